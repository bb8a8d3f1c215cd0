import { periodChange as periodChangeOf } from '../domain/period-change';
import { answers } from './arguments/answers';
import { rowsOf } from './arguments/column';
import { readAsOf } from './arguments/as-of';
import { readColumn } from './arguments/column';
import { readSeries } from './arguments/series';
import { readWord } from './arguments/words';

const WORDS = { mom: 'month', qoq: 'quarter', yoy: 'year' } as const;

/**
 * Says by how much the last period differs from the one a month, a quarter or a year before: 0.05 is 5 % more. Month over month, quarter over quarter, year over year. Blank when no period is filled.
 *
 * The last filled period is compared with the period in the same month so much earlier; periods may be months, quarters or years, but one date a month. Desktop Excel hands over blank periods as 0: give asOf there, or guard the row. The native twin takes dates that are numbers and lie as the periods do.
 *
 * In a workbook that counts days from 1904 a function sees each date four years and a day earlier, so that a first of a month falls into the month before. Dates that are all firsts, or none of them, still compare alike; else write the dates as B1:M1+1462. The native twin reads them there as they are, apart from bare years.
 * @customfunction PERIODCHANGE
 * @category Time
 * @param actuals The periods, oldest first: one row (or one column) for one KPI, or a block with a row for each KPI.
 * @param dates The periods' dates, in a row or a column: one for each period, the same for all KPIs.
 * @param [over] How far back: "MoM" (if left out), "QoQ" or "YoY"; or month, quarter, year.
 * @param [asOf] Periods after this day are not looked at.
 * @returns A ratio; positive is more, which is good or bad as the KPI has it.
 * @errors #N/A when there is no value so much earlier, and for a period or an as-of that is an error. #DIV/0! when the earlier value is 0, #NUM! when it is negative. #VALUE! for an unknown word and dates that are none.
 * @example =KPI.PERIODCHANGE({100,120},{2023,2024},"YoY") → 0.2
 * @example =KPI.PERIODCHANGE({10000,12000,11400},{"2024-01","2024-02","2024-03"}) → -0.05
 * @twin built
 * @source (this period − same period before) ÷ the earlier, e.g. CalculatorLib, "Revenue Growth Rate Calculator"; FormulaGenius, "Period-over-Period Growth Rate".
 */
export function periodChange(
  actuals: unknown[][],
  dates: unknown[][],
  over?: unknown[][],
  asOf?: unknown[][],
): unknown[][] {
  const series = readSeries(actuals, dates, 'dated');
  const spans = readColumn('over', over);
  const until = readAsOf(asOf, true);
  return answers(rowsOf([series, spans, until]), (row) => {
    const word = readWord(
      'over',
      ['mom', 'qoq', 'yoy', 'month', 'quarter', 'year'],
      'mom',
      spans.at(row),
    );
    const day = until.at(row);
    const points = series.at(row).filter(({ x }) => x <= day);
    if (points.length === 0) return '';
    const span = word === 'mom' || word === 'qoq' || word === 'yoy' ? WORDS[word] : word;
    return periodChangeOf(points, span);
  });
}
