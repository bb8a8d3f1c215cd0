import type { Target } from './attainment';
import { unreadable } from './unreadable';
import type { Measurement, Method } from './measurement';
import type { Direction } from './node';
import type { Plan } from './pace';
import type { NoDataReason, Note } from './reason';
import { planOf, scheduleOf, UNSCHEDULED } from './schedule';
import type { Schedule } from './schedule';

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
  readonly thresholds: Measurement['thresholds'];
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

/** A KPI of which nothing is known but that its cells will be numbers: without baseline and dates. */
export function timelessKpi(thresholds: Measurement['thresholds']): Measured {
  return {
    actual: 0.5,
    target: 0.5,
    direction: 'higher',
    schedule: UNSCHEDULED,
    plan: null,
    note: null,
    method: 'automatic',
    thresholds,
  };
}

function withSchedule(
  measurement: Measurement,
  actual: number,
  target: Target,
  direction: Direction,
): Measured {
  const { method = 'automatic', thresholds } = measurement;
  const schedule = scheduleOf(measurement);
  const found =
    typeof target === 'number' ? planOf(measurement, schedule, target, direction) : null;
  const [plan, note] =
    found === null ? [null, null] : 'code' in found ? [null, found] : [found, null];
  return { actual, target, direction, schedule, plan, note, method, thresholds };
}
