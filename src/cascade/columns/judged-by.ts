import { METHODS } from '../../domain/measurement';
import { serialOf1900, workbookAsOf } from '../date-systems';
import { isRange, ownThresholds } from '../plan-basis';
import { dateFormat, sourceFormat } from '../plan-formats';
import { measureCell, type CascadeColumn } from '../plan-row';

/** What a status is judged by beside actual and target; hidden, since only formulas need it. */

/** Higher is better where nothing says otherwise. */
export const direction: CascadeColumn = {
  id: 'direction',
  header: 'Direction',
  points: 60,
  hidden: true,
  content: (row) => {
    if (row.basis !== 'measure') return '';
    const assumed = isRange(row.node) ? 'range' : 'higher';
    return measureCell(row, 'direction', `"${assumed}"`) || assumed;
  },
};

const bound = (id: 'low' | 'high', header: string): CascadeColumn => ({
  id,
  header,
  points: 60,
  hidden: true,
  numberFormat: sourceFormat,
  // Both cells of the pair hold something, since a blank one would arrive as 0.
  content: (row) =>
    row.basis === 'measure' && isRange(row.node) ? measureCell(row, id) || '=""' : '',
});
export const low = bound('low', 'Low');
export const high = bound('high', 'High');

const date = (id: 'start' | 'due' | 'asOf', header: string): CascadeColumn => ({
  id,
  header,
  points: 66,
  hidden: true,
  numberFormat: dateFormat(id),
  content: (row) => {
    const ifBlank = id === 'asOf' ? workbookAsOf(row.date1904) : undefined;
    return measureCell(row, id, ifBlank, row.date1904 ? serialOf1900 : undefined);
  },
});
export const start = date('start', 'Start');
export const due = date('due', 'Due');
export const asOf = date('asOf', 'As of');

export const method: CascadeColumn = {
  id: 'method',
  header: 'Method',
  points: 60,
  hidden: true,
  content: (row) => measureCell(row, 'method', 'KPI_Method', knownMethod),
};

/** A word that names no method leaves the workbook's, where the function would refuse it. */
function knownMethod(live: string): string {
  const words = METHODS.map((method) => `"${method}"`).join(',');
  return `IF(ISNUMBER(MATCH(TRIM(${live}),{${words}},0)),${live},KPI_Method)`;
}

const threshold = (id: 'onTrack' | 'atRisk', header: string): CascadeColumn => ({
  id,
  header,
  points: 60,
  hidden: true,
  content: (row) => (ownThresholds(row.node) ? measureCell(row, id) : ''),
});
export const onTrack = threshold('onTrack', 'On track from');
export const atRisk = threshold('atRisk', 'At risk from');
