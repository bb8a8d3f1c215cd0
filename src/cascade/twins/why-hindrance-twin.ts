import { areDates, dayOf } from './date-twin';
import { dayText } from './figure-twins';
import { isBlock, isPairTwin, oneTarget, targetBounds } from './ratio-twins';
import { choice, required, word } from './twin-cells';
import type { TwinCells } from './twin-cells';

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** What digits and marks of a number that came as text have around them, of what a formula can tell. */
const AROUND = ['', '+', '-', '−', '%', '()', '€', '$', '£', '¥', 'EUR', 'USD', 'GBP', 'CHF'];
const IN_NUMBERS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '.', ',', '’'];

/** Why WHY has no status to explain: the sentences of src/domain/why.ts. `begins` and `ofRange` are cells. */
export function hindranceTwin(cells: TwinCells): string {
  const [actual, target] = [required(cells, 'actual'), required(cells, 'target')];
  const direction = choice(cells, 'direction', 'higher');
  const unreadable = (cell: string, name: string, otherwise: string) =>
    `IF(ISNUMBER(${cell}),${otherwise},${whyNoNumber(cell, name)})`;
  const wanted = `IF(${direction}="range","A range needs a low and a high bound as its target",${required(cells, 'begins')})`;
  const single = unreadable(oneTarget(target), 'target', wanted);
  const ofTarget = isBlock(target)
    ? `IF(${isPairTwin(target, direction)},${required(cells, 'ofRange')},${single})`
    : single;
  return unreadable(actual, 'actual', ofTarget);
}

/** The same for a pair of low and high. */
export function rangeHindranceTwin(cells: TwinCells, number: (value: string) => string): string {
  const target = required(cells, 'target');
  if (!isBlock(target)) return '""';
  const { low, high } = targetBounds(target);
  const direction = choice(cells, 'direction', 'higher');
  const strange = (cell: string) =>
    `IF(ISNUMBER(${cell}),FALSE,IF(ISERROR(${cell}),TRUE,TRIM(${cell})<>""))`;
  const order = `"The low bound "&${number(low)}&" is above the high bound "&${number(high)}`;
  const ranged = `IF(${low}>${high},${order},${required(cells, 'begins')})`;
  const needed = `"A low and a high bound need the direction range, not "&${word(cells, 'direction', 'higher')}`;
  const suited = `IF(${direction}="range",${ranged},${needed})`;
  const filled = `IF(COUNT(${low},${high})=2,${suited},"No target")`;
  return `IF(${strange(low)},${whyNoNumber(low, 'low bound')},IF(${strange(high)},${whyNoNumber(high, 'high bound')},${filled}))`;
}

/** The error that a cell is, as it shows it. */
export function errorText(cell: string): string {
  return `CHOOSE(ERROR.TYPE(${cell}),${ERRORS.map((code) => `"${code}"`).join(',')})`;
}

/** A cell that holds no number. */
function whyNoNumber(cell: string, name: string): string {
  const error = `"The ${name} is the error "&${errorText(cell)}`;
  const left = IN_NUMBERS.reduce((text, one) => `SUBSTITUTE(${text},"${one}","")`, `${cell}&""`);
  const around = AROUND.map((one) => `"${one}"`).join(',');
  const looks = `IF(ISNUMBER(MATCH(${left},{${around}},0))," that looks like a number","")`;
  const text = `"The ${name} is text"&${looks}&": “"&TRIM(${cell})&"”"`;
  const blank = /bound/.test(name) ? 'No target' : `No ${name}`;
  return `IF(ISERROR(${cell}),${error},IF(TRIM(${cell})="","${blank}",${text}))`;
}

/** What is left where there are numbers and yet no status; `otherwise` where not even that is it. */
export function notStartedTwin(cells: TwinCells, otherwise = '""'): string {
  const { start, asOf } = cells;
  if (start === undefined || asOf === undefined) return otherwise;
  const [from, day] = [dayOf(cells, 'start'), dayOf(cells, 'asOf')];
  const said = `"Not started: "&IF(${day}<${from},"begins ","no time has passed since ")&${dayText(from)}`;
  return `IF(${areDates([start, asOf])},${said},${otherwise})`;
}
