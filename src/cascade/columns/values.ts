import { isRange } from '../plan-basis';
import { sourceFormat } from '../plan-formats';
import { measureCell, type CascadeColumn, type PlannedRow } from '../plan-row';
import { isPercentFormat } from '../unit-of';

/** What is measured, in the KPI's own unit and number format. */

export const baseline: CascadeColumn = {
  id: 'baseline',
  header: 'Baseline',
  points: 80,
  align: 'Right',
  numberFormat: sourceFormat,
  content: (row) => measureCell(row, 'baseline'),
};

export const actual: CascadeColumn = {
  id: 'actual',
  header: 'Actual',
  points: 80,
  align: 'Right',
  numberFormat: sourceFormat,
  content: (row) => measureCell(row, 'actual'),
};

/** The target, or for a range its low and high as a text; the functions read the pair from its cells. */
export const target: CascadeColumn = {
  id: 'target',
  header: 'Target',
  points: 80,
  align: 'Right',
  numberFormat: sourceFormat,
  content: (row) => (isRange(row.node) ? rangeText(row) : measureCell(row, 'target')),
};

function rangeText(row: PlannedRow): string {
  if (!row.filled('low') || !row.filled('high')) return '';
  const [low, high] = [row.cell('low'), row.cell('high')];
  const percent = isPercentFormat(row.node.numberFormat);
  const shown = (cell: string) => (percent ? `ROUND(100*${cell},4)` : cell);
  const text = `${shown(low)}&" – "&${shown(high)}${percent ? '&" %"' : ''}`;
  return `=IF(COUNT(${low}:${high})=2,${text},"")`;
}
