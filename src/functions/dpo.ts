import { daysOutstanding } from '../domain/kpis/working-capital';
import { byRow } from './arguments/by-row';

/**
 * Days payable outstanding: how many days it takes to pay suppliers. Longer keeps cash, shorter keeps goodwill. Blank while a cell is blank.
 * @customfunction DPO
 * @param payables Trade payables in currency, e.g. 50,000: closing, or the average of opening and closing. One cell or a column.
 * @param costOfSales Cost of goods sold in the period, e.g. 365,000; or purchases, if you use them everywhere.
 * @param days The days of the period that the cost is of: 365 for a year, 30 for a month.
 * @returns Days.
 * @category Financial
 * @errors #DIV/0! for a cost of 0, #NUM! for a negative cost or no days, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.DPO(50000,365000,365) → 50
 * @twin =IF({days}>0,ROUND({payables}/IF({costOfSales}<0,#NUM!,{costOfSales})*{days},12),#NUM!)
 * @source Professional practice; https://calculatorlib.com/days-payable-outstanding-calculator
 */
export function dpo(
  payables: unknown[][],
  costOfSales: unknown[][],
  days: unknown[][],
): unknown[][] {
  return byRow({ payables, costOfSales, days }, (row, { payables, costOfSales, days }) =>
    daysOutstanding(payables[row]!, costOfSales[row]!, days[row]!, 'costOfSales'),
  );
}
