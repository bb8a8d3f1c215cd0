import { monthNumber } from './calendar';
import { isoDate } from './dates';
import { noRatio, toRatio } from './ratio';
import type { Ratio } from './ratio';
import type { Point } from './trend';

/** How far back a change looks, in months. */
export const PERIODS = { month: 1, quarter: 3, year: 12 } as const;
export type Period = keyof typeof PERIODS;

/**
 * The change from the same month a period ago to the last of the points (in their order):
 * `(last − earlier)/earlier`. `x` is the day on which a point's period ends or begins. #N/A without a
 * value a period ago, #DIV/0! when it was 0, #NUM! when it was negative: growth from a loss has no
 * meaning, and two losses would look like a gain.
 */
export function periodChange(points: readonly Point[], period: Period): Ratio {
  const last = points.at(-1);
  if (!last) return noRatio('#N/A', 'actuals: there is no value yet.');
  const month = monthNumber(last.x) - PERIODS[period];
  const earlier = points.filter(({ x }) => monthNumber(x) === month).at(-1);
  if (!earlier) {
    return noRatio('#N/A', `actuals: there is no value one ${period} before ${isoDate(last.x)}.`);
  }
  if (earlier.value === 0) return noRatio('#DIV/0!', 'The earlier value is 0.');
  if (earlier.value < 0) return noRatio('#NUM!', 'The earlier value is negative.');
  return toRatio((last.value - earlier.value) / earlier.value);
}
