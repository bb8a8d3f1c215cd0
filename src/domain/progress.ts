import { noRatio, toRatio } from './ratio';
import type { Ratio } from './ratio';

/**
 * Share of the way from baseline to target that has been covered, whichever direction is better:
 * `(actual − baseline)/(target − baseline)`, Healthy People 2030's "percentage of targeted change
 * achieved". Not clamped: below 0 the KPI moves away, above 1 it is beyond its target. #DIV/0! when
 * target and baseline are equal. It has a meaning only for a target that is better than the baseline;
 * judging does not use it otherwise.
 */
export function progress(actual: number, baseline: number, target: number): Ratio {
  if (target === baseline) {
    return noRatio('#DIV/0!', 'The target equals the baseline, so there is no way to cover.');
  }
  return toRatio((actual - baseline) / (target - baseline));
}
