import { dateOf } from '../../domain/dates';
import { BLANK, isLeftOut } from '../../domain/reading';
import type { Reading } from '../../domain/reading';
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

/** A date as its serial, null for a blank, NaN for what is neither. */
export function dayIn(reading: Reading): number | null {
  return isLeftOut(reading) ? null : (dateOf(reading) ?? Number.NaN);
}
