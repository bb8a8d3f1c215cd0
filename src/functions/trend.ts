import { isLeftOut } from '../domain/reading';
import { FEWEST_POINTS, trendOf } from '../domain/trend';
import { answers } from './arguments/answers';
import { cellAt, readBlock } from './arguments/block';
import { readColumn, rowsOf } from './arguments/column';
import { describe } from './arguments/cell';
import { refuse } from './arguments/refusal';
import { readSeries } from './arguments/series';
import { readDirection } from './arguments/words';

/** Enough to see half a year of months, few enough to notice a turn. */
const PERIODS = 6;

/**
 * Says whether a KPI has been improving, steady or worsening over its last periods, knowing which way is better. It counts as a trend when the slope is at least twice its standard error. Blank with fewer than three values.
 *
 * Least squares over the last filled periods; the standard error of the slope is STEYX ÷ √DEVSQ of the period numbers. Less than twice that is steady: the noise could have made it. Desktop Excel hands over blank periods as 0, so that months to come count as zeros: guard the row with IF(B2:M2="","",B2:M2). One column of cells is one KPI with its periods downwards; otherwise each row is a KPI.
 * @customfunction TREND
 * @category Time
 * @param actuals The periods, oldest first and evenly spaced: one row (or one column) for one KPI, or a block with a row for each KPI.
 * @param [direction] Which way is better: "higher" (if left out) or "lower".
 * @param [periods] How many of the last filled periods to look at, 3 or more; 6 if left out.
 * @returns improving, steady, worsening or blank.
 * @errors #VALUE! for a direction or a number of periods that cannot be meant. #N/A for a period that is an error.
 * @example =KPI.TREND({10,11,13,14,15,17}) → improving
 * @example =KPI.TREND({10,11,13,14,15,17},"lower") → worsening
 * @example =KPI.TREND({10,14,9,13,11,12}) → steady
 * @twin built
 * @source Slope and its standard error by least squares (Excel's SLOPE, STEYX, DEVSQ); that twice the standard error makes a trend is our own rule: with many periods it takes noise for one in 5 % of cases, with six in 12 %, with three in 30 %.
 */
export function trend(
  actuals: unknown[][],
  direction?: unknown[][],
  periods?: unknown[][],
): unknown[][] {
  const series = readSeries(actuals, null);
  const directions = readColumn('direction', direction);
  const count = readPeriods(periods);
  return answers(rowsOf([series, directions]), (row) => {
    const way = readDirection(directions.at(row));
    if (way === 'range') refuse('direction: a trend takes higher or lower, not range.');
    return trendOf(series.at(row).slice(-count), way) ?? '';
  });
}

/** @throws #VALUE! for anything but a number from 3 on */
function readPeriods(argument: unknown): number {
  const reading = cellAt(readBlock(argument), 0, 0);
  if (isLeftOut(reading)) return PERIODS;
  if (reading.kind === 'number' && reading.value >= FEWEST_POINTS) return Math.floor(reading.value);
  return refuse(`periods: ${describe(reading)}; a trend takes ${FEWEST_POINTS} periods or more.`);
}
