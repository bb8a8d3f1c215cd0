import { varianceRatio } from '../domain/variance';
import { byTarget } from './arguments/by-target';

/**
 * Says how much better than its target a KPI is, as a share of the target: positive is good, negative is bad, whichever way is better. 111 against at most 100 is -11 %. Blank while a cell is blank.
 *
 * For a range it is a share of its width. It is the attainment less 1, except that inside a range it is 0.
 * @customfunction VARIANCEPCT
 * @category Judging
 * @param actual What was reached: one cell, or a column of KPIs.
 * @param target What should be reached: one cell or a column. For a range two cells side by side, low and high.
 * @param [direction] Which way is better: "higher" (if left out), "lower", or "range" when the target is a low and a high.
 * @returns A ratio, 0.06 = 6 % better than the target.
 * @errors #DIV/0! for a target of 0 or a range without width. #VALUE! for text, unknown directions and a low bound above the high one. #N/A when the target does not suit the direction and for cells that are errors.
 * @example =KPI.VARIANCEPCT(53000,50000) → 0.06
 * @example =KPI.VARIANCEPCT(111,100,"lower") → -0.11
 * @twin built
 * @source Variance over |budget|, signed by its effect, e.g. "Gross Profit Variance Analysis" (Scribd 652313255).
 */
export function variancePct(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
): unknown[][] {
  return byTarget(actual, target, direction, varianceRatio);
}
