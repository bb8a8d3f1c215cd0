import { dateOf } from './dates';
import type { Milestone } from './pace';
import type { Reading } from './reading';

/** Which of a milestone's two cells cannot be used. */
export type MilestoneFault = 'date' | 'value';

/**
 * A milestone from its two cells, date and value; null where both are blank. A date is a serial, an ISO
 * text or a bare year (its last day); a value that is no number is a fault, never 0.
 */
export function milestoneOf(day: Reading, value: Reading): Milestone | MilestoneFault | null {
  if (day.kind === 'blank' && value.kind === 'blank') return null;
  const date = dateOf(day);
  if (date === null) return 'date';
  return value.kind === 'number' && Number.isFinite(value.value)
    ? { date, value: value.value }
    : 'value';
}
