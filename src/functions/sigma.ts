import { sigmaLevel } from '../domain/kpis/sigma';
import { byRow } from './arguments/by-row';

/**
 * Sigma level of a process from its defects per million opportunities: 6 is 3.4 defects, 3 is 66,807. Blank while a cell is blank.
 * @customfunction SIGMA
 * @param dpmo Defects per million opportunities, e.g. 3.4: one cell or a column.
 * @param [shift] By how much the process is assumed to drift in the long run: 1.5 if left out; 0 for the level as measured.
 * @returns Standard deviations.
 * @category Process
 * @errors #NUM! unless dpmo is from 0.000001 to 999,999.999999; #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.SIGMA(500000) → 1.5
 * @example =KPI.SIGMA(500000,0) → 0
 * @twin =IF(AND({dpmo}>=0.000001,{dpmo}<=999999.999999),ROUND({shift||1.5}-NORMSINV({dpmo}/1000000),12),#NUM!)
 * @source ISO 13053-1; https://www.sixsigmaninja.com/tools/calculating-sigma-levels-in-excel/
 */
export function sigma(dpmo: unknown[][], shift?: unknown[][]): unknown[][] {
  // Only an argument that is not there has its default: a shift of 0 is a shift.
  return byRow({ dpmo, shift: shift ?? [[1.5]] }, (row, { dpmo, shift }) =>
    sigmaLevel(dpmo[row]!, shift[row]!),
  );
}
