import { QUIET_TEXT } from '../plan-palette';
import type { CascadeColumn } from '../plan-row';
import { coverageTwin } from '../twins/rollup-twins';

/** The share of the weight below that has data; of a node judged by its own measure, all or nothing. */
export const coverage: CascadeColumn = {
  id: 'coverage',
  header: 'Coverage',
  points: 64,
  align: 'Right',
  color: QUIET_TEXT,
  numberFormat: () => '0%',
  content: (row) => {
    if (row.basis === 'nothing') return 0;
    if (row.basis === 'measure') return `=IF(ISNUMBER(${row.cell('score')}),1,0)`;
    if (row.share) {
      return `=${coverageTwin({
        coverages: row.below('coverage'),
        weights: row.below('weight'),
        levels: row.below('level'),
        level: `${row.cell('level')}+1`,
      })}`;
    }
    const blocks = [row.below('coverage'), row.below('weight'), row.below('level')].join(',');
    return `=KPI.COVERAGE(${blocks},${row.cell('level')}+1)`;
  },
};
