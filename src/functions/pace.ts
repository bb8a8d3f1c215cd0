import { compoundPace, linearPace } from '../domain/pace';
import { answers } from './arguments/answers';
import { meaningOf, readColumn } from './arguments/column';
import { readPlans } from './arguments/plans';
import { readWord } from './arguments/words';

/**
 * Says whether a KPI moves fast enough to reach its target in time: 1 is on plan, 0.5 is half as fast as planned, below 0 it moves away. Blank while a cell is blank.
 * @customfunction PACE
 * @category Time
 * @param actual What was reached: one cell, or a column of KPIs.
 * @param target What should be reached by the due date: one cell or a column.
 * @param baseline Where the KPI stood at the start: one cell or a column.
 * @param start The first day: a date, or a year such as 2024, which means its last day.
 * @param due The day by which the target should be reached: a date, or a year, which means its last day.
 * @param asOf The day to judge by, e.g. a cell with the date of the report.
 * @param [method] "linear" (if left out), or "compound" to compare yearly growth rates.
 * @param [milestones] Two columns, date and value: what is expected on the way. They hold for every KPI of a column.
 * @returns A ratio, 1 = on plan; not cut off.
 * @errors #DIV/0! when no time has passed or target and baseline are equal. #NUM! when due is not after start, or for compound growth unless all values are positive. #VALUE! for text and unknown methods. #N/A for cells that are errors.
 * @example =KPI.PACE(150,200,100,2023,2025,2024) → 0.999
 * @example =KPI.PACE(140,200,100,2023,2025,2024) → 0.8
 * @twin built
 * @source Linear: share of the targeted change over share of the time, e.g. https://support.adpulse.app/en/articles/10224019-how-is-budget-pacing-calculated. Compound: observed over required growth, as Eurostat judges its sustainable development indicators.
 */
export function pace(
  actual: unknown[][],
  target: unknown[][],
  baseline: unknown[][],
  start: unknown[][],
  due: unknown[][],
  asOf: unknown[][],
  method?: unknown[][],
  milestones?: unknown[][],
): unknown[][] {
  const actuals = readColumn('actual', actual);
  const methods = readColumn('method', method);
  const plans = readPlans({ target, baseline, start, due, asOf, milestones }, [actuals, methods]);
  const measureOf = meaningOf(methods, (word) =>
    readWord('method', ['linear', 'compound'], 'linear', word) === 'compound'
      ? compoundPace
      : linearPace,
  );
  return answers(plans.rows, (row) => {
    const measure = measureOf(row);
    const reached = actuals.number(row);
    const plan = plans.at(row);
    return reached === null || plan === null ? '' : measure(reached, plan);
  });
}
