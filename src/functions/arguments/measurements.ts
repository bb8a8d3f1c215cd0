import { measured, timelessKpi } from '../../domain/measured';
import type { Measured } from '../../domain/measured';
import type { Measurement } from '../../domain/measurement';
import { BLANK } from '../../domain/reading';
import type { NoDataReason } from '../../domain/reason';
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
   * The KPI of a row, or why it cannot be judged; in the same object for every row, so what is kept of it
   * must be copied.
   * @throws #VALUE! when the row's direction or method is no such word
   */
  at(row: number): Measured | NoDataReason;
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
  const cells: Mutable<Measurement> = {
    actual: BLANK,
    target: BLANK,
    direction: null,
    thresholds,
    milestones,
  };
  const timeless = [baseline, start, due, asOf].every(
    (column) => column.length === 1 && column.at(0).kind === 'blank',
  );
  const numbers: Mutable<Measured> = timelessKpi(thresholds);
  return {
    rows: rowsOf([...others, target]),
    at: (row) => {
      const way = directionOf(row);
      const by = methodOf(row);
      if (timeless && way !== 'range') {
        // Two numbers and nothing else to read: most KPIs, so they get no readings in between.
        const [reached, wanted] = [actual.plain(row), target.plain(row)];
        if (!Number.isNaN(reached) && !Number.isNaN(wanted)) {
          numbers.actual = reached;
          numbers.target = wanted;
          numbers.direction = way;
          numbers.method = by;
          return numbers;
        }
      }
      cells.actual = actual.at(row);
      cells.target = target.at(row, way);
      cells.direction = way;
      cells.baseline = baseline.at(row);
      cells.start = startOf(row);
      cells.due = dueOf(row);
      cells.asOf = asOfOf(row);
      cells.method = by;
      return measured(cells);
    },
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
