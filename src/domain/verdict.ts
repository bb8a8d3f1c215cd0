import { attainment, distance, isMet } from './attainment';
import { isPlanned } from './measured';
import type { Measured, Planned } from './measured';
import { expectedValue, goesByCompound, paceBy } from './pace';
import type { Plan } from './pace';
import { isRatio } from './ratio';
import type { Ratio } from './ratio';
import type { NoDataReason } from './reason';
import { round12 } from './rounding';
import { scoreWithin } from './score';
import { statusWithin } from './status';
import type { Status } from './status';
import type { Bounds } from './thresholds';

/** What decided one KPI, before it is put into words: {@link statusBy} and {@link scoreBy} say how it stands. */
export type Verdict = ByAttainment | ByPace | ByPlan | ByTarget | Undecided;

export interface ByAttainment {
  readonly by: 'attainment';
  readonly ratio: number;
  readonly thresholds: Bounds;
}

export interface ByPace {
  readonly by: 'linear' | 'compound';
  readonly ratio: number;
  readonly thresholds: Bounds;
  readonly plan: Plan;
}

/** The milestones expect no progress yet, and the value that they expect is held or not. */
export interface ByPlan {
  readonly by: 'held' | 'lost';
  readonly thresholds: Bounds;
  readonly plan: Plan;
}

/** On the target, or short of a target without a ratio. */
export interface ByTarget {
  readonly by: 'met' | 'missed';
}

export interface Undecided {
  readonly by: 'hindrance';
  readonly hindrance: NoDataReason;
}

/**
 * Decides one KPI. What decides, in this order:
 * 1. no actual or no target, or one that is no number, or a milestone that lacks its date or its value:
 *    No data, with its reason;
 * 2. as-of before the start: No data (not started);
 * 3. on the target or better: On track, whatever the thresholds;
 * 4. range, baseline or start or due or as-of missing, as-of on or after due, a target no better than
 *    the baseline, or attainment asked for: attainment; without a ratio (target 0, low = high) it is
 *    Off track with score 0, as it is not met;
 * 5. else pace: compound if asked for and all values are positive, else linear. On the very day of the
 *    start no time has passed, which is not started as well. While milestones expect no progress yet,
 *    there is no quotient: On track if the expected value is held, else Off track.
 *
 * Thresholds out of order are No data, but only where they would decide. A baseline or date that is
 * text, an error or no date counts as missing.
 */
export function verdictOn(kpi: Measured | NoDataReason): Verdict {
  return 'code' in kpi ? hindered(kpi) : verdictOf(kpi);
}

/** {@link verdictOn} for a KPI that has both its numbers: rules 2 to 5. */
export function verdictOf(kpi: Measured): Verdict {
  const { actual, target, direction, start, asOf } = kpi;
  if (start !== null && asOf !== null && asOf < start) return notStarted(start, asOf);
  if (isMet(actual, target, direction)) return MET;
  return kpi.method !== 'attainment' && isPlanned(kpi) && kpi.asOf < kpi.due
    ? byPace(kpi, kpi.bounds.pace)
    : byAttainment(attainment(actual, target, direction), kpi.bounds.attainment);
}

function byAttainment(ratio: Ratio, thresholds: Bounds): Verdict {
  if (!isRatio(ratio)) return MISSED;
  return thresholds.areInOrder ? { by: 'attainment', ratio, thresholds } : outOfOrder(thresholds);
}

function byPace(kpi: Planned, thresholds: Bounds): Verdict {
  const { actual, direction, method } = kpi;
  if (kpi.asOf <= kpi.start) return notStarted(kpi.start, kpi.asOf);
  if (!thresholds.areInOrder) return outOfOrder(thresholds);
  const ratio = paceBy(actual, kpi, method);
  if (isRatio(ratio)) {
    const by = goesByCompound(actual, kpi, method) ? 'compound' : 'linear';
    return { by, ratio, thresholds, plan: kpi };
  }
  const held = round12(distance(actual, expectedValue(kpi), direction)) <= 0;
  return { by: held ? 'held' : 'lost', thresholds, plan: kpi };
}

// One of each for all KPIs, as they hold nothing of their own.
const MET: ByTarget = { by: 'met' };
const MISSED: ByTarget = { by: 'missed' };

function notStarted(start: number, asOf: number): Undecided {
  return hindered({ code: 'not-started', start, asOf });
}

function outOfOrder({ onTrack, atRisk }: Bounds): Undecided {
  return hindered({ code: 'bad-thresholds', onTrack, atRisk });
}

/** No data, and why. */
export function hindered(hindrance: NoDataReason): Undecided {
  return { by: 'hindrance', hindrance };
}

export function statusBy(verdict: Verdict): Status {
  switch (verdict.by) {
    case 'attainment':
    case 'linear':
    case 'compound':
      return statusWithin(verdict.ratio, verdict.thresholds);
    case 'met':
    case 'held':
      return 'On track';
    case 'missed':
    case 'lost':
      return 'Off track';
    case 'hindrance':
      return 'No data';
  }
}

/** 0…1; null without data. */
export function scoreBy(verdict: Verdict): number | null {
  switch (verdict.by) {
    case 'attainment':
    case 'linear':
    case 'compound':
      return scoreWithin(verdict.ratio, verdict.thresholds);
    case 'met':
    case 'held':
      return 1;
    case 'missed':
    case 'lost':
      return 0;
    case 'hindrance':
      return null;
  }
}
