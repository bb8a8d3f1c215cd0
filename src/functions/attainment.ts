import { attainment as attainmentOf } from '../domain/attainment';
import { byTarget } from './arguments/by-target';

/**
 * Compares a KPI with its target: 1 is on target, 0.92 is 8 % short, above 1 is better than asked. Works for negative targets and for lower-is-better. Blank while a cell is blank.
 * @customfunction ATTAINMENT
 * @category Judging
 * @param actual What was reached: one cell, or a column of KPIs.
 * @param target What should be reached: one cell or a column. For a range two cells side by side, low and high.
 * @param [direction] Which way is better: "higher" (if left out), "lower", or "range" when the target is a low and a high.
 * @returns A ratio, 1 = on target; not cut off at 0 or 1.
 * @errors #DIV/0! for a target of 0 or a range without width. #VALUE! for text, unknown directions and a low bound above the high one. #N/A when the target does not suit the direction and for cells that are errors.
 * @example =KPI.ATTAINMENT(92,100) → 0.92
 * @example =KPI.ATTAINMENT(111,100,"lower") → 0.89
 * @example =KPI.ATTAINMENT(23,{18,22},"range") → 0.75
 * @twin built
 * @source src/domain/attainment.ts; the lower-is-better form is the one that MrExcel, thread 536915, arrives at.
 */
export function attainment(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
): unknown[][] {
  return byTarget(actual, target, direction, attainmentOf);
}
