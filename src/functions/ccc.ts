import { cashConversionCycle } from '../domain/kpis/working-capital';
import { byRow } from './arguments/by-row';

/**
 * Cash conversion cycle: the days from paying for goods to being paid for them. Lower is better; negative means that customers pay before suppliers are paid. Blank while a cell is blank.
 * @customfunction CCC
 * @param dio Days inventory outstanding, e.g. 45: one cell or a column.
 * @param dso Days sales outstanding, e.g. 35.
 * @param dpo Days payable outstanding, e.g. 30.
 * @returns Days; may be negative.
 * @category Financial
 * @errors #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.CCC(45,35,30) → 50
 * @twin =ROUND({dio}+{dso}-{dpo},6)
 * @source Professional practice; https://calculator-factory.com/calculators/cash-conversion-cycle-calculator
 */
export function ccc(dio: unknown[][], dso: unknown[][], dpo: unknown[][]): unknown[][] {
  return byRow({ dio, dso, dpo }, (row, { dio, dso, dpo }) =>
    cashConversionCycle(dio[row]!, dso[row]!, dpo[row]!),
  );
}
