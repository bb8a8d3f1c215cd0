import { dateOf } from '../../domain/dates';
import { BLANK, isLeftOut } from '../../domain/reading';
import type { Reading } from '../../domain/reading';
import type { Column } from './column';
import { describe } from './cell';
import { refuse } from './refusal';

/** There is no day 0: it is what desktop Excel passes for a blank cell. */
export function dateCell(reading: Reading): Reading {
  return isLeftOut(reading) ? BLANK : reading;
}

/** A date as its serial, a bare year as that of its last day. @throws #VALUE! for what is no date */
export function readDate(name: string, reading: Reading): Reading {
  if (isLeftOut(reading)) return BLANK;
  if (reading.kind === 'error') return reading;
  const value = dateOf(reading);
  if (value === null) return refuse(`${name}: ${describe(reading)} is no date.`);
  return { kind: 'number', value };
}

/** The days of a column as serials, read in one go; NaN for a cell that holds none. */
export function daysIn(column: Column): Float64Array {
  const days = new Float64Array(column.length);
  for (let row = 0; row < days.length; row++) {
    const reading = column.at(row);
    days[row] = isLeftOut(reading) ? Number.NaN : (dateOf(reading) ?? Number.NaN);
  }
  return days;
}
