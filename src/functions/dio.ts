import { daysOutstanding } from '../domain/kpis/working-capital';
import { byRow } from './arguments/by-row';

/**
 * Days inventory outstanding: how many days goods lie in stock before they are sold. Lower is better. Blank while a cell is blank.
 * @customfunction DIO
 * @param inventory Inventory at cost, e.g. 200,000: the average of opening and closing, or closing. One cell or a column.
 * @param costOfSales Cost of goods sold in the period, e.g. 800,000. Not sales: inventory is valued at cost.
 * @param days The days of the period that the cost is of: 365 for a year, 90 for a quarter.
 * @returns Days.
 * @category Financial
 * @errors #DIV/0! for a cost of 0, #NUM! for a negative cost or no days, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.DIO(200000,800000,365) → 91.25
 * @twin =IF({days}>0,ROUND({inventory}/IF({costOfSales}<0,#NUM!,{costOfSales})*{days},12),#NUM!)
 * @source Professional practice; http://cfm-calculator.com/finance/Days-Inventory-Outstanding-Calculator.php
 */
export function dio(
  inventory: unknown[][],
  costOfSales: unknown[][],
  days: unknown[][],
): unknown[][] {
  return byRow({ inventory, costOfSales, days }, (row, { inventory, costOfSales, days }) =>
    daysOutstanding(inventory[row]!, costOfSales[row]!, days[row]!, 'costOfSales'),
  );
}
