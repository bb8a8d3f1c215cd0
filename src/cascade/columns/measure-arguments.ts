import { DAYS_1900_TO_1904, LAST_YEAR } from '../../domain/dates';
import { workbookAsOf } from '../date-systems';
import { isRange } from '../plan-basis';
import type { PlannedRow } from '../plan-row';
import { tagName } from '../plan-source';
import { textLiteral } from '../plan-text';
import { unitOf } from '../unit-of';

/** The target as an argument: its cell, or the pair of low and high. */
export function targetArgument(row: PlannedRow): string {
  return isRange(row.node) ? `${row.cell('low')}:${row.cell('high')}` : row.argument('target');
}

/** The KPI's own thresholds where it had a pair when the sheet was built, else the workbook's. */
export function thresholdsArgument(row: PlannedRow): string {
  return row.filled('onTrack') ? `${row.cell('onTrack')}:${row.cell('atRisk')}` : 'KPI_Thresholds';
}

/** The day to judge by: the KPI's own, else the workbook's. */
export function asOfArgument(row: PlannedRow): string {
  return row.filled('asOf') ? row.cell('asOf') : workbookAsOf(row.date1904);
}

export function methodArgument(row: PlannedRow): string {
  return row.filled('method') ? row.cell('method') : 'KPI_Method';
}

/** The cells of a single tag's milestones, date and value; null where it has none. */
export function milestoneCells({ node }: PlannedRow): string | null {
  if (node.source.type !== 'single' || !node.milestones) return null;
  return tagName(node.source.tagId, 'milestones');
}

/**
 * Milestones as an argument of a function, from cells that desktop Excel hands over as 0 where they are
 * blank: a date without a value would expect 0. So where there is such a row, the values are replaced by
 * errors and ones, which is enough to have the function name it. (IF over a block would need Ctrl+Shift+Enter
 * in a file that Excel has not written; products do not.)
 */
export function milestonesArgument(row: PlannedRow): string | null {
  const cells = milestoneCells(row);
  if (cells === null) return null;
  const [dates, values] = [`INDEX(${cells},0,1)`, `INDEX(${cells},0,2)`];
  const lacking = `IFERROR(SUMPRODUCT((${dates}<>"")*(${values}="")),0)`;
  const told = `CHOOSE({1,2},${dates},INDEX((${values}<>"")/((${values}<>"")+(${dates}="")),0))`;
  const isOf1900 = !row.date1904 || row.node.milestonesAreTexts;
  const given = isOf1900 ? cells : `CHOOSE({1,2},${movedTo1900(dates)},${values})`;
  return `IF(${lacking}>0,${told},${given})`;
}

/**
 * Dates of a workbook that counts from 1904. Serials (not years) are moved by arithmetic, which makes blank
 * rows 0: they are left out. Texts would be moved too, though they are the same in both systems; which of
 * both the dates are is settled when the sheet is planned.
 */
function movedTo1900(dates: string): string {
  return `INDEX(${dates}+${DAYS_1900_TO_1904}*(${dates}>${LAST_YEAR}),0)`;
}

/** The arguments that STATUS, SCORE and WHY share, in the order of their one signature. */
export function measureArguments(row: PlannedRow): string {
  const milestones = milestonesArgument(row);
  return [
    row.argument('actual'),
    targetArgument(row),
    row.argument('direction'),
    thresholdsArgument(row),
    row.argument('baseline'),
    row.argument('start'),
    row.argument('due'),
    asOfArgument(row),
    methodArgument(row),
    ...(milestones === null ? [] : [milestones]),
  ].join(',');
}

/**
 * The arguments of WHY: those of a measure, and the unit where one is known. Like the number format it is
 * read when the sheet is built.
 */
export function whyArguments(row: PlannedRow): string {
  const unit = unitOf(row.node);
  if (unit === '') return measureArguments(row);
  const noMilestones = milestonesArgument(row) === null ? ['""'] : [];
  return [measureArguments(row), ...noMilestones, textLiteral(unit)].join(',');
}
