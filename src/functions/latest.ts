import { isLeftOut } from '../domain/reading';
import { answerRows } from './arguments/answers';
import type { Answer } from './arguments/answers';
import { readBlock } from './arguments/block';
import { rowsOf } from './arguments/column';
import { readAsOf } from './arguments/as-of';
import { readSeries } from './arguments/series';

/**
 * Gives the last filled cell of a row of periods, and beside it the date of its period when dates are given. Blank when none is filled.
 *
 * One column of cells is one KPI with its periods downwards; otherwise each row is a KPI. Text is passed over, as blank cells are. Desktop Excel hands over blank periods as 0, so that months to come count as zeros: give asOf there, or guard the row with IF(B2:M2="","",B2:M2).
 * @customfunction LATEST
 * @category Time
 * @param actuals The periods, oldest first: one row (or one column) for one KPI, or a block with a row for each KPI.
 * @param [dates] The periods' dates, in a row or a column: one for each period, the same for all KPIs.
 * @param [asOf] Periods after this day are not looked at. It takes dates.
 * @returns The value; with dates two cells, value and date.
 * @errors #VALUE! when there are not as many dates as periods, or one is none, and for an as-of that is none. #N/A for a period or an as-of that is an error.
 * @example =KPI.LATEST({5,7,6}) → 6
 * @example =KPI.LATEST({5,7,6},{2021,2022,2023}) → {6,45291}
 * @example =KPI.LATEST({5,7,0},{2021,2022,2023},2022) → {7,44926}
 * @twin built
 * @source The last value of a row, e.g. Exceljet, "Get value of last non-empty cell".
 */
export function latest(actuals: unknown[][], dates?: unknown[][], asOf?: unknown[][]): unknown[][] {
  const series = readSeries(actuals, dates);
  const dated = !readBlock(dates).flat().every(isLeftOut);
  const until = readAsOf(asOf, dated);
  const columns = dated ? 2 : 1;
  return answerRows(rowsOf([series, until]), columns, (row): Answer[] => {
    const day = until.at(row);
    const last = series
      .at(row)
      .filter(({ x }) => x <= day)
      .at(-1);
    if (!last) return dated ? ['', ''] : [''];
    return dated ? [last.value, last.x] : [last.value];
  });
}
