import { noRatio, toRatio } from './ratio';
import type { Ratio } from './ratio';

/**
 * What each period that is left must bring for the target to be reached:
 * `(target − actual)/(periods − passed)`, in the KPI's unit. Negative when the target is already passed.
 * #DIV/0! when no period is left; #NUM! for a number of periods that is not above 0, or passed below 0.
 */
export function requiredRunRate(
  actual: number,
  target: number,
  periods: number,
  passed: number,
): Ratio {
  if (periods <= 0 || passed < 0) return BAD_PERIODS;
  if (passed >= periods) return noRatio('#DIV/0!', 'No period is left.');
  return toRatio((target - actual) / (periods - passed));
}

/**
 * What the whole time brings if it goes on as it went: `actual/passed × periods`, the run rate of
 * accounting ("annualised"). #DIV/0! when no period has passed.
 */
export function projectedRunRate(actual: number, periods: number, passed: number): Ratio {
  if (periods <= 0 || passed < 0) return BAD_PERIODS;
  if (passed === 0) return noRatio('#DIV/0!', 'No period has passed.');
  return toRatio((actual / passed) * periods);
}

const BAD_PERIODS = noRatio('#NUM!', 'Periods must be above 0 and passed not below 0.');
