import { judgeMeasured } from '../domain/judge';
import { figuresIn } from '../domain/unit';
import { why as explain } from '../domain/why';
import { answers } from './arguments/answers';
import { readColumn, rowsOf, type Column } from './arguments/column';
import { readMeasurements } from './arguments/measurements';

/**
 * Explains a status in one sentence, e.g. "8 % below target; 1,340 more reach On track", and what is missing when there is no data.
 *
 * What decides, in which order, and the default thresholds: src/domain/verdict.ts.
 * @customfunction WHY
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
 * @param [unit] The unit of the figures: "%" writes 0.08 as 8 %, "per cent" writes 8 as 8 %, and what lies between as points; any other text, such as "days", stands behind the figure. If left out: no unit.
 * @returns One sentence.
 * @errors #VALUE! when a direction, method or threshold cannot be meant, milestones are not two columns, or columns differ in length. A bad actual, target or milestone is No data; a bad baseline or date counts as missing, which the sentence says where pace would have decided.
 * @example =KPI.WHY(92,100) → 8 % below target; 8 more reach On track
 * @example =KPI.WHY(0.84,0.9,"higher",{1,0.9},"","","","","automatic","","%") → 6.7 % below target; 6 points more reach On track
 * @example =KPI.WHY(45,30,"lower",{1,0.9},"","","","","automatic","","days") → 50 % above target; 15 days less reach On track
 * @example =KPI.WHY("",100) → No actual
 * @twin built
 * @source Our own design: the sentences, src/domain/why.ts.
 * @source Attainment and order of rules: src/domain/verdict.ts. The bounds of pace are those of Eurostat for its sustainable development indicators (95 % and 60 %).
 */
export function why(
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
  unit?: unknown[][],
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
  const units = readColumn('unit', unit);
  return answers(rowsOf([{ name: 'actual', length: kpis.rows }, units]), (row) =>
    explain(judgeMeasured(kpis.at(row)), figuresIn(unitAt(units, row))),
  );
}

/** Blank unless it is a text: a blank cell arrives as 0 on desktop, and a bad unit is no bad figure. */
function unitAt(units: Column, row: number): string {
  const unit = units.at(row);
  return unit.kind === 'text' ? unit.text : '';
}
