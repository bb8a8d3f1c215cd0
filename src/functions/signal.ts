import { signalOf } from '../domain/status';
import { statusBy, verdictOn } from '../domain/verdict';
import { judged } from './arguments/judged';
import { readMeasurements } from './arguments/measurements';

/**
 * Gives a status as a number for icon sets and counting: 1 On track, 0 At risk, -1 Off track, blank when there is no data. In desktop Excel a blank cell is a 0: where actual, target or baseline may be blank, write IF(B2="","",B2).
 *
 * What decides, in which order, and the default thresholds: src/domain/verdict.ts.
 * @customfunction SIGNAL
 * @category Judging
 * @param actual What was reached: one cell, or a column of KPIs. Blank, text or an error means No data.
 * @param target What should be reached: one cell or a column. For a range two cells side by side, low and high.
 * @param [direction] Which way is better: "higher" (if left out), "lower", or "range" when the target is a low and a high.
 * @param [thresholds] Two cells, On track and At risk, e.g. {1,0.9}; or 2×2, attainment above pace. If left out: 100 % and 90 % of target, or 95 % and 60 % of pace.
 * @param [baseline] Where the KPI stood at the start. With baseline, start, due and as-of it is judged by its pace.
 * @param [start] The first day: a date, or a year such as 2024, which means its last day.
 * @param [due] The day by which the target should be reached: a date, or a year, which means its last day.
 * @param [asOf] The day to judge by, e.g. a cell with the date of the report. Give a fixed date: it is never taken from today.
 * @param [method] "automatic" (if left out), "attainment" to leave time out of account, "linear" or "compound" pace.
 * @param [milestones] Two columns, date and value: what is expected on the way. They hold for every KPI of a column.
 * @returns 1, 0, -1 or blank.
 * @errors #VALUE! when a direction, method or threshold cannot be meant, milestones are not two columns, or columns differ in length. A bad actual, target or milestone is No data; a bad baseline or date counts as missing, which KPI.WHY says.
 * @example =KPI.SIGNAL({100;95;50},100) → {1;0;-1}
 * @twin built
 * @source Attainment and order of rules: src/domain/verdict.ts. The bounds of pace are those of Eurostat for its sustainable development indicators (95 % and 60 %).
 * @source 1, 0, −1: the convention of SQL Server Analysis Services (KPI_STATUS).
 */
export function signal(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  thresholds?: unknown[][],
  baseline?: unknown[][],
  start?: unknown[][],
  due?: unknown[][],
  asOf?: unknown[][],
  method?: unknown[][],
  milestones?: unknown[][],
): unknown[][] {
  const kpis = readMeasurements({
    actual,
    target,
    direction,
    thresholds,
    baseline,
    start,
    due,
    asOf,
    method,
    milestones,
  });
  return judged(kpis, (kpi) => signalOf(statusBy(verdictOn(kpi))) ?? '');
}
