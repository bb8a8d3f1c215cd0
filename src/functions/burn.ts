import { netBurn } from '../domain/kpis/cash';
import { byRow } from './arguments/by-row';

/**
 * Net burn rate: how much more cash goes out than comes in per month. Negative when more comes in. Blank while a cell is blank.
 * @customfunction BURN
 * @param cashOut Cash paid out in the period, e.g. 30,000: one cell or a column.
 * @param cashIn Cash received from customers in the period, e.g. 10,000. Leave new funding out.
 * @param [months] How many months the period has, e.g. 3 for a quarter; 1 if left out.
 * @returns Currency per month.
 * @category Financial
 * @errors #NUM! for negative months, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.BURN(30000,10000) → 20000
 * @example =KPI.BURN(90000,30000,3) → 20000
 * @twin =ROUND(({cashOut}-{cashIn})/IF({months|1}<0,#NUM!,{months|1}),12)
 * @source Professional practice; https://www.logicify.com/en/dictionary/burn-rate/
 */
export function burn(cashOut: unknown[][], cashIn: unknown[][], months?: unknown[][]): unknown[][] {
  return byRow(
    { cashOut, cashIn, months },
    (row, { cashOut, cashIn, months }) => netBurn(cashOut[row]!, cashIn[row]!, months[row]!),
    { months: 1 },
  );
}
