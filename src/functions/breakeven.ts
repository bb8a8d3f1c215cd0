import { BREAK_EVENS, breakEven } from '../domain/kpis/cash';
import { byRow } from './arguments/by-row';
import { readOneWord } from './arguments/word';

/**
 * Break-even point: the units that must be sold before there is a profit, rounded up to whole ones, or the revenue at which it begins, not rounded. Blank while a cell is blank.
 * @customfunction BREAKEVEN
 * @param fixedCosts Fixed costs of the period, e.g. 10,000: one cell or a column.
 * @param price Price of one unit, e.g. 50.
 * @param variableCost Variable cost of one unit, e.g. 30.
 * @param [answer] "units" (if left out) or "revenue": fixed costs over the contribution margin, which may lie between two whole units.
 * @returns Whole units, or currency.
 * @category Financial
 * @errors #DIV/0! when price and variable cost are equal; #NUM! when a unit loses money or for negative fixed costs; #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.BREAKEVEN(10000,50,30) → 500
 * @example =KPI.BREAKEVEN(10000,50,30,"revenue") → 25000
 * @example =KPI.BREAKEVEN(10001,50,30) → 501
 * @example =KPI.BREAKEVEN(10001,50,30,"revenue") → 25002.5
 * @twin =IF({fixedCosts}<0,#NUM!,IF(ROUND({price}-{variableCost},12)<0,#NUM!,IF({answer|"units"}="revenue",ROUND({fixedCosts}/ROUND({price}-{variableCost},12)*{price},12),ROUNDUP(ROUND({fixedCosts}/ROUND({price}-{variableCost},12),6),0))))
 * @source Professional practice; https://calcitools.com/calculators/break-even/longtail/with-steps
 */
export function breakeven(
  fixedCosts: unknown[][],
  price: unknown[][],
  variableCost: unknown[][],
  answer?: unknown[][],
): unknown[][] {
  const as = readOneWord('answer', BREAK_EVENS, 'units', answer);
  return byRow({ fixedCosts, price, variableCost }, (row, { fixedCosts, price, variableCost }) =>
    breakEven(fixedCosts[row]!, price[row]!, variableCost[row]!, as),
  );
}
