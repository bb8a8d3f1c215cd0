import { toReading } from './reading';
import type { Reading } from './reading';
import type { CellValue } from './node';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
/** 31 December 9999, the last date that Excel knows. */
const LAST_SERIAL = 2_958_465;
/** A serial of the 1904 system is this many days behind that of the 1900 system. */
export const DAYS_1900_TO_1904 = 1462;

/**
 * Reads a date field as a serial of Excel's 1900 system, in whole days: a time of day is cut off, since
 * KPIs are judged by the day. A bare year (2030, 2030.0 or "2030", from 1900 to 2199) is that year's
 * last day, for start, due and as-of alike. Serials 1900 to 2199 would be days of 1905 and 1906: no KPI
 * has those, so years win. Texts are read when they are ISO dates (`2030-06-30`, or `2030-06` = the
 * month's last day), as others depend on the reader's country. `date1904` says that the workbook counts
 * from 1904: its serials are moved to the 1900 system, years are not. Null when it is no date.
 */
export function toDate(value: CellValue | undefined, date1904 = false): number | null {
  return dateOf(toReading(value), date1904);
}

/** {@link toDate} for a cell that has been read already. */
export function dateOf(reading: Reading | null | undefined, date1904 = false): number | null {
  if (reading?.kind === 'number') return fromNumber(reading.value, date1904);
  if (reading?.kind === 'text') return fromText(reading.text);
  return null;
}

function fromNumber(value: number, date1904: boolean): number | null {
  if (isYear(value)) return serialOf(value, 12, 31);
  const serial = Math.floor(value) + (date1904 ? DAYS_1900_TO_1904 : 0);
  return serial >= 1 && serial <= LAST_SERIAL ? serial : null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function fromText(text: string): number | null {
  const match = /^(\d{4})(?:\.0+|-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  if (!isYear(year)) return null;
  const month = match[2] === undefined ? 12 : Number(match[2]);
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = match[3] === undefined ? last : Number(match[3]);
  return day < 1 || day > last ? null : serialOf(year, month, day);
}

/**
 * The serial of a day in the 1900 system, as `DATE(year,month,day)`. Excel counts a 29 February 1900
 * that never was, so days before 1 March 1900 are one lower than the calendar would give.
 */
export function serialOf(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}

/**
 * The same day of the month so many months later (or earlier), as EDATE: the month's last day when it is
 * shorter. Null when that is no date that Excel knows. Serials of the 1900 system, whole months.
 */
export function addMonths(serial: number, months: number): number | null {
  const day = utcDay(serial);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = serialOf(year, month + 1, Math.min(day.getUTCDate(), last));
  return moved >= 1 && moved <= LAST_SERIAL ? moved : null;
}

/** A serial of the 1900 system as `2030-12-31`. */
export function isoDate(serial: number): string {
  return utcDay(serial).toISOString().slice(0, 10);
}

/** The day of a serial of the 1900 system, at midnight UTC. */
export function utcDay(serial: number): Date {
  const days = serial < 61 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
}
