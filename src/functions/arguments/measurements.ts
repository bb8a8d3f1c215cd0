import type { Measurement } from '../../domain/measurement';
import { BLANK } from '../../domain/reading';
import { meaningOf, readColumn, rowsOf } from './column';
import { dateCell } from './dates';
import { readMilestones } from './milestones';
import { readTargets } from './targets';
import { readThresholds } from './thresholds';
import { readDirection, readMethod } from './words';

/** The arguments that STATUS, SCORE, SIGNAL and WHY share, as they arrive. */
export interface MeasurementArguments {
  readonly actual: unknown;
  readonly target: unknown;
  readonly direction?: unknown;
  readonly thresholds?: unknown;
  readonly baseline?: unknown;
  readonly start?: unknown;
  readonly due?: unknown;
  readonly asOf?: unknown;
  readonly method?: unknown;
  readonly milestones?: unknown;
}

/** One KPI per row. */
export interface Measurements {
  readonly rows: number;
  /**
   * The KPI of a row, in the same object for every row: what is kept of it must be copied.
   * @throws #VALUE! when the row's direction or method is no such word
   */
  at(row: number): Measurement;
}

/** @throws #VALUE! for shapes, thresholds and milestones that cannot be meant */
export function readMeasurements(given: MeasurementArguments): Measurements {
  const actual = readColumn('actual', given.actual);
  const direction = readColumn('direction', given.direction);
  const baseline = readColumn('baseline', given.baseline);
  const start = readColumn('start', given.start);
  const due = readColumn('due', given.due);
  const asOf = readColumn('asOf', given.asOf);
  const method = readColumn('method', given.method);
  const others = [actual, direction, baseline, start, due, asOf, method];
  const target = readTargets(given.target, others);
  const thresholds = readThresholds(given.thresholds);
  const milestones = readMilestones(given.milestones);
  const directionOf = meaningOf(direction, readDirection);
  const methodOf = meaningOf(method, readMethod);
  const startOf = meaningOf(start, dateCell);
  const dueOf = meaningOf(due, dateCell);
  const asOfOf = meaningOf(asOf, dateCell);
  const kpi: Mutable<Measurement> = {
    actual: BLANK,
    target: BLANK,
    direction: null,
    thresholds,
    baseline: BLANK,
    start: BLANK,
    due: BLANK,
    asOf: BLANK,
    milestones,
    method: 'automatic',
  };
  return {
    rows: rowsOf([...others, target]),
    at: (row) => {
      const way = directionOf(row);
      kpi.actual = actual.at(row);
      kpi.target = target.at(row, way);
      kpi.direction = way;
      kpi.baseline = baseline.at(row);
      kpi.start = startOf(row);
      kpi.due = dueOf(row);
      kpi.asOf = asOfOf(row);
      kpi.method = methodOf(row);
      return kpi;
    },
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
