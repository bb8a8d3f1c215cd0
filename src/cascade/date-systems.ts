import { DAYS_1900_TO_1904, FIRST_YEAR, LAST_YEAR } from '../domain/dates';
import type { CellValue } from '../domain/node';
import { numberOf, toReading } from '../domain/reading';

/**
 * The functions count days as Excel does by default, from 1900, and cannot see how a workbook counts. In
 * one that counts from 1904 the cascade sheet hands them its dates in that system: this is the
 * expression of a value so moved. Bare years and texts are the same in both.
 */
export function serialOf1900(value: string): string {
  const isYear = `AND(${value}>=${FIRST_YEAR},${value}<=${LAST_YEAR})`;
  return `IF(ISNUMBER(${value}),IF(${isYear},${value},${value}+${DAYS_1900_TO_1904}),${value})`;
}

/**
 * A date cell of the cascade sheet as the workbook itself counts: {@link serialOf1900} taken back. Whether
 * it holds a bare year is settled when the sheet is planned, since the formula has little room.
 */
export function serialOfWorkbook(cell: string, value: CellValue | undefined): string {
  const number = numberOf(toReading(value));
  const isYear = number !== null && number >= FIRST_YEAR && number <= LAST_YEAR;
  return isYear ? cell : `(${cell}-${DAYS_1900_TO_1904})`;
}

/** The workbook's as-of as an argument of a function. */
export function workbookAsOf(date1904: boolean): string {
  return date1904 ? `KPI_AsOf+${DAYS_1900_TO_1904}` : 'KPI_AsOf';
}

/** A serial of the 1900 system as the workbook counts. */
export function serialIn(serial: number, date1904: boolean): number {
  return date1904 ? serial - DAYS_1900_TO_1904 : serial;
}
