import { dateOf } from '../../domain/dates';
import { scheduled } from '../../domain/measured';
import type { Given, Measured } from '../../domain/measured';
import type { Direction } from '../../domain/node';
import type { Reading } from '../../domain/reading';
import { readSchedule } from '../../domain/schedule';
import { isLeftOut } from './block';
import { meaningOf } from './column';
import type { Column } from './column';
import type { Targets } from './targets';

/** The columns of a KPI that hold numbers and dates. */
export interface KpiColumns {
  readonly actual: Column;
  readonly target: Targets;
  readonly baseline: Column;
  readonly start: Column;
  readonly due: Column;
  readonly asOf: Column;
}

/**
 * Reads KPIs whose cells are plain numbers, dates and blanks, as nearly all are: without the readings in
 * between that tell what is wrong with a cell. Null for a row that has anything else, and for a range.
 */
export function plainKpis({
  actual,
  target,
  baseline,
  start,
  due,
  asOf,
}: KpiColumns): (row: number, direction: Direction, given: Given) => Measured | null {
  const baselineOf = baseline.length > 1 ? null : meaningOf(baseline, numberIn);
  const startOf = meaningOf(start, dayIn);
  const dueOf = meaningOf(due, dayIn);
  const asOfOf = meaningOf(asOf, dayIn);
  return (row, direction, given) => {
    const [reached, wanted] = [actual.plain(row), target.plain(row)];
    if (direction === 'range' || isOdd(reached) || isOdd(wanted)) return null;
    const from = baselineOf ? baselineOf(row) : baseline.plain(row);
    const [first, last, day] = [startOf(row), dueOf(row), asOfOf(row)];
    if (isOdd(from) || isOdd(first) || isOdd(last) || isOdd(day)) return null;
    return scheduled(reached, wanted, direction, readSchedule(from, first, last, day), given);
  };
}

function isOdd(number: number | null): boolean {
  return Number.isNaN(number);
}

/** A number, null for a blank, NaN for anything else. */
function numberIn(reading: Reading): number | null {
  if (reading.kind === 'blank') return null;
  return reading.kind === 'number' ? reading.value : Number.NaN;
}

/** A date as its serial, null for a blank, NaN for what is neither. */
function dayIn(reading: Reading): number | null {
  return isLeftOut(reading) ? null : (dateOf(reading) ?? Number.NaN);
}
