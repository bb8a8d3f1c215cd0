import { CLEAR_SLOPE, FEWEST_POINTS } from '../../domain/trend';
import { lastDay } from './date-list-twins';
import { AFTER_LAST, daysTwin } from './date-twin';
import { filledTwin, isLeftOut, required, withoutErrors, word } from './twin-cells';
import type { TwinCells } from './twin-cells';

// No IF over a block: Excel 2010 computes it cell by cell only in a formula entered with Ctrl+Shift+Enter.

/**
 * PERIODCHANGE for one KPI, whose dates lie as its periods do, in a row or in a column. An error among
 * the periods is #N/A.
 */
export function periodChangeTwin(cells: TwinCells): string {
  const actuals = required(cells, 'actuals');
  const days = daysTwin(required(cells, 'dates'));
  const months = `(12*YEAR(${days})+MONTH(${days}))`;
  const seen = seenPeriods(cells);
  const value = last(seen, actuals);
  const back = monthsBack(cells);
  const earlier = last(`${seen}*(${months}=${last(seen, months)}-${back})`, actuals);
  const change = `IF(${earlier}<0,#NUM!,ROUND(${value}/${earlier}-1,12))`;
  const refused = badDates(cells, [`ISERROR(${back})`]);
  const answer = `IF(${refused},#VALUE!,IF(ISNA(${value}),"",${change}))`;
  return withoutErrors([actuals], answer);
}

/** LATEST for one KPI, its dates as for {@link periodChangeTwin}. */
export function latestTwin(cells: TwinCells): string {
  const actuals = required(cells, 'actuals');
  const { dates, asOf } = cells;
  const answer = `IF(COUNT(${actuals})=0,"",${last(`ISNUMBER(${actuals})`, actuals)})`;
  const undated = asOf === undefined ? answer : `IF(${isLeftOut(asOf)},${answer},#VALUE!)`;
  return withoutErrors([actuals], dates === undefined ? undated : ofDated(cells, actuals, undated));
}

/** The date that LATEST answers beside its value. */
export function latestDateTwin(cells: TwinCells): string {
  const [value, dates] = [required(cells, 'value'), required(cells, 'dates')];
  return `IF(ISNUMBER(${value}),${ofDated(cells, daysTwin(dates), '""')},${value})`;
}

/** What stands in a row of cells at the last period that counts; `undated` where no period has a date. */
function ofDated(cells: TwinCells, of: string, undated: string): string {
  const dates = required(cells, 'dates');
  const found = `IFERROR(${last(seenPeriods(cells), of)},"")`;
  const dated = `IF(${badDates(cells)},#VALUE!,${found})`;
  return `IF(SUMPRODUCT(${filledTwin(dates)})=0,${undated},${dated})`;
}

/** The last of the cells for which a condition holds; #N/A when there is none. */
function last(condition: string, of: string): string {
  return `LOOKUP(2,1/(${condition}),${of})`;
}

/** The filled periods up to the as-of, as an array. */
function seenPeriods(cells: TwinCells): string {
  const { asOf } = cells;
  const until =
    asOf === undefined ? '' : `*(${daysTwin(required(cells, 'dates'))}<=${lastDay(asOf)})`;
  return `ISNUMBER(${required(cells, 'actuals')})${until}`;
}

/** Whether a filled period has no date, the as-of is none, or something else is wrong beside them. */
export function badDates(cells: TwinCells, others: readonly string[] = []): string {
  const [actuals, dates] = [required(cells, 'actuals'), required(cells, 'dates')];
  const strange = `ISNUMBER(${actuals})*(1-ISNUMBER(${dates})*(${dates}>=1)*(${dates}<${AFTER_LAST}))`;
  const { asOf } = cells;
  const ofDay = asOf === undefined ? [] : [`ISERROR(${lastDay(asOf)})`];
  const apart = `OR(ROWS(${actuals})<>ROWS(${dates}),COLUMNS(${actuals})<>COLUMNS(${dates}))`;
  return `IF(${apart},TRUE,OR(${[`SUMPRODUCT(${strange})>0`, ...ofDay, ...others].join(',')}))`;
}

function monthsBack(cells: TwinCells): string {
  if (cells['over'] === undefined) return '1';
  const over = word(cells, 'over', 'mom');
  return `INDEX({1,3,12,1,3,12},MATCH(TRIM(${over}),{"mom","qoq","yoy","month","quarter","year"},0))`;
}

/** TREND for one KPI. An error among the periods is #N/A. */
export function trendTwin(cells: TwinCells): string {
  const actuals = required(cells, 'actuals');
  const { periods } = cells;
  const wanted = periods === undefined ? '6' : `IF(${isLeftOut(periods)},6,INT(${periods}))`;
  const count = `MIN(${wanted},COUNT(${actuals}))`;
  const place = (block: string) => `(ROW(${block})+COLUMN(${block}))`;
  // Which cell of the block the first period that counts is. SUM makes a number of ROW's array of one.
  const first = `AGGREGATE(14,6,${place(actuals)}/ISNUMBER(${actuals}),${count})-SUM(ROW(INDEX(${actuals},1)),COLUMN(INDEX(${actuals},1)))+1`;
  const block = `INDEX(${actuals},${first}):INDEX(${actuals},ROWS(${actuals})*COLUMNS(${actuals}))`;
  const correlation = `CORREL(${block},${place(block)})`;
  // What floats make of equal values is no slope.
  const level = `DEVSQ(${block})<=1E-24*SUMSQ(${block})`;
  // slope ÷ its standard error is r√(n-2)/√(1-r²): at least 2 where |r|√(n+2) is.
  const unsure = `ABS(${correlation})*SQRT(${count}+${CLEAR_SLOPE ** 2 - 2})*(1+1E-12)<${CLEAR_SLOPE}`;
  const direction = word(cells, 'direction', 'higher');
  const rising =
    cells['direction'] === undefined
      ? '1'
      : `IF(${direction}="higher",1,IF(${direction}="lower",-1,#VALUE!))`;
  const moving = `IF(${correlation}*${rising}>0,"improving","worsening")`;
  const answer = `IF(${level},"steady",IF(${unsure},"steady",${moving}))`;
  const filled = `IF(COUNT(${actuals})<${FEWEST_POINTS},"",${answer})`;
  const checked =
    cells['direction'] === undefined ? filled : `IF(ISERROR(${rising}),#VALUE!,${filled})`;
  const enough = `IF(ISNUMBER(${periods}),OR(${periods}=0,${periods}>=${FEWEST_POINTS}),TRIM(${periods})="")`;
  const guarded = withoutErrors([actuals], checked);
  return periods === undefined ? guarded : `IF(${enough},${guarded},#VALUE!)`;
}
