import { required } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** The first serial after 31 December 9999. */
export const AFTER_LAST = 2_958_466;

/**
 * A date cell as its serial in whole days, a bare year as that of its last day. The cell must be a date.
 * Not by DATE: in a workbook that counts from 1904 it would answer in that system, and the functions
 * count in that of 1900. 2100 is no leap year.
 */
export function dateTwin(cell: string): string {
  // The years from 1900 to 2199 are the whole numbers less than 150 away from the middle.
  return `IF(${isYear(cell)},${lastOfYear(cell)},INT(${cell}))`;
}

/**
 * The date of an argument as {@link dateTwin}. `daysRead` says that the dates stand in cells that have been
 * read so already.
 */
export function dayOf(cells: TwinCells, name: 'start' | 'due' | 'asOf'): string {
  const cell = required(cells, name);
  return cells['daysRead'] === undefined ? dateTwin(cell) : cell;
}

/** The serials of a block of dates, see {@link dateTwin}; an error for text in the place of one. */
export function daysTwin(dates: string): string {
  return `(INT(${dates})+${isYear(dates)}*(${lastOfYear(dates)}-${dates}))`;
}

function isYear(cells: string): string {
  return `(ABS(${cells}-2049.5)<150)*(${cells}=INT(${cells}))`;
}

function lastOfYear(years: string): string {
  return `INT(365.25*${years})-693609-(${years}>2099)`;
}

/** A condition that holds where all of the cells hold a date that can be read; text and blanks do not. */
export function areDates(cells: readonly string[], and = ''): string {
  const all = cells.join(',');
  const dates = `MIN(${all})>=1,MAX(${all})<${AFTER_LAST}`;
  return `IF(COUNT(${all})=${cells.length},AND(${dates}${and && `,${and}`}),FALSE)`;
}

/**
 * Guards a twin over numbers and dates as the functions guard themselves: #VALUE! for text and for
 * numbers that are no dates, "" while a cell is blank or a date 0, else what the twin answers.
 */
export function guardDates(
  twin: string,
  numbers: readonly string[],
  dates: readonly string[],
): string {
  const cells = [...numbers, ...dates];
  const filled = `COUNT(${cells.join(',')})`;
  const blanks = cells.map((cell) => `(TRIM(${cell})="")`).join('+');
  const strange = dates.map((day) => `(N(${day})<>0)*((N(${day})<1)+(N(${day})>=${AFTER_LAST}))`);
  const bad = [`(${filled}+${blanks}<${cells.length})`, ...strange].join('+');
  const zero = dates.map((day) => `${day}=0`);
  const missing = `OR(${[`${filled}<${cells.length}`, ...zero].join(',')})`;
  return `IF(${bad}>0,#VALUE!,IF(${missing},"",${twin}))`;
}
