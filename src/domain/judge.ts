import { NO_RATIOS } from './judgement';
import type { Judgement, Measure, Ratios } from './judgement';
import { measured, planNote, unreadOfPlan } from './measured';
import type { Measured } from './measured';
import type { Measurement } from './measurement';
import { goesByCompound } from './pace';
import { ratiosOf } from './ratios';
import type { NoDataReason, Note, Reason, UnreadNote } from './reason';
import { reasonOf } from './reason-of';
import { signalOf } from './status';
import { hindered, scoreBy, statusBy, verdictOf } from './verdict';
import type { Verdict } from './verdict';

/** Judges one KPI: its verdict (`verdict.ts` has the rules) with its ratios, its reason and its notes. */
export function judge(measurement: Measurement): Judgement {
  return judgeMeasured(measured(measurement));
}

/** {@link judge} where the cells are read already. */
export function judgeMeasured(kpi: Measured | NoDataReason): Judgement {
  if ('code' in kpi) return judgement(hindered(kpi), NO_RATIOS, kpi, [], []);
  const verdict = verdictOf(kpi);
  const unread = verdict.by === 'hindrance' ? [] : unreadOfPlan(kpi);
  return judgement(verdict, ratiosOf(kpi), reasonOf(verdict, kpi), notesOf(verdict, kpi), unread);
}

function judgement(
  verdict: Verdict,
  { attainment, progress, pace }: Ratios,
  reason: Reason,
  notes: readonly Note[],
  unread: readonly UnreadNote[],
): Judgement {
  const status = statusBy(verdict);
  // Field by field: spreading the ratios would take most of the time of a judgement.
  return {
    status,
    signal: signalOf(status),
    score: scoreBy(verdict),
    measure: measureOf(verdict),
    attainment,
    progress,
    pace,
    reason,
    notes,
    unread,
  };
}

function measureOf({ by }: Verdict): Measure | null {
  switch (by) {
    case 'hindrance':
      return null;
    case 'attainment':
    case 'linear':
    case 'compound':
      return by;
    default:
      return 'met';
  }
}

/** What was left out of account. */
function notesOf(verdict: Verdict, kpi: Measured): readonly Note[] {
  const note = planNote(kpi);
  const plan = 'plan' in verdict ? verdict.plan : null;
  const lacksCompound =
    plan !== null && kpi.method === 'compound' && !goesByCompound(kpi.actual, plan, kpi.method);
  if (note === null && !lacksCompound) return kpi.notes;
  const notes = [...kpi.notes];
  if (note !== null) notes.push(note);
  if (lacksCompound) notes.push({ code: 'compound-needs-positive' });
  return notes;
}
