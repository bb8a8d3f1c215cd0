import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';

/**
 * Compound growth per period: `(end / begin)^(1 / periods) − 1`. `periods` counts intervals: five yearly
 * figures are four periods. #DIV/0! for a beginning of 0; #NUM! for a negative value (the root has no
 * meaning, and two negatives would look like growth) and unless periods are above 0.
 */
export function compoundGrowth(begin: number, end: number, periods: number): Ratio {
  if (begin < 0 || end < 0) return noRatio('#NUM!', 'Growth needs values that are not negative.');
  if (!(periods > 0)) return noRatio('#NUM!', 'There must be more than 0 periods.');
  if (begin === 0) return noRatio('#DIV/0!', 'Growth from 0 has no rate.');
  return toRatio((end / begin) ** (1 / periods) - 1);
}
