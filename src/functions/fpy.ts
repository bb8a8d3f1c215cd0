import { share } from '../domain/kpis/quotient';
import { byRow } from './arguments/by-row';

/**
 * First-pass yield: the share of the units that were right the first time, without rework. Blank while a cell is blank.
 * @customfunction FPY
 * @param good Units that were right the first time, e.g. 90. A unit that was mended does not count. One cell or a column.
 * @param entered All units that entered the step, e.g. 100.
 * @returns A share, 0.9 = 90 %.
 * @category Process
 * @errors #DIV/0! for no units; #NUM! for negative numbers and for more good units than entered; #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.FPY(90,100) → 0.9
 * @twin =IF({entered}=0,#DIV/0!,IF(OR({good}<0,{good}>{entered}),#NUM!,ROUND({good}/{entered},12)))
 * @source Professional practice; ISO 22400-2, first pass yield
 */
export function fpy(good: unknown[][], entered: unknown[][]): unknown[][] {
  return byRow({ good, entered }, (row, { good, entered }) =>
    share(good[row]!, entered[row]!, ['good', 'entered']),
  );
}
