import { equipmentEffectiveness, OEE_PARTS } from '../domain/kpis/equipment';
import { byRow } from './arguments/by-row';
import { readOneWord } from './arguments/word';

/**
 * Overall equipment effectiveness: the share of the planned time in which good pieces were made at full speed; availability × performance × quality, without rounding in between. Blank while a cell is blank.
 * @customfunction OEE
 * @param planned Planned production time, e.g. 480 minutes: one cell or a column. Breaks are not planned time.
 * @param run Time the machine ran, e.g. 420 minutes.
 * @param idealCycle Time for one piece at full speed in the same unit, e.g. 1 minute.
 * @param total All pieces made, e.g. 400.
 * @param good Pieces right the first time, e.g. 380.
 * @param [answer] "oee" (if left out), or the factor "availability", "performance" or "quality".
 * @returns A share, 0.79 = 79 %.
 * @category Process
 * @errors #DIV/0! for no planned time (for a factor: its base), #NUM! for negative numbers, for more good pieces than all and for more time run than planned, #VALUE! for text and unknown answers, #N/A for cells that are errors.
 * @example =KPI.OEE(480,420,1,400,380) → 0.791666666667
 * @example =KPI.OEE(480,420,1,400,380,"availability") → 0.875
 * @twin =IF(MIN({run},{idealCycle},{total},{good},IF(OR({answer|"oee"}="oee",{answer|"oee"}="availability"),{planned},0))<0,#NUM!,IF(OR(IF(OR({answer|"oee"}="oee",{answer|"oee"}="availability"),{run}>{planned}*(1+1E-12),FALSE),IF(OR({answer|"oee"}="oee",{answer|"oee"}="quality"),{good}>{total}*(1+1E-12),FALSE)),#NUM!,ROUND(IF({answer|"oee"}="oee",{good}*{idealCycle}/{planned},IF({answer|"oee"}="availability",{run}/{planned},IF({answer|"oee"}="performance",{idealCycle}*{total}/{run},{good}/{total}))),12)))
 * @source S. Nakajima, Introduction to TPM (1988); https://waycalculator.com/tool/Overall-Equipment-Effectiveness-OEE-Calculator.php
 */
export function oee(
  planned: unknown[][],
  run: unknown[][],
  idealCycle: unknown[][],
  total: unknown[][],
  good: unknown[][],
  answer?: unknown[][],
): unknown[][] {
  const part = readOneWord('answer', OEE_PARTS, 'oee', answer);
  return byRow(
    { planned, run, idealCycle, total, good },
    (row, { planned, run, idealCycle, total, good }) => {
      const shift = {
        planned: planned[row]!,
        run: run[row]!,
        idealCycle: idealCycle[row]!,
        total: total[row]!,
        good: good[row]!,
      };
      return equipmentEffectiveness(shift, part);
    },
  );
}
