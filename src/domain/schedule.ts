import { dateOf } from './dates';
import { unreadable } from './unreadable';
import type { Measurement } from './measurement';
import type { BadMilestone } from './milestones';
import type { Plan } from './pace';
import { numberOf } from './reading';
import type { Reading } from './reading';
import type { MeasuredField, Note } from './reason';

/** When and from where a KPI is to reach its target, as far as its cells say. Serials of the 1900 system. */
export interface Schedule {
  readonly baseline: number | null;
  readonly start: number | null;
  readonly due: number | null;
  readonly asOf: number | null;
  /** What is left out because its cell cannot be read. */
  readonly notes: readonly Note[];
}

const NO_MILESTONES: Plan['milestones'] = [];

/**
 * Reads baseline and dates. A cell that is text, an error or no date counts as missing, so that
 * attainment decides, and is named by a note: unlike the actual and the target, no status hangs on it.
 */
export function scheduleOf(measurement: Measurement): Schedule {
  const { baseline } = measurement;
  const notes: Note[] = [];
  const unreadableBaseline = baseline ? unreadable(baseline, 'baseline') : null;
  if (unreadableBaseline) notes.push(unreadableBaseline);
  const date1904 = measurement.date1904 ?? false;
  const start = dateIn(measurement.start, 'start', date1904, notes);
  const due = dateIn(measurement.due, 'due', date1904, notes);
  const asOf = dateIn(measurement.asOf, 'as-of', date1904, notes);
  return { baseline: numberOf(baseline), start, due, asOf, notes };
}

function dateIn(
  reading: Reading | undefined,
  field: MeasuredField,
  date1904: boolean,
  notes: Note[],
): number | null {
  const serial = dateOf(reading, date1904);
  // Desktop Excel hands a blank cell to a function as 0, and 0 is no date: it is a blank.
  if (serial !== null || !reading || numberOf(reading) === 0) return serial;
  const note =
    reading.kind === 'number'
      ? { code: 'not-a-date' as const, field, value: reading.value }
      : unreadable(reading, field);
  if (note) notes.push(note);
  return null;
}

/** The milestones of a measurement with their dates as serials of the 1900 system. */
export function milestonesOf({
  milestones,
  date1904,
}: Measurement): Plan['milestones'] | BadMilestone {
  if (milestones === undefined || 'code' in milestones) return milestones ?? NO_MILESTONES;
  if (milestones.length === 0) return NO_MILESTONES;
  return milestones.flatMap(({ date, value }) => {
    const serial = dateOf({ kind: 'number', value: date }, date1904 ?? false);
    return serial === null ? [] : [{ date: serial, value }];
  });
}
