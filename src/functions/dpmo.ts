import { defectsPerMillion } from '../domain/kpis/sigma';
import { byRow } from './arguments/by-row';

/**
 * Defects per million opportunities. Blank while a cell is blank.
 * @customfunction DPMO
 * @param defects Defects found, e.g. 50; a unit may have several. One cell or a column.
 * @param units Units looked at, e.g. 1,000.
 * @param opportunities In how many ways one unit can go wrong, e.g. 3. Count only those that matter to the customer.
 * @returns Defects per million.
 * @category Process
 * @errors #DIV/0! for no units or opportunities, #NUM! for negative numbers, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.DPMO(50,1000,5) → 10000
 * @twin =IF(MIN({defects},{units},{opportunities})<0,#NUM!,ROUND({defects}/({units}*{opportunities})*1000000,12))
 * @source ISO 13053-1; https://mysixsigmatrainer.com/six-sigma-glossary/defects-per-million-opportunities
 */
export function dpmo(
  defects: unknown[][],
  units: unknown[][],
  opportunities: unknown[][],
): unknown[][] {
  return byRow({ defects, units, opportunities }, (row, { defects, units, opportunities }) =>
    defectsPerMillion(defects[row]!, units[row]!, opportunities[row]!),
  );
}
