import { constantText } from '../plan-text';
import type { CascadeColumn } from '../plan-row';

/** From these two columns the notes find their rows again, and lost tags can be rebuilt. */

export const nodeId: CascadeColumn = {
  id: 'nodeId',
  header: 'Node id',
  points: 80,
  hidden: true,
  content: ({ node }) => constantText(node.id),
};

/** Depth in the tree, 0 for a root. */
export const level: CascadeColumn = {
  id: 'level',
  header: 'Level',
  points: 40,
  hidden: true,
  content: ({ node }) => node.depth,
};
