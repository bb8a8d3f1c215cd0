import { measured } from '../../domain/measured';
import { hindranceOf } from '../../domain/milestones';
import type { Measured } from '../../domain/measured';
import type { NoDataReason } from '../../domain/reason';
import { kpiBounds } from '../../domain/thresholds';
import { meaningOf, readColumn, rowsOf } from './column';
import { dateCell } from './dates';
import { milestonesIn } from './milestones';
import { PlainKpis } from './plain-kpis';
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
  /** KPIs of plain cells, as nearly all are. */
  readonly plain: PlainKpis;
  /**
   * The KPI of a row, whatever its cells, or why it cannot be judged.
   * @throws #VALUE! when the row's direction or method is no such word
   */
  exact(row: number): Measured | NoDataReason;
  /** {@link plain}, else {@link exact}. */
  at(row: number): Measured | NoDataReason;
}

/** @throws #VALUE! for shapes and thresholds that cannot be meant */
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
  const { milestones: read, faults } = milestonesIn(given.milestones);
  const milestones = hindranceOf(faults) ?? read;
  const directionOf = meaningOf(direction, readDirection);
  const methodOf = meaningOf(method, readMethod);
  const columns = { actual, target, direction, method, baseline, start, due, asOf };
  const plain = new PlainKpis(columns, milestones, kpiBounds(thresholds));
  const exact = (row: number) =>
    measured({
      actual: actual.at(row),
      target: target.at(row, directionOf(row)),
      direction: directionOf(row),
      baseline: baseline.at(row),
      start: dateCell(start.at(row)),
      due: dateCell(due.at(row)),
      asOf: dateCell(asOf.at(row)),
      method: methodOf(row),
      thresholds,
      milestones,
    });
  return {
    rows: rowsOf([...others, target]),
    plain,
    exact,
    at: (row) => plain.at(row) ?? exact(row),
  };
}
