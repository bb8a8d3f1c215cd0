import { dateTwin, daysTwin, guardDates } from './date-twin';
import {
  attainmentRatio,
  distanceTwin,
  isBlock,
  isPairTwin,
  oneTarget,
  outsideTwin,
  rangeAttainmentRatio,
  targetBounds,
} from './ratio-twins';
import type { RangeCells } from './ratio-twins';
import { badDates } from './series-twins';
import { choice, required } from './twin-cells';
import type { TwinCells } from './twin-cells';

/**
 * The value of FORECAST for one KPI, whose dates lie as its periods do. It refuses a target of text, as
 * the function does.
 */
export function forecastTwin(cells: TwinCells): string {
  const [actuals, dates] = [required(cells, 'actuals'), required(cells, 'dates')];
  const { due = '', target } = cells;
  // What is no date beside a blank period would make an error of all days.
  const numbers = `(0+("0"&REPT(${dates},ISNUMBER(${actuals}))))`;
  const value = `ROUND(FORECAST(${dateTwin(due)},${actuals},${daysTwin(numbers)}),12)`;
  const answer = target === undefined ? value : `${value}+IF(${refusedTarget(cells)},#VALUE!,0)`;
  const counted = `IF(COUNT(${actuals})<3,NA(),${answer})`;
  return guardDates(`IF(${badDates(cells)},#VALUE!,${counted})`, [], [due]);
}

/** What FORECAST answers beside its value, a cell, where it is given a target. */
export function forecastMetTwin(cells: TwinCells): string {
  const [target, value] = [required(cells, 'target'), required(cells, 'value')];
  const direction = choice(cells, 'direction', 'higher');
  const one = oneTarget(target);
  const bounds = boundsOf(target);
  const { low, high } = bounds;
  const byRatio = `${attainmentRatio(value, one, direction)}>=1`;
  const single = `IF(${one}=0,ROUND(${distanceTwin(value, one, direction)},12)<=0,${byRatio})`;
  const outside = `ROUND(${outsideTwin(value, bounds)},12)<=0`;
  const range = `IF(${low}=${high},${outside},${rangeAttainmentRatio(value, bounds)}>=1)`;
  const met = `IF(${direction}="range",${range},${single})`;
  const filled = isBlock(target)
    ? `IF(${isPairTwin(target, direction)},COUNT(${low},${high})=2,COUNT(${one})=1)`
    : `COUNT(${one})=1`;
  return `IF(ISNUMBER(${value}),IF(${filled},IF(${met},"met","missed"),""),${value})`;
}

/** Whether a target is text, does not suit the direction, or has its bounds in the wrong order. */
function refusedTarget(cells: TwinCells): string {
  const target = required(cells, 'target');
  const direction = choice(cells, 'direction', 'higher');
  const { low, high } = boundsOf(target);
  if (!isBlock(target)) return `IF(ISNUMBER(${target}),${direction}="range",TRIM(${target})<>"")`;
  const strange = (cell: string) => `IF(ISNUMBER(${cell}),FALSE,TRIM(${cell})<>"")`;
  const unsuited = `IF(COUNT(${low},${high})=2,OR(${direction}<>"range",${low}>${high}),FALSE)`;
  const pair = `IF(${isPairTwin(target, direction)},${unsuited},AND(${direction}="range",COUNT(${low})=1))`;
  return `OR(${strange(low)},${strange(high)},${pair})`;
}

/** A single target is both bounds. */
function boundsOf(target: string): RangeCells {
  return isBlock(target) ? targetBounds(target) : { low: target, high: target };
}
