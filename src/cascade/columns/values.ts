import type { Field } from '../../domain/node';
import type { CascadeNode } from '../cascade';
import { isRange } from '../plan-basis';
import { sourceFormat } from '../plan-formats';
import { measureCell, type CascadeColumn, type PlannedRow } from '../plan-row';
import { shownLength } from '../plan-widths';
import { isPercentFormat } from '../unit-of';

/** What is measured, in the KPI's own unit and number format. */

function numbersIn(field: Field): NonNullable<CascadeColumn['fit']> {
  return {
    most: 130,
    characters: (node) => shownLength(node.values[field], sourceFormat(node)),
  };
}

export const baseline: CascadeColumn = {
  id: 'baseline',
  header: 'Baseline',
  points: 76,
  fit: numbersIn('baseline'),
  align: 'Right',
  numberFormat: sourceFormat,
  content: (row) => measureCell(row, 'baseline'),
};

export const actual: CascadeColumn = {
  id: 'actual',
  header: 'Actual',
  points: 90,
  fit: numbersIn('actual'),
  align: 'Right',
  numberFormat: sourceFormat,
  content: (row) => measureCell(row, 'actual'),
};

/** The target, or for a range its low and high as a text; the functions read the pair from its cells. */
export const target: CascadeColumn = {
  id: 'target',
  header: 'Target',
  points: 72,
  fit: { ...numbersIn('target'), characters: targetLength },
  align: 'Right',
  numberFormat: sourceFormat,
  content: (row) => (isRange(row.node) ? rangeText(row) : measureCell(row, 'target')),
};

function targetLength(node: CascadeNode): number {
  const length = (field: Field) => shownLength(node.values[field], sourceFormat(node));
  return isRange(node) ? length('low') + ' – '.length + length('high') : length('target');
}

function rangeText(row: PlannedRow): string {
  if (!row.filled('low') || !row.filled('high')) return '';
  const [low, high] = [row.cell('low'), row.cell('high')];
  const percent = isPercentFormat(row.node.numberFormat);
  const shown = (cell: string) => (percent ? `ROUND(100*${cell},4)` : cell);
  const text = `${shown(low)}&" – "&${shown(high)}${percent ? '&" %"' : ''}`;
  return `=IF(COUNT(${low}:${high})=2,${text},"")`;
}
