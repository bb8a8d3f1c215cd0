import { quotient } from '../domain/kpis/quotient';
import { byRow } from './arguments/by-row';

/**
 * Inventory turnover: how often in the period the stock was sold and replaced. Higher is better, up to the point where goods run out. Blank while a cell is blank.
 * @customfunction INVTURNS
 * @param costOfSales Cost of goods sold in the period, e.g. 600,000: one cell or a column. Not sales: inventory is valued at cost.
 * @param inventory Average inventory at cost, e.g. 120,000.
 * @returns Times per period.
 * @category Process
 * @errors #DIV/0! for no inventory, #NUM! for a negative one, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.INVTURNS(600000,120000) → 5
 * @twin =ROUND({costOfSales}/IF({inventory}<0,#NUM!,{inventory}),12)
 * @source Professional practice; Sophelle, Inventory turnover, https://www.sophelle.com/retail-glossary/inventory-turnover/
 */
export function invturns(costOfSales: unknown[][], inventory: unknown[][]): unknown[][] {
  return byRow({ costOfSales, inventory }, (row, { costOfSales, inventory }) =>
    quotient(costOfSales[row]!, inventory[row]!, 'inventory'),
  );
}
