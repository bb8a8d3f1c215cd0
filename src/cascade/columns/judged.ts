import { isRange } from '../plan-basis';
import type { PlannedRow } from '../plan-row';
import { statusOfScore } from '../twins/judging-twins';
import { scoreByMeasure } from '../twins/measured-twins';
import { paceTwin } from '../twins/pace-twins';
import { attainmentRatio, rangeAttainmentRatio } from '../twins/ratio-twins';
import {
  asOfArgument,
  measureArguments,
  methodArgument,
  milestonesArgument,
  targetArgument,
  whyArguments,
} from './measure-arguments';
import { plainReason } from './plain-reason';
import { isDecidable, settledDirection, stepCells } from './share-cells';

// What a row is judged as: a call of the custom function, or in share mode its native twin.

export function scoreExpression(row: PlannedRow): string {
  if (!row.share) return `KPI.SCORE(${measureArguments(row)})`;
  return isDecidable(row) ? scoreByMeasure(stepCells(row)) : '""';
}

/** In share mode read off the score. */
export function statusExpression(row: PlannedRow): string {
  if (!row.share) return `KPI.STATUS(${measureArguments(row)})`;
  const measure = row.cell('measure');
  const status = statusOfScore(row.cell('score'));
  return isDecidable(row) ? `IF(ISERROR(${measure}),${measure},${status})` : '"No data"';
}

export function whyExpression(row: PlannedRow): string {
  return row.share ? plainReason(row) : `KPI.WHY(${whyArguments(row)})`;
}

/** Over cells that hold numbers. */
export function attainmentExpression(row: PlannedRow): string {
  const actual = row.cell('actual');
  if (!row.share) {
    return `KPI.ATTAINMENT(${actual},${targetArgument(row)},${row.argument('direction')})`;
  }
  return isRange(row.node)
    ? rangeAttainmentRatio(actual, { low: row.cell('low'), high: row.cell('high') })
    : attainmentRatio(actual, row.cell('target'), settledDirection(row));
}

export function paceExpression(row: PlannedRow): string {
  const method = `IF(${methodArgument(row)}="compound","compound","linear")`;
  if (row.share) return paceTwin({ ...stepCells(row), method: methodArgument(row) });
  const names = ['actual', 'target', 'baseline', 'start', 'due'] as const;
  const values = names.map((column) => row.cell(column)).join(',');
  const milestones = milestonesArgument(row);
  const between = milestones === null ? '' : `,${milestones}`;
  return `KPI.PACE(${values},${asOfArgument(row)},${method}${between})`;
}
