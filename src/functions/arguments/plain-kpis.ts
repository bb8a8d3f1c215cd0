import { dateOf } from '../../domain/dates';
import { plan, scheduled } from '../../domain/measured';
import type { Changeable, Given, Measured } from '../../domain/measured';
import type { Direction } from '../../domain/node';
import { numberOf, isLeftOut } from '../../domain/reading';
import type { Reading } from '../../domain/reading';
import type { Schedule } from '../../domain/schedule';
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

/** What is given beside the cells of a row. */
export interface GivenToRow extends Given {
  readonly direction: Direction;
}

/**
 * Reads KPIs whose cells are plain numbers, dates and blanks, as nearly all are: without the readings in
 * between that tell what is wrong with a cell, and into one object, which a column of 10,000 KPIs would
 * otherwise need as often. So a KPI is to be used before the next one is asked for. Null for a row that
 * has anything else, and for a range.
 */
export function plainKpis({
  actual,
  target,
  baseline,
  start,
  due,
  asOf,
}: KpiColumns): (row: number, given: GivenToRow) => Measured | null {
  const columns = [baseline, start, due, asOf];
  const isTimed = columns.some((column) => column.length > 1 || !isLeftOut(column.at(0)));
  const baselineOf = (row: number): number | null => {
    const number = baseline.plain(row);
    return Number.isNaN(number) ? numberIn(baseline.at(row)) : number;
  };
  const startOf = meaningOf(start, dayIn);
  const dueOf = meaningOf(due, dayIn);
  const asOfOf = meaningOf(asOf, dayIn);
  let last: GivenToRow | null = null;
  let kpi: Changeable<Measured>;
  const schedule: Changeable<Schedule> = {
    baseline: null,
    start: null,
    due: null,
    asOf: null,
    notes: [],
  };

  const isScheduled = (row: number): boolean => {
    schedule.baseline = baselineOf(row);
    schedule.start = startOf(row);
    schedule.due = dueOf(row);
    schedule.asOf = asOfOf(row);
    return !(
      isOdd(schedule.baseline) ||
      isOdd(schedule.start) ||
      isOdd(schedule.due) ||
      isOdd(schedule.asOf)
    );
  };
  return (row, given) => {
    const [reached, wanted] = [actual.plain(row), target.plain(row)];
    if (given.direction === 'range' || Number.isNaN(reached + wanted)) return null;
    if (isTimed && !isScheduled(row)) return null;
    if (given !== last) {
      last = given;
      kpi = scheduled(reached, wanted, given.direction, schedule, given);
      return kpi;
    }
    kpi.actual = reached;
    kpi.target = wanted;
    if (isTimed) plan(kpi, given.milestones);
    return kpi;
  };
}

function isOdd(number: number | null): boolean {
  return Number.isNaN(number);
}

/** A number, null for a blank, NaN for anything else. */
function numberIn(reading: Reading): number | null {
  return reading.kind === 'blank' ? null : (numberOf(reading) ?? Number.NaN);
}

/** A date as its serial, null for a blank, NaN for what is neither. */
function dayIn(reading: Reading): number | null {
  return isLeftOut(reading) ? null : (dateOf(reading) ?? Number.NaN);
}
