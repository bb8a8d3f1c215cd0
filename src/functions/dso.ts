import { daysOutstanding } from '../domain/kpis/working-capital';
import { byRow } from './arguments/by-row';

/**
 * Days sales outstanding: how many days it takes to collect what was sold on credit. Lower is better. Blank while a cell is blank.
 * @customfunction DSO
 * @param receivables Trade receivables in currency, e.g. 50,000: closing, or the average of opening and closing. One cell or a column.
 * @param sales Credit sales of the period in the same currency, e.g. 200,000. Total sales make the figure look better than it is.
 * @param days The days of the period that the sales are of: 365 for a year, 30 for a month.
 * @returns Days.
 * @category Financial
 * @errors #DIV/0! for sales of 0, #NUM! for negative sales or no days, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.DSO(50000,200000,365) → 91.25
 * @twin =IF({days}>0,ROUND({receivables}/IF({sales}<0,#NUM!,{sales})*{days},12),#NUM!)
 * @source Professional practice; https://www.fool.com/terms/d/days-sales-outstanding
 */
export function dso(receivables: unknown[][], sales: unknown[][], days: unknown[][]): unknown[][] {
  return byRow({ receivables, sales, days }, (row, { receivables, sales, days }) =>
    daysOutstanding(receivables[row]!, sales[row]!, days[row]!, 'sales'),
  );
}
