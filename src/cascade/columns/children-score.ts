import type { CascadeColumn, PlannedRow } from '../plan-row';
import { rollUpTwin } from '../twins/rollup-twins';

/** The roll-up of the children's scores: the block below, counted at the children's level. */
export function childrenScoreCall(row: PlannedRow): string {
  const level = `${row.cell('level')}+1`;
  if (row.share) {
    return rollUpTwin({
      scores: row.below('score'),
      weights: row.below('weight'),
      levels: row.below('level'),
      level,
      method: 'KPI_RollUp',
    });
  }
  return `KPI.ROLLUP(${row.below('score')},${row.below('weight')},${row.below('level')},${level},KPI_RollUp)`;
}

/** The children's score of a node that is judged by a measure of its own; its reason shows it. */
export const childrenScore: CascadeColumn = {
  id: 'childrenScore',
  header: "Children's score",
  points: 60,
  hidden: true,
  numberFormat: () => '0.00',
  content: (row) =>
    row.basis === 'measure' && row.children > 0 ? `=${childrenScoreCall(row)}` : '',
};
