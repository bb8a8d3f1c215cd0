import { quotient } from '../domain/kpis/quotient';
import { byRow } from './arguments/by-row';

/**
 * Schedule performance index of a project: 1 is on plan, below 1 is behind. At the end it returns to 1 even for a project that was late. Blank while a cell is blank.
 * @customfunction SPI
 * @param earned Earned value: the budget of the work that is done, e.g. 50,000: one cell or a column.
 * @param planned Planned value: the budget of the work that should be done by now, e.g. 55,000.
 * @returns A ratio, 1 = on plan.
 * @category Process
 * @errors #DIV/0! when nothing was planned, #NUM! for a negative plan, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.SPI(40000,50000) → 0.8
 * @twin =ROUND({earned}/IF({planned}<0,#NUM!,{planned}),12)
 * @source Project Management Institute, Practice Standard for Earned Value Management
 */
export function spi(earned: unknown[][], planned: unknown[][]): unknown[][] {
  return byRow({ earned, planned }, (row, { earned, planned }) =>
    quotient(earned[row]!, planned[row]!, 'planned'),
  );
}
