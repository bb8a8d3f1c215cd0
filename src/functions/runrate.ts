import { projectedRunRate, requiredRunRate } from '../domain/run-rate';
import { answers } from './arguments/answers';
import { readColumn, rowsOf } from './arguments/column';
import { readWord } from './arguments/words';

/**
 * Says what each period that is left must bring for the target to be reached: 700 of 1,200 after six of twelve months leaves 83 a month. Blank while a cell is blank.
 *
 * "projected" gives what the whole time brings if it goes on as it went: to date ÷ passed × periods, accounting's annualised run rate; the target then plays no part and may be blank.
 * @customfunction RUNRATE
 * @category Time
 * @param actual What was reached to date, e.g. sales since January: one cell, or a column of KPIs.
 * @param target What should be reached in the whole time: one cell or a column.
 * @param periods How many periods the whole time has, e.g. 12 months.
 * @param passed How many of them have passed; 6.5 for half a period more.
 * @param [method] "required" (if left out): what each period left must bring; or "projected": what the whole time brings at the present rate.
 * @returns A value in the KPI's unit; negative when the target is passed already.
 * @errors #DIV/0! when no period is left (for "projected": when none has passed). #NUM! when periods are not above 0 or passed is below 0. #VALUE! for text and unknown methods. #N/A for cells that are errors.
 * @example =KPI.RUNRATE(700,1200,12,6) → 83.33
 * @example =KPI.RUNRATE(700,1200,12,6,"projected") → 1400
 * @twin built
 * @source Required: remaining amount ÷ remaining periods, cricket's required run rate. Projected: Morgan & Westfield, "Annualize".
 */
export function runRate(
  actual: unknown[][],
  target: unknown[][],
  periods: unknown[][],
  passed: unknown[][],
  method?: unknown[][],
): unknown[][] {
  const actuals = readColumn('actual', actual);
  const targets = readColumn('target', target);
  const whole = readColumn('periods', periods);
  const gone = readColumn('passed', passed);
  const methods = readColumn('method', method);
  return answers(rowsOf([actuals, targets, whole, gone, methods]), (row) => {
    const way = readWord('method', ['required', 'projected'], 'required', methods.at(row));
    const [reached, all, done] = [actuals.number(row), whole.number(row), gone.number(row)];
    if (way === 'projected') {
      return reached === null || all === null || done === null
        ? ''
        : projectedRunRate(reached, all, done);
    }
    const wanted = targets.number(row);
    return reached === null || wanted === null || all === null || done === null
      ? ''
      : requiredRunRate(reached, wanted, all, done);
  });
}
