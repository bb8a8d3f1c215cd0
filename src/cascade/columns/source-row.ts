import { placeContent } from '../plan-place';
import type { CascadeColumn } from '../plan-row';

/** Where the row's source stands: a number when it is where it should be, anything else when not. */
export const sourceRow: CascadeColumn = {
  id: 'sourceRow',
  header: 'Source row',
  points: 60,
  hidden: true,
  content: ({ node }) => placeContent(node),
};
