import { variance as varianceOf } from '../domain/variance';
import { byTarget } from './arguments/by-target';

/**
 * Says how much better than its target a KPI is, in its own unit: positive is good, negative is bad, whichever way is better. 7 against at most 6 is -1. Blank while a cell is blank.
 *
 * In a range it is 0, outside it the distance below 0.
 * @customfunction VARIANCE
 * @category Judging
 * @param actual What was reached: one cell, or a column of KPIs.
 * @param target What should be reached: one cell or a column. For a range two cells side by side, low and high.
 * @param [direction] Which way is better: "higher" (if left out), "lower", or "range" when the target is a low and a high.
 * @returns A difference in the KPI's unit.
 * @errors #VALUE! for text, unknown directions and a low bound above the high one. #N/A when the target does not suit the direction and for cells that are errors.
 * @example =KPI.VARIANCE(8000,12000) → -4000
 * @example =KPI.VARIANCE(7000,6000,"lower") → -1000
 * @example =KPI.VARIANCE({21;23},{18,22},"range") → {0;-1}
 * @twin built
 * @source Favourable and adverse variances of management accounting, e.g. tutor2u, "Variances: Illustrated Example": sales above budget are favourable, costs above budget adverse.
 */
export function variance(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
): unknown[][] {
  return byTarget(actual, target, direction, varianceOf);
}
