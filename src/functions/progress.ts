import { progress as progressOf } from '../domain/progress';
import { byRow } from './arguments/by-row';

/**
 * Says how much of the way from baseline to target is done: 0 is where it started, 1 is the target, below 0 it moves away. Blank while a cell is blank.
 * @customfunction PROGRESS
 * @category Judging
 * @param actual What was reached: one cell, or a column of KPIs.
 * @param target What should be reached: one cell or a column.
 * @param baseline Where the KPI stood at the start: one cell or a column.
 * @returns A ratio, 1 = the target; not cut off at 0 or 1.
 * @errors #DIV/0! when target and baseline are equal. #VALUE! for text. #N/A for cells that are errors.
 * @example =KPI.PROGRESS(150,200,100) → 0.5
 * @example =KPI.PROGRESS(21,12,24) → 0.25
 * @twin =ROUND(({actual}-{baseline})/({target}-{baseline}),12)
 * @source "Percentage of targeted change achieved" of Healthy People 2030 (CDC; PMC8428048, figure 1).
 */
export function progress(
  actual: unknown[][],
  target: unknown[][],
  baseline: unknown[][],
): unknown[][] {
  return byRow({ actual, target, baseline }, (row, { actual, target, baseline }) =>
    progressOf(actual[row]!, baseline[row]!, target[row]!),
  );
}
