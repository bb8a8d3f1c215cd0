import { sourceFormat } from '../plan-formats';
import type { CascadeColumn } from '../plan-row';
import { expectedExpression } from './share-cells';

/**
 * What milestones expect on the day by which the KPI is judged. Only plain formulas need it: the functions
 * read the milestones themselves.
 */
export const expected: CascadeColumn = {
  id: 'expected',
  header: 'Expected',
  points: 80,
  hidden: true,
  shareOnly: true,
  numberFormat: sourceFormat,
  content: (row) => {
    if (row.basis !== 'measure') return '';
    const expression = expectedExpression(row);
    return expression === null ? '' : `=${expression}`;
  },
};
