import { gapOf } from '../domain/gap';
import { verdictOf } from '../domain/verdict';
import { judged } from './arguments/judged';
import { readMeasurements } from './arguments/measurements';

/**
 * Says what is still needed to reach On track, in the KPI's unit: 8 is eight more, -3 is three less, 0 is On track already. Blank when there is no data.
 *
 * Added to the actual it gives the least demanding value that is On track, by the measure that decides the status: with dates that is the value which the plan asks for by the as-of day.
 * @customfunction GAP
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
 * @returns A difference in the KPI's unit, 0 when On track, or blank.
 * @errors #VALUE! when a direction, method or threshold cannot be meant, milestones are not two columns, or columns differ in length. A bad actual, target or milestone is No data; a bad baseline or date counts as missing, which KPI.WHY says.
 * @example =KPI.GAP(92,100) → 8
 * @example =KPI.GAP(111,100,"lower") → -11
 * @example =KPI.GAP(92,100,"higher",{0.95,0.9}) → 3
 * @example =KPI.GAP(120,200,"higher",{1,0.5},100,2023,2025,2024,"linear") → 30.068
 * @twin built
 * @source The inverse of the status: src/domain/gap.ts.
 */
export function gap(
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
  return judged(kpis, (kpi) => {
    if ('code' in kpi) return '';
    const verdict = verdictOf(kpi);
    return verdict.by === 'hindrance' ? '' : (gapOf(verdict, kpi)?.change ?? 0);
  });
}
