import type { Target } from './attainment';
import { unreadable } from './unreadable';
import type { Measurement, Method } from './measurement';
import type { Direction } from './node';
import type { Plan } from './pace';
import type { NoDataReason, Note } from './reason';
import { milestonesOf, planOf, scheduleOf } from './schedule';
import type { Schedule } from './schedule';
import { kpiBounds } from './thresholds';
import type { KpiBounds } from './thresholds';

/** A measurement that can be judged: its cells read. */
export interface Measured {
  readonly actual: number;
  readonly target: Target;
  readonly direction: Direction;
  readonly schedule: Schedule;
  /** Null where no pace can be asked for. */
  readonly plan: Plan | null;
  /** Why there is no plan, though there is a schedule. */
  readonly note: Note | null;
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
  return scheduled(actual, target, direction, scheduleOf(measurement), {
    method: measurement.method ?? 'automatic',
    bounds: kpiBounds(measurement.thresholds),
    milestones,
  });
}

/** What is given with the numbers of a KPI; the milestones' dates are serials of the 1900 system. */
export interface Given extends Pick<Measured, 'method' | 'bounds'> {
  readonly milestones: Plan['milestones'];
}

/** A measurement from numbers that have been read already; the target suits the direction. */
export function scheduled(
  actual: number,
  target: Target,
  direction: Direction,
  schedule: Schedule,
  { method, bounds, milestones }: Given,
): Measured {
  const kpi: Measured = {
    actual,
    target,
    direction,
    schedule,
    plan: null,
    note: null,
    method,
    bounds,
  };
  plan(kpi, milestones);
  return kpi;
}

/** Gives a measurement the plan that its numbers and its schedule make, or the note why there is none. */
export function plan(kpi: Changeable<Measured>, milestones: Plan['milestones']): void {
  const { target, direction, schedule } = kpi;
  const found = typeof target === 'number' ? planOf(schedule, target, direction, milestones) : null;
  const isNote = found !== null && 'code' in found;
  kpi.plan = isNote ? null : found;
  kpi.note = isNote ? found : null;
}

/** For whoever reads many and keeps none: one object that takes the place of all. */
export type Changeable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
