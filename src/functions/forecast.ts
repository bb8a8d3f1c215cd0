import { isMet } from '../domain/attainment';
import { forecast as forecastOf } from '../domain/trend';
import { answerRows } from './arguments/answers';
import type { Answer } from './arguments/answers';
import { readBlock } from './arguments/block';
import { readColumn, rowsOf } from './arguments/column';
import { readDate } from './arguments/dates';
import { answerRatio, readNumbers } from './arguments/numbers';
import { refuse } from './arguments/refusal';
import { readSeries } from './arguments/series';
import { readDirection } from './arguments/words';
import { readTargets } from './arguments/targets';

/**
 * Gives the value that a KPI reaches by a date if it goes on along its linear trend, and beside it, when a target is given, whether that meets it: "met" or "missed". It takes three values or more.
 *
 * Least squares over all filled periods. One column of cells is one KPI with its periods downwards; otherwise each row is a KPI. Text is passed over, as blank cells are; desktop Excel hands over blank periods as 0, so leave months to come out of the range.
 * @customfunction FORECAST
 * @category Time
 * @param actuals The periods: one row (or one column) for one KPI, or a block with a row for each KPI.
 * @param dates The periods' dates, in a row or a column: one for each period, the same for all KPIs.
 * @param due The day to look at: a date, or a year, which means its last day.
 * @param [target] What should be reached by then: one cell or a column. For a range two cells side by side, low and high.
 * @param [direction] Which way is better: "higher" (if left out), "lower", or "range".
 * @returns The value; with a target two cells, the value and "met" or "missed".
 * @errors #N/A with fewer than three values, and for a period that is an error. #DIV/0! when all have one date. #VALUE! when there are not as many dates as periods, or one is none, and for a target that does not suit the direction.
 * @example =KPI.FORECAST({10,12,14},{"2024-01-01","2024-01-02","2024-01-03"},"2024-01-05") → 18
 * @example =KPI.FORECAST({10,12,14},{"2024-01-01","2024-01-02","2024-01-03"},"2024-01-05",20) → {18,missed}
 * @twin built
 * @source Excel's FORECAST (least squares), with its published example.
 */
export function forecast(
  actuals: unknown[][],
  dates: unknown[][],
  due: unknown[][],
  target?: unknown[][],
  direction?: unknown[][],
): unknown[][] {
  const series = readSeries(actuals, dates, 'dated');
  const dues = readColumn('due', due);
  const directions = readColumn('direction', direction);
  const targets = readTargets(target, [dues, directions]);
  const judged = !readBlock(target)
    .flat()
    .every(({ kind }) => kind === 'blank');
  const rows = rowsOf([series, dues, directions, targets]);
  return answerRows(rows, judged ? 2 : 1, (row): Answer[] => {
    const day = readNumbers({ due: readDate('due', dues.at(row)) });
    if (day === null) return judged ? ['', ''] : [''];
    const value = answerRatio(forecastOf(series.at(row), day.due));
    if (!judged) return [value];
    const way = readDirection(directions.at(row));
    const goal = targets.number(row, way);
    if (goal === null || typeof value !== 'number') return [value, ''];
    if (typeof goal === 'number' && way === 'range') {
      refuse('target: the direction range takes a low and a high bound.');
    }
    if (typeof goal !== 'number' && way !== 'range') {
      refuse(`direction: a low and a high bound need the direction range, not ${way}.`);
    }
    return [value, isMet(value, goal, way) ? 'met' : 'missed'];
  });
}
