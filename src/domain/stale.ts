import type { Note } from './reason';

/**
 * Whether an actual has been overtaken: a whole further actual should have come in since. A monthly
 * actual of 31 May is fresh all through June and July, as June's may take a while to be counted, and
 * stale from 2 August on. It is a note, no status: an old actual is still what is known.
 * `asOf` and `reportDate` are serials, `period` days (`parseFrequency`).
 */
export function staleNote(asOf: number, reportDate: number, period: number): Note | null {
  const days = reportDate - asOf;
  return days > 2 * period ? { code: 'stale', asOf, days, period } : null;
}
