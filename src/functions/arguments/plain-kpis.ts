import type { Measured } from '../../domain/measured';
import { numberOf, isLeftOut } from '../../domain/reading';
import type { Reading } from '../../domain/reading';
import { meaningOf } from './column';
import type { Column } from './column';
import { dayIn } from './dates';
import { readDirection, readMethod } from './words';
import type { Targets } from './targets';

/** The columns of a KPI, one cell for each or one for all. */
export interface KpiColumns {
  readonly actual: Column;
  readonly target: Targets;
  readonly direction: Column;
  readonly method: Column;
  readonly baseline: Column;
  readonly start: Column;
  readonly due: Column;
  readonly asOf: Column;
}

/**
 * Reads KPIs whose cells are plain numbers, dates and blanks, as nearly all are: without the readings in
 * between that tell what is wrong with a cell, and into one object, which a column of 10,000 KPIs would
 * otherwise need as often. So a KPI is to be used before the next one is asked for. Null for a row that
 * has anything else, and for a range.
 */
export function plainKpis(
  { actual, target, direction, method, baseline, start, due, asOf }: KpiColumns,
  given: Pick<Measured, 'bounds' | 'milestones'>,
): (row: number) => Measured | null {
  const days = [start, due, asOf];
  const isTimed = [baseline, ...days].some((one) => one.length > 1 || !isLeftOut(one.at(0)));
  // Most columns of KPIs share their dates and their words: these are read once.
  const haveOwnDays = days.some((one) => one.length > 1);
  const haveOwnWords = direction.length > 1 || method.length > 1;
  const startOf = meaningOf(start, dayIn);
  const dueOf = meaningOf(due, dayIn);
  const asOfOf = meaningOf(asOf, dayIn);
  const kpi: Changeable<Measured> = {
    actual: Number.NaN,
    target: Number.NaN,
    direction: 'higher',
    baseline: null,
    start: null,
    due: null,
    asOf: null,
    notes: [],
    milestones: given.milestones,
    method: 'automatic',
    bounds: given.bounds,
  };
  let areDays = false;
  const readDays = (row: number): void => {
    kpi.start = startOf(row);
    kpi.due = dueOf(row);
    kpi.asOf = asOfOf(row);
    areDays = !(isOdd(kpi.start) || isOdd(kpi.due) || isOdd(kpi.asOf));
  };
  readDays(0);
  const isScheduled = (row: number): boolean => {
    if (haveOwnDays) readDays(row);
    const from = baseline.plain(row);
    kpi.baseline = Number.isFinite(from) ? from : numberIn(baseline.at(row));
    return areDays && !isOdd(kpi.baseline);
  };
  let haveWords = false;
  const readWords = (row: number): void => {
    kpi.direction = readDirection(direction.at(row));
    kpi.method = readMethod(method.at(row));
    haveWords = !haveOwnWords;
  };
  const untimed = (row: number): Measured | null => {
    if (!haveWords) readWords(row);
    const reached = actual.plain(row);
    const wanted = target.plain(row);
    if (kpi.direction === 'range' || !Number.isFinite(reached + wanted)) return null;
    kpi.actual = reached;
    kpi.target = wanted;
    return kpi;
  };
  if (!isTimed) return untimed;
  return (row) => {
    const one = untimed(row);
    return one !== null && isScheduled(row) ? one : null;
  };
}

/** One object that takes the place of many. */
type Changeable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function isOdd(number: number | null): boolean {
  return Number.isNaN(number);
}

/** A number, null for a blank, NaN for anything else. */
function numberIn(reading: Reading): number | null {
  return reading.kind === 'blank' ? null : (numberOf(reading) ?? Number.NaN);
}
