import { runway as runwayOf } from '../domain/kpis/cash';
import { byRow } from './arguments/by-row';

/**
 * Runway: how many months the cash lasts at today’s net burn. Blank while a cell is blank.
 * @customfunction RUNWAY
 * @param cash Cash in the bank, e.g. 500,000: one cell or a column.
 * @param burn Net burn per month, e.g. 50,000. Take an average of some months: one odd month misleads.
 * @returns Months.
 * @category Financial
 * @errors #DIV/0! for a burn of 0 and #NUM! for a negative one: then cash does not run out. #NUM! for negative cash: it has run out. #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.RUNWAY(500000,50000) → 10
 * @twin =ROUND(IF({cash}<0,#NUM!,{cash})/IF({burn}<0,#NUM!,{burn}),12)
 * @source Professional practice; https://www.logicify.com/en/dictionary/burn-rate/
 */
export function runway(cash: unknown[][], burn: unknown[][]): unknown[][] {
  return byRow({ cash, burn }, (row, { cash, burn }) => runwayOf(cash[row]!, burn[row]!));
}
