import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';

/** The mean, or a percentile: 0.5 is the median, 0.9 the value that nine in ten stay below. */
export type Middle = 'mean' | number;

/**
 * The mean or a percentile of values, as Excel's AVERAGE and PERCENTILE.INC give them (between two values
 * by a straight line). #N/A without values, #NUM! for a percentile outside 0 to 1.
 */
export function middleOf(values: readonly number[], middle: Middle): Ratio {
  if (values.length === 0) return noRatio('#N/A', 'There are no values.');
  if (middle === 'mean') {
    return toRatio(values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  if (!(middle >= 0 && middle <= 1)) return noRatio('#NUM!', 'A percentile is from 0 to 1.');
  const sorted = [...values].sort((a, b) => a - b);
  const place = middle * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return toRatio(low + (high - low) * (place - below));
}
