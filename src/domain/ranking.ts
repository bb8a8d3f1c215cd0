import type { Direction } from './node';
import { distance } from './attainment';
import type { Range } from './attainment';

/** Nearer than this, two values are one: a sum of 0.1 and 0.2 ties with 0.3. */
export const TIE = 1e-12;

/**
 * How good a value is, for ranking: itself when higher is better, its opposite when lower is, the
 * opposite of its distance from a range.
 */
export function goodness(value: number, direction: Direction, range: Range | null): number {
  if (range) return 0 - distance(value, range, 'range');
  return direction === 'lower' ? 0 - value : value;
}

/**
 * Ranks as Excel's RANK.EQ does: 1 for the best, ties share the upper rank and the next one is skipped.
 * Answers a function, so that a column is sorted once for all its cells.
 * @param all What the ranked value is compared with, as {@link goodness}.
 */
export function ranking(all: readonly number[]): (value: number) => number {
  const descending = Float64Array.from(all).sort().reverse();
  return (value) => {
    const bar = value + TIE;
    let [low, high] = [0, descending.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((descending[middle] ?? 0) > bar) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
