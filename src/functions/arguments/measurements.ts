import { measured } from '../../domain/measured';
import { hindranceOf } from '../../domain/milestones';
import type { Measured } from '../../domain/measured';
import type { NoDataReason } from '../../domain/reason';
import { kpiBounds } from '../../domain/thresholds';
import { readColumn, rowsOf } from './column';
import { dateCell } from './dates';
import { milestonesIn } from './milestones';
import { plainKpis } from './plain-kpis';
import type { GivenToRow } from './plain-kpis';
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
   * The KPI of a row, or why it cannot be judged.
   * @throws #VALUE! when the row's direction or method is no such word
   */
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
  const bounds = kpiBounds(thresholds);
  const { milestones, faults } = milestonesIn(given.milestones);
  const hindrance = hindranceOf(faults);
  const givenAt = (row: number): GivenToRow => ({
    direction: readDirection(direction.at(row)),
    method: readMethod(method.at(row)),
    bounds,
    milestones,
  });
  // Most columns of KPIs have one direction and one method, read once.
  let forAll: GivenToRow | undefined;
  const isForAll = direction.length === 1 && method.length === 1;
  const rows = rowsOf([...others, target]);
  const plainKpi = hindrance ? null : plainKpis({ actual, target, baseline, start, due, asOf });
  const exactly = (row: number, given: GivenToRow) =>
    measured({
      actual: actual.at(row),
      target: target.at(row, given.direction),
      direction: given.direction,
      baseline: baseline.at(row),
      start: dateCell(start.at(row)),
      due: dateCell(due.at(row)),
      asOf: dateCell(asOf.at(row)),
      method: given.method,
      thresholds,
      milestones: hindrance ?? milestones,
    });
  return {
    rows,
    at: (row) => {
      const given = isForAll ? (forAll ??= givenAt(0)) : givenAt(row);
      return plainKpi?.(row, given) ?? exactly(row, given);
    },
  };
}
