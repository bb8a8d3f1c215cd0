import { churn as churnOf } from '../domain/kpis/loyalty';
import { byRow } from './arguments/by-row';

/**
 * Churn rate: the share of the opening customers that were lost. Over several periods it compounds: 5 % a month is 46 % a year, not 60 %. Blank while a cell is blank.
 * @customfunction CHURN
 * @param lost Customers lost in the period, of those there at its start, e.g. 5: one cell or a column.
 * @param opening Customers at the start of the period, e.g. 100.
 * @param [periods] How many such periods to look ahead: 12 turns a monthly rate into a yearly one; 1 if left out.
 * @returns A share, 0.05 = 5 %.
 * @category Customer
 * @errors #DIV/0! for an opening of 0; #NUM! unless 0 ≤ lost ≤ opening and periods are above 0; #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.CHURN(5,100) → 0.05
 * @example =KPI.CHURN(5,100,12) → 0.459639912337
 * @twin =IF({periods|1}<=0,#NUM!,IF({opening}=0,#DIV/0!,IF(OR({lost}<0,{lost}>{opening}),#NUM!,ROUND(1-(1-{lost}/{opening})^{periods|1},12))))
 * @source Creative G, Customer churn rate, https://creativeg.gr/glossary/customer-churn-rate/
 */
export function churn(lost: unknown[][], opening: unknown[][], periods?: unknown[][]): unknown[][] {
  return byRow(
    { lost, opening, periods },
    (row, { lost, opening, periods }) => churnOf(lost[row]!, opening[row]!, periods[row]!),
    { periods: 1 },
  );
}
