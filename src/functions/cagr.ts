import { compoundGrowth } from '../domain/kpis/growth';
import { byRow } from './arguments/by-row';

/**
 * Compound annual growth rate: the steady growth per period that leads from the first value to the last. Blank while a cell is blank.
 * @customfunction CAGR
 * @param begin The first value, e.g. 100: one cell or a column.
 * @param end The last value, e.g. 200.
 * @param periods The intervals between them: figures of five years in a row are four periods.
 * @returns A rate, 0.15 = 15 % per period.
 * @category Financial
 * @errors #DIV/0! for a first value of 0; #NUM! for negative values and unless periods are above 0; #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.CAGR(100,200,5) → 0.148698354997
 * @twin =IF(OR(MIN({begin},{end})<0,{periods}<=0),#NUM!,ROUND(({end}/{begin})^(1/{periods})-1,12))
 * @source Professional practice; https://www.excelfunctions.org/en//function/rri
 */
export function cagr(begin: unknown[][], end: unknown[][], periods: unknown[][]): unknown[][] {
  return byRow({ begin, end, periods }, (row, { begin, end, periods }) =>
    compoundGrowth(begin[row]!, end[row]!, periods[row]!),
  );
}
