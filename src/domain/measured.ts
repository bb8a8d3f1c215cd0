import type { Target } from './attainment';
import { unreadable } from './unreadable';
import type { Measurement, Method } from './measurement';
import type { Direction } from './node';
import type { Plan } from './pace';
import type { NoDataReason, Note, UnreadNote } from './reason';
import { milestonesOf, scheduleOf } from './schedule';
import type { Schedule } from './schedule';
import { kpiBounds } from './thresholds';
import type { KpiBounds } from './thresholds';

/** A measurement that can be judged: its cells read. */
export interface Measured extends Schedule {
  readonly actual: number;
  readonly target: Target;
  readonly direction: Direction;
  /** Their dates are serials of the 1900 system. */
  readonly milestones: Plan['milestones'];
  readonly method: Method;
  readonly bounds: KpiBounds;
}

/** The numbers of a measurement, or the first thing that stands in the way of a status. */
export function measured(measurement: Measurement): Measured | NoDataReason {
  const { actual, target, direction } = measurement;
  if (actual.kind === 'blank') return { code: 'no-actual' };
  const unreadableActual = unreadable(actual, 'actual');
  if (unreadableActual) return unreadableActual;
  if (actual.kind !== 'number') return { code: 'no-actual' };
  if (direction === null) return { code: 'bad-direction' };
  if ('kind' in target) {
    if (target.kind === 'blank') return { code: 'no-target' };
    const unreadableTarget = unreadable(target, 'target');
    if (unreadableTarget) return unreadableTarget;
    if (direction === 'range') return { code: 'bad-target', direction };
    if (target.kind !== 'number') return { code: 'no-target' };
    return withSchedule(measurement, actual.value, target.value, direction);
  }
  const { low, high } = target;
  const unreadableBound = unreadable(low, 'low') ?? unreadable(high, 'high');
  if (unreadableBound) return unreadableBound;
  if (low.kind !== 'number' || high.kind !== 'number') return { code: 'no-target' };
  if (direction !== 'range') return { code: 'bad-target', direction };
  if (low.value > high.value) return { code: 'bad-range', low: low.value, high: high.value };
  const range = { low: low.value, high: high.value };
  return withSchedule(measurement, actual.value, range, direction);
}

function withSchedule(
  measurement: Measurement,
  actual: number,
  target: Target,
  direction: Direction,
): Measured | NoDataReason {
  const milestones = milestonesOf(measurement);
  if ('code' in milestones) return milestones;
  const { baseline, start, due, asOf, notes } = scheduleOf(measurement);
  // Field by field: spreading the schedule would take longer than reading it.
  return {
    actual,
    target,
    direction,
    baseline,
    start,
    due,
    asOf,
    notes,
    milestones,
    method: measurement.method ?? 'automatic',
    bounds: kpiBounds(measurement.thresholds),
  };
}

/** A measurement that pace can be asked of: it is a plan, complete, from the baseline to a better target. */
export type Planned = Measured & Plan;

export function isPlanned(kpi: Measured): kpi is Planned {
  const { target, baseline, start, due, asOf } = kpi;
  return (
    baseline !== null &&
    start !== null &&
    due !== null &&
    asOf !== null &&
    typeof target === 'number' &&
    start < due &&
    isBetter(target, baseline, kpi.direction)
  );
}

/**
 * Why a measurement with a baseline, a start and a due date is no plan: a target no better than the
 * baseline, a start not before the due date, no as-of. Null where it is one or is not meant to be.
 */
export function planNote(kpi: Measured): Note | null {
  const { target, baseline, start, due, asOf } = kpi;
  if (typeof target !== 'number') return null;
  if (baseline === null || start === null || due === null) return null;
  if (asOf === null) {
    const isUnreadable = kpi.notes.some((note) => 'field' in note && note.field === 'as-of');
    return isUnreadable ? null : { code: 'no-as-of' };
  }
  if (start >= due) return { code: 'start-not-before-due', start, due };
  return isBetter(target, baseline, kpi.direction)
    ? null
    : { code: 'target-no-better-than-baseline', target, baseline };
}

/**
 * What cannot be read of a KPI that has all that a plan takes: without it pace would have decided. A KPI
 * that lacks a baseline or a date has none anyway, and real lists write "ongoing" or "n/a" there.
 */
export function unreadOfPlan(kpi: Measured): readonly UnreadNote[] {
  if (typeof kpi.target !== 'number' || kpi.method === 'attainment') return [];
  const unread = kpi.notes.filter((note) => 'field' in note);
  const read = [kpi.baseline, kpi.start, kpi.due, kpi.asOf].filter((one) => one !== null);
  return read.length + unread.length === 4 ? unread : [];
}

function isBetter(target: number, baseline: number, direction: Direction): boolean {
  return direction === 'lower' ? target < baseline : target > baseline;
}
