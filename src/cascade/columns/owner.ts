import { fieldCell, type CascadeColumn } from '../plan-row';

export const owner: CascadeColumn = {
  id: 'owner',
  header: 'Owner',
  points: 110,
  content: (row) => fieldCell(row, 'owner'),
};
