/**
 * An argument that cannot be meant: the cell shows #VALUE! and this message, which names the argument.
 * Excel shows messages for #VALUE! and #N/A only. Thrown because that is how a custom function answers
 * with an error; for one row of a column `answers` puts it into that row alone.
 */
export function refuse(message: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
