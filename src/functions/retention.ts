import { retention as retentionOf } from '../domain/kpis/loyalty';
import { byRow } from './arguments/by-row';

/**
 * Retention rate: the share of customers (or employees) of the start who are still there at the end. New ones are taken out, so that they hide no loss. Blank while a cell is blank.
 * @customfunction RETENTION
 * @param opening How many there were at the start of the period, e.g. 500: one cell or a column.
 * @param closing How many there were at the end, e.g. 520.
 * @param gained How many of those at the end came in during the period, e.g. 50.
 * @returns A share, 0.94 = 94 %.
 * @category Customer
 * @errors #DIV/0! for an opening of 0; #NUM! for negative counts, for more gained than there are at the end, and for more of the start still there than there were; #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.RETENTION(500,520,50) → 0.94
 * @twin =IF(OR({opening}<0,{gained}<0,{closing}<{gained}),#NUM!,IF(ROUND(({closing}-{gained})/{opening},12)>1,#NUM!,ROUND(({closing}-{gained})/{opening},12)))
 * @source Professional practice; https://cunits.io/retention-ratio-calculator-2
 */
export function retention(
  opening: unknown[][],
  closing: unknown[][],
  gained: unknown[][],
): unknown[][] {
  return byRow({ opening, closing, gained }, (row, { opening, closing, gained }) =>
    retentionOf(opening[row]!, closing[row]!, gained[row]!),
  );
}
