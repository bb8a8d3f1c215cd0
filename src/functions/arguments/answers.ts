import type { UndefinedRatio } from '../../domain/ratio';
import { errorOf } from './numbers';

/** What stands in a cell. "" where there is nothing to say: Excel would show null as 0. */
export type Answer = string | number;

/**
 * One answer per row, spilling downwards; a ratio without a value is its error. An error of one row stays
 * in that row; of a single cell it is thrown, since only then does Excel show its message. `given` is
 * handed to every row, so that one function need not be made for each column.
 */
export function answers<Given>(
  rows: number,
  answer: (row: number, given: Given) => Answer | UndefinedRatio,
  given = undefined as Given,
): unknown[][] {
  const all = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) {
    try {
      const found = answer(row, given);
      all[row] = [typeof found === 'object' ? errorOf(found) : found];
    } catch (error) {
      all[row] = [shown(error)];
    }
  }
  const [only] = all[0] ?? [];
  if (rows === 1 && typeof only === 'object') throw only as Error;
  return all;
}

/** As {@link answers}, with several cells side by side in each row. */
export function answerRows(
  rows: number,
  columns: number,
  answer: (row: number) => Answer[],
): unknown[][] {
  if (rows === 1) return [answer(0)];
  const blanks = new Array<string>(columns - 1).fill('');
  return Array.from({ length: rows }, (_cell, row) => {
    try {
      return answer(row);
    } catch (error) {
      return [shown(error), ...blanks];
    }
  });
}

/** An error that Excel can show in its cell; any other is a bug and goes on. */
export function shown(error: unknown): unknown {
  if (error instanceof CustomFunctions.Error) return error;
  throw error;
}
