import { isGuarded } from '../plan-place';
import type { CascadeColumn } from '../plan-row';
import { scoreExpression } from './judged';
import { childrenScoreCall } from './children-score';

/** 0 to 1, of the measure that decided or rolled up from the children. Never a blank cell: ROLLUP reads it. */
export const score: CascadeColumn = {
  id: 'score',
  header: 'Score',
  points: 52,
  align: 'Right',
  numberFormat: () => '0.00',
  content: (row) => {
    if (row.basis === 'nothing') return '=""';
    if (row.basis === 'children') return `=${childrenScoreCall(row)}`;
    const call = scoreExpression(row);
    return isGuarded(row.node) ? `=IF(ISNUMBER(${row.cell('sourceRow')}),${call},"")` : `=${call}`;
  },
};
