/** A host that does not keep the contract; the message says what was expected and what came. */
export class Broken extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Broken';
  }
}

const show = (value: unknown): string =>
  value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 400);

const plain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Deep equality. A key that is absent equals one that is undefined. */
const same = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (!plain(one) || !plain(other)) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
};

/** Throws unless both are deeply equal. It needs no test runner, so that it works inside Excel. */
export const check = (actual: unknown, expected: unknown, what = 'value'): void => {
  if (!same(actual, expected))
    throw new Broken(`${what}: expected ${show(expected)}, got ${show(actual)}`);
};

/** Throws unless the number is within `tolerance` of the expected one. */
export const checkNear = (
  actual: number,
  expected: number,
  tolerance: number,
  what = 'value',
): void => {
  if (!(Math.abs(actual - expected) <= tolerance))
    throw new Broken(`${what}: expected ${expected} ± ${tolerance}, got ${actual}`);
};

const codeOf = (error: unknown): string =>
  plain(error) && typeof error['code'] === 'string' ? error['code'] : String(error);

/** Runs what must be refused; throws unless it is, with one of these codes of `Excel.ErrorCodes`. */
export const checkRefused = async (
  codes: string | readonly string[],
  action: () => unknown,
): Promise<void> => {
  const allowed = typeof codes === 'string' ? [codes] : codes;
  let code: string | null = null;
  try {
    await action();
  } catch (error) {
    code = codeOf(error);
  }
  if (code === null) throw new Broken(`expected the error ${allowed.join(' or ')}, got none`);
  if (!allowed.includes(code))
    throw new Broken(`expected the error ${allowed.join(' or ')}, got ${code}`);
};
