import { AFTER_LAST, areDates, dateTwin, daysTwin } from './date-twin';
import { filledTwin, holds, isLeftOut, required, withoutErrors } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** Where a cell of a column can be a date: a number, or a text like 2024-06-30, which Excel reads anywhere. */
function looksLikeDate(column: string): string {
  return `(ISNUMBER(${column})+ISTEXT(${column})*(LEN(${column})=10)*(MID(${column},5,1)="-"))`;
}

/** Where a cell of a column is a date. */
export function isDate(column: string): string {
  const days = daysTwin(column);
  return holds(`(${days}>=1)`, `(${days}<${AFTER_LAST})`, looksLikeDate(column));
}

/** How many rows an array of numbers is above 0 for; TRUE and FALSE are both above all numbers. */
function count(array: string): string {
  return `SUMPRODUCT(--((${array})>0))`;
}

/** The as-of day; a day beyond all others when it is left out, #VALUE! for what is no date. */
export function lastDay(asOf: string): string {
  return `IF(${isLeftOut(asOf)},${AFTER_LAST},IF(${areDates([asOf])},${dateTwin(asOf)},#VALUE!))`;
}

/** TIMETOHIRE. */
export function timeToHireTwin(cells: TwinCells): string {
  const [applied, accepted] = [required(cells, 'applied'), required(cells, 'accepted')];
  const measure = cells['measure'];
  const hired = filledTwin(accepted);
  const [from, to] = [daysTwin(applied), daysTwin(accepted)];
  const inOrder = holds(
    `(${from}>=1)*(${to}<${AFTER_LAST})*(${to}>=${from})`,
    looksLikeDate(applied),
    looksLikeDate(accepted),
  );
  const share = measure === undefined ? '0.5' : `IF(N(${measure})=0,0.5,${measure})`;
  const percentile = `ROUND(AGGREGATE(16,6,(${to}-${from})/${hired},${share}),12)`;
  const sum = `SUMPRODUCT(${digitDays(accepted, hired)}-${digitDays(applied, hired)})`;
  const mean = `ROUND(${sum}/${count(hired)},12)`;
  const answer =
    measure === undefined ? percentile : `IF(TRIM(${measure})="mean",${mean},${percentile})`;
  const checked = `IF(${count(`${hired}*(1-${inOrder})`)}>0,#VALUE!,IF(${count(hired)}=0,NA(),${answer}))`;
  const guarded = withoutErrors([applied, accepted], checked);
  return measure === undefined ? guarded : `IF(${isMeasure(measure)},${guarded},#VALUE!)`;
}

function isMeasure(measure: string): string {
  const word = `TRIM(${measure})="median",TRIM(${measure})="mean"`;
  return `OR(${isLeftOut(measure)},${word},IF(ISNUMBER(${measure}),AND(${measure}>0,${measure}<=1),FALSE))`;
}

/**
 * As {@link daysTwin}, and 0 for rows that do not count, where `""` or a text that is no date would make
 * an error of any sum: read by the digits before the decimal mark. A text is above all numbers, so that
 * its digits are never cut.
 */
function digitDays(column: string, counts: string): string {
  const digits = [10, 100, 1e3, 1e4, 1e5, 1e6].map((size) => `+(${column}>=${size})`).join('');
  const text = `LEFT(TRIM(${column}),1${digits}+3*ISTEXT(${column}))`;
  const whole = `(REPT(0,1-${counts})&REPT(${text},${counts}))`;
  const isYear = `(ABS(${whole}-2049.5)<150)*(${column}=0+${whole})`;
  return `(${whole}+${isYear}*(INT(365.25*${whole})-693609-(0+${whole}>2099)-${whole}))`;
}

/** OTIF. */
export function otifTwin(cells: TwinCells): string {
  const [promised, delivered] = [required(cells, 'promised'), required(cells, 'delivered')];
  const [ordered, received] = [required(cells, 'ordered'), required(cells, 'received')];
  const { asOf } = cells;
  const order = `(${[promised, delivered, ordered, received].map(filledTwin).join('+')})`;
  const badQuantity = (quantity: string) =>
    `(TRIM(${quantity})<>"")*(1-ISNUMBER(${quantity})*(${quantity}>=0))`;
  const bad = [
    `(${order}>0)*(1-${isDate(promised)})`,
    `${filledTwin(delivered)}*(1-${isDate(delivered)})`,
    badQuantity(ordered),
    badQuantity(received),
  ].join('+');
  const inFull = `(1-${filledTwin(ordered)}+ISNUMBER(${received})*(${received}>=${ordered}))`;
  const onTime = `(${daysTwin(delivered)}<=${daysTwin(promised)})`;
  const by = (column: string) =>
    asOf === undefined ? [] : [`(${daysTwin(column)}<=${lastDay(asOf)})`];
  const come = [filledTwin(delivered), ...by(delivered)];
  const good = `SUMPRODUCT(--${holds(...come, onTime, inFull)})`;
  const due = asOf === undefined ? order : `${order}*(${holds(...come)}+${holds(...by(promised))})`;
  const share = `IF(${count(due)}=0,NA(),ROUND(${good}/${count(due)},12))`;
  const checked = withoutErrors(
    [promised, delivered, ordered, received],
    `IF(${count(bad)}>0,#VALUE!,${share})`,
  );
  return asOf === undefined ? checked : `IF(ISERROR(${lastDay(asOf)}),#VALUE!,${checked})`;
}

/** VITALITY. */
export function vitalityTwin(cells: TwinCells): string {
  const [revenues, launched] = [required(cells, 'revenues'), required(cells, 'launched')];
  const [asOf, years] = [required(cells, 'asOf'), required(cells, 'years')];
  const day = dateTwin(asOf);
  const months = `TRUNC(12*${years})`;
  const [year, month] = [`YEAR(${day})`, `MONTH(${day})-${months}`];
  // The last day of a month that is shorter, as EDATE.
  const from = `MIN(DATE(${year},${month},DAY(${day})),DATE(${year},${month}+1,0))`;
  const launch = daysTwin(launched);
  const isNew = holds(filledTwin(launched), `(${launch}>${from})`, `(${launch}<=${day})`);
  // A text among the revenues is 0 to a second factor of SUMPRODUCT.
  const young = `SUMPRODUCT(${isNew}*(ROW(${revenues})>0),${revenues})`;
  const total = `SUM(${revenues})`;
  const share = `IF(MIN(${revenues})<0,#NUM!,ROUND(${young}/${total},12))`;
  const inTime = `IF(${years}>0,${months}<12*(YEAR(${day})-1900)+MONTH(${day}),FALSE)`;
  const oldest = `IF(COUNT(${revenues})=0,NA(),IF(${inTime},${share},#NUM!))`;
  const noDate = `${filledTwin(launched)}*(1-${isDate(launched)})`;
  const bad = `(TRIM(${revenues})<>"")*(1-ISNUMBER(${revenues})*(1-${noDate}))`;
  const checked = `IF(OR(NOT(ISNUMBER(${years})),${count(bad)}>0),#VALUE!,${oldest})`;
  const guarded = withoutErrors([revenues, launched], checked);
  const missing = `OR(${isLeftOut(asOf)},${isLeftOut(years)})`;
  const strange = `NOT(OR(${isLeftOut(asOf)},${areDates([asOf])}))`;
  return `IF(${strange},#VALUE!,IF(${missing},"",${guarded}))`;
}
