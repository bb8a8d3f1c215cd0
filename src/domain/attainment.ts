import type { Direction } from './node';
import { isRatio, noRatio, toRatio } from './ratio';
import type { Ratio } from './ratio';
import { round12 } from './rounding';

/** The bounds of a range target, in the KPI's unit, `low ≤ high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One number for higher and lower, a pair for range. In the KPI's unit. */
export type Target = number | Range;

/**
 * How far the actual is where it should be; 1 = on target, not clamped.
 * Higher: `1 + (actual − target)/|target|`; lower: `1 − (actual − target)/|target|`, so that negative
 * targets work and 111 against at most 100 is 0.89; range: 1 inside, else
 * `1 − distance/(high − low)`. #DIV/0! for target 0 and for low = high; #N/A when the target does not
 * suit the direction.
 */
export function attainment(actual: number, target: Target, direction: Direction): Ratio {
  if (typeof target !== 'number') return attainmentOfRange(actual, target, direction);
  if (direction === 'range') return NO_BOUNDS;
  if (target === 0) return NO_TARGET;
  return toRatio(1 - distance(actual, target, direction) / Math.abs(target));
}

const NO_BOUNDS = noRatio('#N/A', 'A range needs a low and a high bound.');
const NO_TARGET = noRatio('#DIV/0!', 'The target is 0, so there is no ratio.');

function attainmentOfRange(actual: number, range: Range, direction: Direction): Ratio {
  if (direction !== 'range') return noRatio('#N/A', 'A pair of bounds needs the direction range.');
  const width = range.high - range.low;
  if (width === 0) return noRatio('#DIV/0!', 'Low and high are equal, so there is no ratio.');
  const away = outside(actual, range);
  return away === 0 ? 1 : toRatio(1 - away / width);
}

/**
 * How far the actual is on the wrong side of the target, in the KPI's unit; negative when it is better
 * (in a range: 0).
 */
export function distance(actual: number, target: Target, direction: Direction): number {
  if (typeof target !== 'number') return outside(actual, target);
  if (direction === 'range') return Math.abs(actual - target);
  return direction === 'higher' ? target - actual : actual - target;
}

function outside(actual: number, { low, high }: Range): number {
  return Math.max(low - actual, actual - high, 0);
}

/** What a distance is a share of: the target's size, or the width of a range. */
export function sizeOf(target: Target): number {
  return typeof target === 'number' ? Math.abs(target) : target.high - target.low;
}

/** Further away than this, as a share of the target or of 1, nothing is rounded away to be on it. */
const NEAR = 1e-11;

/**
 * Whether the actual is on the target or better (in the range). It is when the rounded attainment is 1
 * or more, or, where there is none, when the distance rounded to 12 decimals is 0 or less: a sum of
 * 0.1 + 0.2 meets 0.3, and 0.1 + 0.2 − 0.3 meets 0.
 */
export function isMet(actual: number, target: Target, direction: Direction): boolean {
  const away = distance(actual, target, direction);
  if (away <= 0) return true;
  // Nearly all that are short are so by far; the quotient takes as long as the rest of a judgement.
  return away <= NEAR * Math.max(1, sizeOf(target)) && isMetRounded(actual, target, direction);
}

function isMetRounded(actual: number, target: Target, direction: Direction): boolean {
  const ratio = attainment(actual, target, direction);
  return isRatio(ratio) ? ratio >= 1 : round12(distance(actual, target, direction)) <= 0;
}
