import { serialIn } from '../../cascade/date-systems';
import { parseDirection } from '../../domain/direction';
import { isoDate, toDate } from '../../domain/dates';
import type { CellValue, Field } from '../../domain/node';

const DATES: readonly Field[] = ['start', 'due', 'asOf'];
const NUMBERS: readonly Field[] = [
  'actual',
  'target',
  'low',
  'high',
  'baseline',
  'weight',
  'benchmark',
  'onTrack',
  'atRisk',
];

/** Thresholds are shares, in a KPI as in the settings: 95 is 95 %. */
const SHARES: readonly (Field | 'name')[] = ['onTrack', 'atRisk'];

export const isDateField = (field: Field): boolean => DATES.includes(field);
export const isNumberField = (field: Field): boolean => NUMBERS.includes(field);

/** What was typed into a field, or why it cannot be used. */
export type Typed = { readonly value: number | string } | { readonly complaint: string };

/**
 * Reads what a person typed. Numbers are written with a point, as per cent or with a power of ten; a
 * comma is refused, since nobody could tell thousands from decimals.
 * @param date1904 The workbook counts days from 1904: so does the date that comes of it.
 */
export function typedValue(field: Field | 'name', text: string, date1904: boolean): Typed {
  const typed = text.trim();
  if (field === 'name') return typed === '' ? { complaint: 'Give it a name.' } : { value: typed };
  if (isNumberField(field)) {
    const number = SHARES.includes(field) ? typedShare(typed) : typedNumber(typed);
    if (number === null) return { complaint: 'A number such as 1250, 12.5 or 90 %.' };
    return field === 'weight' && number < 0
      ? { complaint: 'A weight is 0 or more.' }
      : { value: number };
  }
  if (isDateField(field)) {
    const serial = toDate(/^\d+$/.test(typed) ? Number(typed) : typed, date1904);
    return serial === null
      ? { complaint: 'A date such as 2026-12-31, or a year.' }
      : { value: serialIn(serial, date1904) };
  }
  if (field === 'direction' && parseDirection(typed) === null)
    return { complaint: 'higher, lower or range.' };
  return { value: typed };
}

/** A number as a person types it without thousands separators; null when it is none. */
export function typedNumber(text: string): number | null {
  const match = /^([-+−]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)\s*(%?)$/i.exec(text.trim());
  if (!match) return null;
  const number = Number(match[1]!.replace('−', '-'));
  return match[2] === '%' ? Number((number / 100).toPrecision(15)) : number;
}

/** From here on a number without % is meant in per cent: nobody asks for 200 % by writing 2. */
const LEAST_PER_CENT = 2;

/** A share of 1: 0.95, 95 % and 95 are the same. Null when it is none. */
export function typedShare(text: string): number | null {
  const number = typedNumber(text);
  const isBare = number !== null && !text.includes('%');
  return isBare && Math.abs(number) >= LEAST_PER_CENT ? typedNumber(`${text.trim()} %`) : number;
}

/**
 * A value as it stands in a field to be edited: dates as 2026-12-31, numbers with a point.
 * @param date1904 The workbook counts days from 1904: so does the value.
 */
export function editText(field: Field | 'name', value: CellValue, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number' && field !== 'name' && isDateField(field)) {
    const serial = toDate(value, date1904);
    return serial === null ? String(value) : isoDate(serial);
  }
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return String(value);
}
