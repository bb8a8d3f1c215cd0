import { distance, sizeOf } from './attainment';
import type { Target } from './attainment';
import type { Direction } from './node';
import { noRatio, toRatio } from './ratio';
import type { Ratio } from './ratio';

const UNSUITED = noRatio(
  '#N/A',
  'A range needs a low and a high bound, any other direction one target.',
);

/**
 * How much better than its target the actual is, in the KPI's unit: positive is good, whichever way is
 * better. Higher: `actual − target`; lower: `target − actual`; range: 0 inside, below 0 by the distance
 * outside. Rounded to 12 decimals. #N/A when the target does not suit the direction.
 */
export function variance(actual: number, target: Target, direction: Direction): Ratio {
  return suits(target, direction) ? toRatio(0 - distance(actual, target, direction)) : UNSUITED;
}

/**
 * The variance as a share of `|target|`, for a range of `high − low`: attainment less 1. #DIV/0! for a
 * target of 0 and a range without width, #N/A when the target does not suit the direction.
 */
export function varianceRatio(actual: number, target: Target, direction: Direction): Ratio {
  if (!suits(target, direction)) return UNSUITED;
  const size = sizeOf(target);
  if (size === 0) return noRatio('#DIV/0!', 'The target is 0, so there is no ratio.');
  return toRatio((0 - distance(actual, target, direction)) / size);
}

function suits(target: Target, direction: Direction): boolean {
  return (typeof target === 'number') === (direction !== 'range');
}
