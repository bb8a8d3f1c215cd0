import { readColumn, rowsOf } from './column';
import { placeOf, readAllowed } from './list';
import type { Allowed } from './list';

type Listed = readonly [name: string, argument: unknown, allowed: Allowed];

/** Two columns side by side, rows without a first number left out. */
export interface Pairs {
  readonly first: readonly number[];
  /** Null when the second column was left out. */
  readonly second: readonly number[] | null;
}

/**
 * Two columns row by row, where a single cell stands for every row. A row whose first cell is blank is
 * passed over.
 * @throws #VALUE! for text, numbers that are not allowed and columns of different length; #N/A for a cell
 * that is an error itself
 */
export function readPairs(one: Listed, other: Listed): Pairs {
  const columns = [readColumn(one[0], one[1]), readColumn(other[0], other[1])] as const;
  const alone = other[1] === null || other[1] === undefined;
  const first: number[] = [];
  const second: number[] = [];
  for (let row = 0; row < rowsOf(columns); row++) {
    const reading = columns[0].at(row);
    if (reading.kind === 'blank') continue;
    first.push(readAllowed(placeOf(one[0], row), reading, one[2]));
    const beside = columns[1].at(row);
    if (alone) continue;
    second.push(readAllowed(placeOf(other[0], row), beside, other[2]));
  }
  return { first, second: alone ? null : second };
}
