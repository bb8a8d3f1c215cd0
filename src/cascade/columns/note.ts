import type { CascadeColumn } from '../plan-row';

/** The user's own; a rebuild brings it back to the row of the same node. */
export const note: CascadeColumn = {
  id: 'note',
  header: 'Note',
  points: 160,
  wrap: true,
  notes: true,
  content: () => '',
};
