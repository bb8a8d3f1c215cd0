import { distance } from './attainment';
import type { Target } from './attainment';
import type { Measured } from './measured';
import type { Direction } from './node';
import { DAYS_PER_YEAR, expectedValue, goesByCompound, growth } from './pace';
import type { Plan } from './pace';
import { round12 } from './rounding';
import { DEFAULT_ATTAINMENT } from './thresholds';
import type { Thresholds } from './thresholds';
import { statusBy } from './verdict';
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
  if (statusBy(verdict) === 'On track') return null;
  const { actual, target, direction } = kpi;
  switch (verdict.by) {
    case 'attainment':
      return gapByAttainment(actual, target, direction, verdict.thresholds);
    case 'missed':
      return gapByAttainment(actual, target, direction, DEFAULT_ATTAINMENT);
    case 'linear':
    case 'compound':
    case 'lost':
      return goesByCompound(actual, verdict.plan, kpi.method)
        ? gapByCompoundPace(actual, verdict.plan, direction, verdict.thresholds)
        : gapByLinearPace(actual, verdict.plan, direction, verdict.thresholds);
    default:
      return null;
  }
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
