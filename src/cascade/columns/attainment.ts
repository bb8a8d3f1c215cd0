import { isRange, lacksDirection } from '../plan-basis';
import type { CascadeColumn } from '../plan-row';
import { attainmentExpression } from './judged';

/** 100 % = on target. Empty where there is no ratio: a cell without a number, a target of 0, bounds that leave no width. */
export const attainment: CascadeColumn = {
  id: 'attainment',
  header: 'Attainment',
  points: 76,
  align: 'Right',
  numberFormat: () => '0%',
  content: (row) => {
    if (row.basis !== 'measure' || !row.filled('actual')) return '';
    if (row.share && lacksDirection(row.node)) return '';
    const actual = row.cell('actual');
    const call = attainmentExpression(row);
    if (isRange(row.node)) {
      const [low, high] = [row.cell('low'), row.cell('high')];
      return `=IF(AND(ISNUMBER(${actual}),COUNT(${low}:${high})=2),IF(${low}<${high},${call},""),"")`;
    }
    if (!row.filled('target')) return '';
    const target = row.cell('target');
    return `=IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),IF(${target}<>0,${call},""),"")`;
  },
};
