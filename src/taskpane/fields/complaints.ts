import type { Field } from '../../domain/node';
import { milestonesComplaint } from './milestones-source';
import { boundComplaints } from './range-bounds';
import type { Sources } from './source-fields';

/** What is wrong with fields beside each other, or with cells that were chosen for them. */
export function complaintsOf(fields: Sources): Readonly<Partial<Record<Field, string>>> {
  const milestones = milestonesComplaint(fields.milestones);
  return { ...boundComplaints(fields), ...(milestones && { milestones }) };
}

/** Whether a tag with these fields can be written. */
export function isComplete(fields: Sources): boolean {
  return Object.keys(complaintsOf(fields)).length === 0;
}
