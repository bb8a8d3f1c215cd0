import { isMet } from './attainment';
import { byAttainment, byMet, byPace } from './deciders';
import { measured } from './hindrance';
import { decided, noData, NO_RATIOS } from './judgement';
import type { Judgement } from './judgement';
import type { Measurement } from './measurement';
import { lacksCompound, ratiosOf } from './ratios';
import type { NoDataReason, Note } from './reason';
import { planOf, scheduleOf } from './schedule';
import { areThresholds, DEFAULT_ATTAINMENT, DEFAULT_PACE } from './thresholds';
import type { Thresholds } from './thresholds';

/**
 * Judges one KPI. What decides, in this order:
 * 1. no actual or no target, or one that is no number: No data, with its reason;
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
 * text, an error or no date counts as missing and is named in the notes.
 */
export function judge(measurement: Measurement): Judgement {
  const values = measured(measurement);
  if ('code' in values) return noData(values, NO_RATIOS, []);
  const { direction, method = 'automatic' } = measurement;
  if (direction === null) return noData({ code: 'bad-direction' }, NO_RATIOS, []);

  const schedule = scheduleOf(measurement);
  const { start, due, asOf } = schedule;
  const { actual, target } = values;
  const { plan, note } =
    typeof target === 'number'
      ? planOf(measurement, schedule, target, direction)
      : { plan: null, note: null };
  const ratios = ratiosOf(values, direction, schedule, plan, method);
  const notes: readonly Note[] = note ? [...schedule.notes, note] : schedule.notes;

  if (start !== null && asOf !== null && asOf < start) {
    return noData({ code: 'not-started', start, asOf }, ratios, notes);
  }
  if (isMet(actual, target, direction)) {
    const early = due !== null && asOf !== null && asOf < due;
    const reason = early
      ? ({ code: 'met-early', actual, target, direction, due } as const)
      : ({ code: 'met', actual, target, direction } as const);
    return decided('met', 'On track', 1, reason, ratios, notes);
  }

  if (!plan || plan.asOf >= plan.due || method === 'attainment') {
    const thresholds = measurement.thresholds?.attainment ?? DEFAULT_ATTAINMENT;
    const overdue = due !== null && asOf !== null && asOf > due;
    return typeof ratios.attainment === 'number'
      ? (refused(thresholds, ratios, notes) ??
          byAttainment(ratios.attainment, values, direction, thresholds, overdue, ratios, notes))
      : byMet(values, direction, ratios, notes);
  }
  if (plan.asOf <= plan.start) {
    return noData({ code: 'not-started', start: plan.start, asOf: plan.asOf }, ratios, notes);
  }
  const lacking = lacksCompound(actual, plan, method);
  const thresholds = measurement.thresholds?.pace ?? DEFAULT_PACE;
  return (
    refused(thresholds, ratios, notes) ??
    byPace(
      method === 'compound' && !lacking ? 'compound' : 'linear',
      actual,
      plan,
      direction,
      thresholds,
      ratios,
      lacking ? [...notes, { code: 'compound-needs-positive' }] : notes,
    )
  );
}

function refused(
  thresholds: Thresholds,
  ratios: Parameters<typeof noData>[1],
  notes: readonly Note[],
): Judgement | null {
  if (areThresholds(thresholds)) return null;
  const { onTrack, atRisk } = thresholds;
  const reason: NoDataReason = { code: 'bad-thresholds', onTrack, atRisk };
  return noData(reason, ratios, notes);
}
