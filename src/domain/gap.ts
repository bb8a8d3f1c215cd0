import { distance } from './attainment';
import type { Target } from './attainment';
import type { Measured } from './measured';
import type { Direction } from './node';
import { DAYS_PER_YEAR, expectedValue, growth } from './pace';
import type { Plan } from './pace';
import { round12 } from './rounding';
import { DEFAULT_ATTAINMENT } from './thresholds';
import type { Thresholds } from './thresholds';
import { statusBy, verdictOf } from './verdict';
import type { Verdict } from './verdict';

/** What is still needed to reach On track, in the KPI's unit. */
export interface Gap {
  /** The least demanding actual that is On track; not rounded, as over a short way that would fall short. */
  readonly reach: number;
  /** `reach − actual`: above 0 more is needed, below 0 less. */
  readonly change: number;
}

/** The gap of a KPI by what decided it. Null when it is On track or has no data. */
export function gapOf(verdict: Verdict, kpi: Measured): Gap | null {
  const status = statusBy(verdict);
  return status === 'On track' || status === 'No data'
    ? null
    : untilOnTrack(gapBy(verdict, kpi), kpi);
}

function gapBy(verdict: Verdict, kpi: Measured): Gap | null {
  const { actual, target, direction } = kpi;
  switch (verdict.by) {
    case 'attainment':
      return gapByAttainment(actual, target, direction, verdict.thresholds);
    case 'missed':
      return gapByAttainment(actual, target, direction, DEFAULT_ATTAINMENT);
    case 'linear':
    case 'compound':
    case 'lost':
      return gapByPace(actual, verdict.plan, kpi, verdict.thresholds);
    default:
      return null;
  }
}

/** By compound pace where that decides once there: an actual of 0 is judged by linear pace, one above it is not. */
function gapByPace(
  actual: number,
  plan: Plan,
  { method, direction }: Measured,
  thresholds: Thresholds,
): Gap | null {
  const linear = gapByLinearPace(actual, plan, direction, thresholds);
  const compounds = method === 'compound' && plan.baseline > 0 && plan.target > 0;
  return compounds && (linear?.reach ?? actual) > 0
    ? gapByCompoundPace(actual, plan, direction, thresholds)
    : linear;
}

/**
 * The change has 12 decimals, as has a ratio: over a way of less than 1 the nearest one falls short, and so
 * does, far from 0, what is left of its sum with the actual. The last digit that a number has there is
 * added then, until that sum is On track.
 */
function untilOnTrack(gap: Gap | null, kpi: Measured): Gap | null {
  const { actual, target } = kpi;
  const { reach, change } = gap ?? { reach: actual, change: 0 };
  const wantsMore = typeof target === 'number' ? kpi.direction !== 'lower' : actual < target.low;
  const last = Math.max(1e-12, Number.EPSILON * Math.max(Math.abs(actual), Math.abs(reach)));
  for (const digits of [0, 1, 2, 4, 8]) {
    const more = round12(change + (wantsMore ? digits : -digits) * last);
    if (statusBy(verdictOf({ ...kpi, actual: actual + more })) === 'On track') {
      return { reach, change: more };
    }
  }
  return gap;
}

/**
 * The gap of a KPI judged by attainment. Being on the target is always enough, however high the
 * threshold. Null when the actual has reached On track.
 */
export function gapByAttainment(
  actual: number,
  target: Target,
  direction: Direction,
  thresholds: Thresholds,
): Gap | null {
  const slack = Math.max(0, 1 - thresholds.onTrack);
  if (typeof target !== 'number') {
    const room = slack * (target.high - target.low);
    return gapTo(
      actual,
      actual < target.low ? target.low - room : target.high + room,
      actual < target.low ? 'higher' : 'lower',
    );
  }
  const room = slack * Math.abs(target);
  return gapTo(actual, direction === 'lower' ? target + room : target - room, direction);
}

/** The gap of a KPI judged by linear pace: to the expected value times the threshold, at most to the target. */
export function gapByLinearPace(
  actual: number,
  plan: Plan,
  direction: Direction,
  thresholds: Thresholds,
): Gap | null {
  const expected = expectedValue(plan) - plan.baseline;
  // A plan that expects nothing, or a step back, is held by its value itself.
  const flat = expected / (plan.target - plan.baseline) <= 0;
  return gapTo(
    actual,
    easier(plan.baseline + (flat ? 1 : thresholds.onTrack) * expected, plan.target, direction),
    direction,
  );
}

/** The gap of a KPI judged by compound pace. */
export function gapByCompoundPace(
  actual: number,
  plan: Plan,
  direction: Direction,
  thresholds: Thresholds,
): Gap | null {
  const required = growth(plan.baseline, plan.target, plan.due - plan.start);
  const years = (plan.asOf - plan.start) / DAYS_PER_YEAR;
  const reach = plan.baseline * Math.max(0, 1 + thresholds.onTrack * required) ** years;
  return gapTo(actual, easier(reach, plan.target, direction), direction);
}

/** Being on the target is On track whatever the pace, so no gap goes beyond it. */
function easier(reach: number, target: number, direction: Direction): number {
  return direction === 'lower' ? Math.max(reach, target) : Math.min(reach, target);
}

function gapTo(actual: number, reach: number, direction: Direction): Gap | null {
  const change = round12(reach - actual);
  return Number.isFinite(change) && distance(actual, reach, direction) > 0 && change !== 0
    ? { reach, change }
    : null;
}
