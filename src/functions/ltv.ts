import { lifetimeValue } from '../domain/kpis/loyalty';
import { byRow } from './arguments/by-row';

/**
 * Customer lifetime value: the gross margin that a customer brings before leaving, not discounted. Blank while a cell is blank.
 * @customfunction LTV
 * @param revenue Average revenue per customer and period, e.g. 2,000 a month: one cell or a column.
 * @param margin Gross margin as a share, e.g. 60 %. With 1 you get the lifetime revenue, which is not to be set against acquisition cost.
 * @param churn Churn per period of the same length as a share, e.g. 0.5 % a month.
 * @returns Currency.
 * @category Customer
 * @errors #DIV/0! for a churn of 0; #NUM! for a negative churn, and for a churn or margin above 1; #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.LTV(2000,60%,0.5%) → 240000
 * @twin =IF(OR({margin}>1,{churn}<0,{churn}>1),#NUM!,ROUND({revenue}*{margin}/{churn},12))
 * @source Professional practice; https://abracalc.com/calculator/customer-lifetime-value-calculator/2000-arpa-60-margin-05-churn/
 */
export function ltv(revenue: unknown[][], margin: unknown[][], churn: unknown[][]): unknown[][] {
  return byRow({ revenue, margin, churn }, (row, { revenue, margin, churn }) =>
    lifetimeValue(revenue[row]!, margin[row]!, churn[row]!),
  );
}
