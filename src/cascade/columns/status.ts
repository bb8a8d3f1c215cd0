import { isGuarded } from '../plan-place';
import type { CascadeColumn, PlannedRow } from '../plan-row';
import { statusExpression } from './judged';

export const status: CascadeColumn = {
  id: 'status',
  header: 'Status',
  points: 64,
  content: (row) => {
    if (row.basis === 'nothing') return 'No data';
    if (row.basis === 'children') return rolledUp(row);
    const call = statusExpression(row);
    return isGuarded(row.node)
      ? `=IF(ISNUMBER(${row.cell('sourceRow')}),${call},"moved?")`
      : `=${call}`;
  },
};

/**
 * A parent's status: its score against the parents' thresholds, at best At risk while too little of the
 * weight has data or a critical child is Off track. An error of the score shows through.
 */
function rolledUp(row: PlannedRow): string {
  const score = row.cell('score');
  const rounded = `ROUND(${score},12)`;
  const conditions = [
    `${rounded}>=INDEX(KPI_ParentThresholds,1,1)`,
    `ROUND(${row.cell('coverage')},12)>=KPI_MinimumCoverage`,
    ...(row.anyChildCritical ? [`${criticalOffTrack(row)}=0`] : []),
  ].join(',');
  const scored = `IF(AND(${conditions}),"On track",IF(${rounded}>=INDEX(KPI_ParentThresholds,1,2),"At risk","Off track"))`;
  return `=IF(ISERROR(${score}),${score},IF(ISNUMBER(${score}),${scored},"No data"))`;
}

/** How many critical children are Off track. */
export function criticalOffTrack(row: PlannedRow): string {
  return `${countChildren(row, 'Off track').slice(0, -1)},${row.below('critical')},1)`;
}

/** How many children (not their descendants) have a status. */
export function countChildren(row: PlannedRow, word: string): string {
  return `COUNTIFS(${row.below('level')},${row.cell('level')}+1,${row.below('status')},"${word}")`;
}
