import { fieldCell, type CascadeColumn } from '../plan-row';

export const owner: CascadeColumn = {
  id: 'owner',
  header: 'Owner',
  points: 76,
  fit: { most: 112, characters: ({ values }) => String(values.owner ?? '').length },
  content: (row) => fieldCell(row, 'owner'),
};
