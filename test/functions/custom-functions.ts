import { OfficeLibrary } from '../../workbench/src/host/office-library';

/**
 * Gives the functions the `CustomFunctions` of the unmodified Office.js, so that errors are the very
 * class that Excel's runtime knows.
 */
export function useOfficeCustomFunctions(): void {
  const library = new OfficeLibrary(() => undefined);
  library.run('OfficeExtension.customFunctions = CustomFunctions;', 'reach.js');
  const { customFunctions } = library.officeExtension as {
    customFunctions: typeof CustomFunctions;
  };
  Object.assign(globalThis, { CustomFunctions: customFunctions });
}

/** A column of cells, as a range argument arrives. */
export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

/** A single cell or a typed constant. */
export const cell = (value: unknown): unknown[][] => [[value]];

/** An argument that was left out in the formula: it arrives as null, whatever the types say. */
export const omitted = null as unknown as undefined;

/** What the formula bar would show of an error: `#VALUE! the message`. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return shown(error);
    throw error;
  }
  throw new Error('No error was answered.');
}

export function shown(error: unknown): string {
  const { code, message } = error as CustomFunctions.Error;
  return `${code} ${message ?? ''}`.trim();
}
