import { fieldCell, type CascadeColumn } from '../plan-row';

/** Blank means 1, and is shown so. An initiative that nothing measures is shown, not scored. */
export const weight: CascadeColumn = {
  id: 'weight',
  header: 'Weight',
  points: 50,
  align: 'Right',
  content: (row) => {
    const own = fieldCell(row, 'weight', '1');
    if (own !== '') return own;
    return row.node.kind === 'initiative' && row.basis === 'nothing' ? 0 : 1;
  },
};
