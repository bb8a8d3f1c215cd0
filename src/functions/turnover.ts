import { turnover as turnoverOf } from '../domain/kpis/workforce';
import { byRow } from './arguments/by-row';

/**
 * Employee turnover: leavers as a share of the average headcount of the same period. Lower is better. Blank while a cell is blank.
 * @customfunction TURNOVER
 * @param leavers Employees who left in the period, e.g. 2: one cell or a column.
 * @param opening Headcount at the start of the period, e.g. 9; or the average headcount, if you have it, in this and the next.
 * @param closing Headcount at the end of the period, e.g. 11.
 * @returns A share of the period, 0.2 = 20 %. A month’s rate is not a year’s.
 * @category Employee
 * @errors #DIV/0! for nobody employed, #NUM! for negative numbers, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.TURNOVER(2,9,11) → 0.2
 * @twin =IF(MIN({leavers},{opening},{closing})<0,#NUM!,ROUND({leavers}/(({opening}+{closing})/2),12))
 * @source Professional practice; https://www.thehackettgroup.com/glossary/staff-turnover/
 */
export function turnover(
  leavers: unknown[][],
  opening: unknown[][],
  closing: unknown[][],
): unknown[][] {
  return byRow({ leavers, opening, closing }, (row, { leavers, opening, closing }) =>
    turnoverOf(leavers[row]!, opening[row]!, closing[row]!),
  );
}
