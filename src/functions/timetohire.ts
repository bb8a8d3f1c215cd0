import { isLeftOut } from '../domain/reading';
import { middleOf } from '../domain/kpis/middle';
import type { Middle } from '../domain/kpis/middle';
import { cellAt, readBlock } from './arguments/block';
import { describe } from './arguments/cell';
import { readColumn, rowsOf } from './arguments/column';
import { readDay } from './arguments/days';
import { placeOf } from './arguments/list';
import { answerRatio } from './arguments/numbers';
import { refuse } from './arguments/refusal';

const MIDDLES: ReadonlyMap<string, Middle> = new Map<string, Middle>([
  ['median', 0.5],
  ['mean', 'mean'],
]);

/**
 * Time to hire: the days from a candidate's application to the accepted offer, over all who were hired. The median if you do not ask otherwise: one long search moves the mean.
 *
 * Rows without an accepted date were not hired and do not count.
 * @customfunction TIMETOHIRE
 * @param applied The day each candidate applied or was first contacted, a column of dates.
 * @param accepted The day the offer was accepted, a column beside it; blank for those not hired.
 * @param [measure] "median" (if left out), "mean", or a percentile above 0 and up to 1: 0.9 is the days in which nine of ten were hired.
 * @returns Days; the first day does not count.
 * @category Employee
 * @errors #VALUE! for what is no date, an acceptance before the application, an application without a date, and unknown measures; #N/A when nobody was hired or a cell is an error.
 * @example =KPI.TIMETOHIRE({45300;45310},{45320;45350}) → 30
 * @twin built
 * @source Chatkick, How to calculate time to hire, https://chatkick.com/resources/glossary/how-to-calculate-time-to-hire
 */
export function timetohire(
  applied: unknown[][],
  accepted: unknown[][],
  measure?: unknown[][],
): unknown[][] {
  const middle = readMiddle(measure);
  const starts = readColumn('applied', applied);
  const ends = readColumn('accepted', accepted);
  const days: number[] = [];
  for (let row = 0; row < rowsOf([starts, ends]); row++) {
    const end = readDay(placeOf('accepted', row), ends.at(row));
    if (end === null) continue;
    const start = readDay(placeOf('applied', row), starts.at(row));
    if (start === null) return refuse(`${placeOf('applied', row)}: a hired candidate has no date.`);
    if (end < start) refuse(`${placeOf('accepted', row)}: the date is before that of applied.`);
    days.push(end - start);
  }
  return [[answerRatio(middleOf(days, middle))]];
}

function readMiddle(argument: unknown): Middle {
  const reading = cellAt(readBlock(argument), 0, 0);
  if (isLeftOut(reading)) return 0.5;
  const middle =
    reading.kind === 'text'
      ? MIDDLES.get(reading.text.trim().toLowerCase())
      : reading.kind === 'number' && reading.value > 0 && reading.value <= 1
        ? reading.value
        : undefined;
  return (
    middle ??
    refuse(`measure: ${describe(reading)} is not median, mean or a number above 0 and up to 1.`)
  );
}
