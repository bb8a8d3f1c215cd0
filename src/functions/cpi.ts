import { quotient } from '../domain/kpis/quotient';
import { byRow } from './arguments/by-row';

/**
 * Cost performance index of a project: 1 is on budget, below 1 costs more than planned. Blank while a cell is blank.
 * @customfunction CPI
 * @param earned Earned value: the budget of the work that is done, e.g. 50,000: one cell or a column.
 * @param actualCost What that work has cost, e.g. 45,000.
 * @returns A ratio, 1 = on budget.
 * @category Process
 * @errors #DIV/0! when nothing was spent, #NUM! for a negative cost, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.CPI(40000,50000) → 0.8
 * @twin =ROUND({earned}/IF({actualCost}<0,#NUM!,{actualCost}),12)
 * @source Project Management Institute, Practice Standard for Earned Value Management
 */
export function cpi(earned: unknown[][], actualCost: unknown[][]): unknown[][] {
  return byRow({ earned, actualCost }, (row, { earned, actualCost }) =>
    quotient(earned[row]!, actualCost[row]!, 'actualCost'),
  );
}
