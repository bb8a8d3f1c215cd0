import type { Method } from './measurement';
import { progress } from './progress';
import { isRatio, noRatio, toRatio } from './ratio';
import type { Ratio } from './ratio';

/** A value that is expected on a day before the due date. `date`: serial (a bare year is its last day). */
export interface Milestone {
  readonly date: number;
  readonly value: number;
}

/** The way that a KPI should go. Dates are serials of one system in whole days, `start < due`. */
export interface Plan {
  readonly baseline: number;
  readonly target: number;
  readonly start: number;
  readonly due: number;
  readonly asOf: number;
  readonly milestones: readonly Milestone[];
}

/** Days of a year in compound pace; with whole years of data the error is below one in ten thousand. */
export const DAYS_PER_YEAR = 365.25;

const NO_TIME_SPAN = noRatio('#NUM!', 'The due date is not after the start.');
const NO_TIME_PASSED = noRatio('#DIV/0!', 'No time has passed since the start.');

/**
 * The value expected on the as-of day, in the KPI's unit: straight lines from the baseline on the start
 * through the milestones to the target on the due date. Before the start it is the baseline, after the
 * due date the target. Milestones that are not strictly between start and due are left out, since
 * baseline and target say what holds there; of two on one day the later in the list counts.
 */
export function expectedValue(plan: Plan): number {
  const { start, due, baseline, target, asOf } = plan;
  if (asOf <= start) return baseline;
  if (asOf >= due) return target;
  if (plan.milestones.length === 0)
    return baseline + (target - baseline) * ((asOf - start) / (due - start));
  let [beforeDay, before, afterDay, after] = [start, baseline, due, target];
  for (const { date, value } of plan.milestones) {
    if (!Number.isFinite(value)) continue;
    if (date > start && date <= asOf && date >= beforeDay) [beforeDay, before] = [date, value];
    if (date > asOf && date < due && date <= afterDay) [afterDay, after] = [date, value];
  }
  return before + (after - before) * ((asOf - beforeDay) / (afterDay - beforeDay));
}

/**
 * Share of the way that the plan expects to be covered by the as-of day: without milestones the share
 * of the time from start to due that has passed, 0…1. #NUM! when due is not after start, #DIV/0! when
 * target and baseline are equal.
 */
export function expectedProgress(plan: Plan): Ratio {
  const { start, due, asOf } = plan;
  if (due <= start) return NO_TIME_SPAN;
  if (plan.milestones.length === 0) {
    return toRatio(Math.min(1, Math.max(0, (asOf - start) / (due - start))));
  }
  return progress(expectedValue(plan), plan.baseline, plan.target);
}

/**
 * Linear pace: progress ÷ expected progress; 1 = on plan, below 0 = moving away. #DIV/0! on or before
 * the start; #NUM! when milestones expect nothing, or a step back, by the as-of day, since a quotient
 * would then say the opposite of what it should.
 */
export function linearPace(actual: number, plan: Plan): Ratio {
  if (plan.due <= plan.start) return NO_TIME_SPAN;
  if (plan.asOf <= plan.start) return NO_TIME_PASSED;
  if (plan.target === plan.baseline) return progress(actual, plan.baseline, plan.target);
  const expected =
    plan.milestones.length === 0
      ? Math.min(1, (plan.asOf - plan.start) / (plan.due - plan.start))
      : (expectedValue(plan) - plan.baseline) / (plan.target - plan.baseline);
  if (expected <= 0) return noRatio('#NUM!', 'The milestones expect no progress yet.');
  // From the raw quotients: rounding the parts first could move the whole over a threshold.
  return toRatio((actual - plan.baseline) / (plan.target - plan.baseline) / expected);
}

/**
 * Compound pace: observed ÷ required compound annual growth rate, as Eurostat judges its sustainable
 * development indicators: `((actual/baseline)^(1/years passed) − 1) ÷ ((target/baseline)^(1/years from
 * start to due) − 1)`, a year being 365.25 days. After the due date no more time passes, as for linear pace.
 * Milestones play no part. #NUM! unless actual, baseline
 * and target are positive and due is after start; #DIV/0! when target and baseline are equal or no time
 * has passed.
 */
export function compoundPace(actual: number, plan: Plan): Ratio {
  if (plan.due <= plan.start) return NO_TIME_SPAN;
  if (!(actual > 0 && plan.baseline > 0 && plan.target > 0)) {
    return noRatio('#NUM!', 'Compound growth needs a positive actual, baseline and target.');
  }
  if (plan.target === plan.baseline) return progress(actual, plan.baseline, plan.target);
  if (plan.asOf <= plan.start) return NO_TIME_PASSED;
  const observed = growth(plan.baseline, actual, Math.min(plan.asOf, plan.due) - plan.start);
  return toRatio(observed / growth(plan.baseline, plan.target, plan.due - plan.start));
}

/** Whether compound pace is asked for and can be had. */
export function goesByCompound(actual: number, plan: Plan, method: Method): boolean {
  return method === 'compound' && actual > 0 && plan.baseline > 0 && plan.target > 0;
}

/** The pace by a method: compound if it is asked for and can be had, else linear. */
export function paceBy(actual: number, plan: Plan, method: Method): Ratio {
  if (!goesByCompound(actual, plan, method)) return linearPace(actual, plan);
  const compound = compoundPace(actual, plan);
  return isRatio(compound) ? compound : linearPace(actual, plan);
}

/** Compound annual growth rate over a number of days; both values positive. */
export function growth(from: number, to: number, days: number): number {
  return (to / from) ** (DAYS_PER_YEAR / days) - 1;
}
