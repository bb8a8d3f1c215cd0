import { taktTime } from '../domain/kpis/equipment';
import { byRow } from './arguments/by-row';

/**
 * Takt time: the time in which one unit must be finished to meet demand. Match it with the cycle time; it is no figure to make small. Blank while a cell is blank.
 * @customfunction TAKT
 * @param available Time available in the period, in any unit, e.g. a shift of 480 minutes: one cell or a column.
 * @param demand Units that customers want in that period, e.g. 240.
 * @param [breaks] Breaks and planned stops within it, e.g. 45; 0 if left out.
 * @returns Time per unit, in the unit of the available time.
 * @category Process
 * @errors #DIV/0! for a demand of 0, #NUM! for a negative demand, for negative breaks and for more of them than time, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.TAKT(480,240) → 2
 * @example =KPI.TAKT(480,240,60) → 1.75
 * @twin =ROUND(IF(OR({breaks|0}<0,{breaks|0}>{available}),#NUM!,{available}-{breaks|0})/IF({demand}<0,#NUM!,{demand}),12)
 * @source Professional practice; https://nationaltech.com/glossary_and_acronym/takt-time/
 */
export function takt(
  available: unknown[][],
  demand: unknown[][],
  breaks?: unknown[][],
): unknown[][] {
  return byRow(
    { available, demand, breaks },
    (row, { available, demand, breaks }) => taktTime(available[row]!, demand[row]!, breaks[row]!),
    { breaks: 0 },
  );
}
