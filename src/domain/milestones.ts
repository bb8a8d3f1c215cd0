import { dateOf } from './dates';
import type { Milestone } from './pace';
import { isLeftOut } from './reading';
import type { Reading } from './reading';
import type { NoDataReason } from './reason';

/** A row of milestones that cannot be used, counted from 1, and which of its two cells is why. */
export interface MilestoneFault {
  readonly row: number;
  readonly lacks: 'date' | 'value';
}

export interface ReadMilestones {
  /** Those that can be used; dates are serials of the 1900 system. */
  readonly milestones: readonly (Milestone & { readonly row: number })[];
  readonly faults: readonly MilestoneFault[];
}

/**
 * The milestones of a block of rows, each a date and a value. A date is a serial, an ISO text or a bare
 * year (its last day); a value that is no number is a fault, never 0. A row of two blank cells is passed
 * over, and so is one of two zeros, which is how desktop Excel hands blank cells to a function.
 */
export function readMilestones(rows: readonly (readonly [Reading, Reading])[]): ReadMilestones {
  const milestones: (Milestone & { row: number })[] = [];
  const faults: MilestoneFault[] = [];
  rows.forEach(([day, value], index) => {
    if (isLeftOut(day) && isLeftOut(value)) return;
    const row = index + 1;
    const date = dateOf(day);
    if (date === null) faults.push({ row, lacks: 'date' });
    else if (value.kind !== 'number') faults.push({ row, lacks: 'value' });
    else milestones.push({ row, date, value: value.value });
  });
  return { milestones, faults };
}

/**
 * What the first fault does to a KPI: a plan of which a part is missing would expect something else than
 * was meant, so there is no status rather than a wrong one.
 */
export function hindranceOf(faults: readonly MilestoneFault[]): BadMilestone | null {
  const [first] = faults;
  return first ? { code: 'bad-milestone', row: first.row } : null;
}

export type BadMilestone = Extract<NoDataReason, { readonly code: 'bad-milestone' }>;
