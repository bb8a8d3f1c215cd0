import type { WorkbookDocument } from '../src/document/workbook';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../src/open-workbook';

export interface Opened {
  readonly context: Excel.RequestContext;
  /** The only sheet of a new workbook, `Sheet1`. */
  readonly sheet: Excel.Worksheet;
  readonly document: WorkbookDocument;
  readonly workbook: OpenWorkbook;
}

/** A test in a new workbook of its own, inside one `Excel.run`. */
export const inNewWorkbook =
  (body: (opened: Opened) => Promise<void>, options: OpenOptions = {}) =>
  async (): Promise<void> => {
    const workbook = await openWorkbook(undefined, options);
    try {
      await workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        await body({ context, sheet, document: workbook.document, workbook });
      });
    } finally {
      workbook.close();
    }
  };

/** Loads and syncs. */
export const read = async <Target extends { load(properties: string): unknown }>(
  { context }: Pick<Opened, 'context'>,
  target: Target,
  properties: string,
): Promise<Target> => {
  target.load(properties);
  await context.sync();
  return target;
};

/** The value of a method's result after a sync. */
export const result = async <Value>(
  { context }: Pick<Opened, 'context'>,
  pending: OfficeExtension.ClientResult<Value>,
): Promise<Value> => {
  await context.sync();
  return pending.value;
};

/** The code with which a request is refused, or null where it is not. */
export const refusal = async (action: () => unknown): Promise<string | null> => {
  try {
    await action();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
