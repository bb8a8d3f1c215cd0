import { toReading } from '../../domain/reading';
import { isRange, lacksDirection } from '../plan-basis';
import type { PlannedRow } from '../plan-row';
import { comparison } from '../plan-source';
import { literal } from '../plan-text';
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
import { NO_DIRECTION, plainReason } from './plain-reason';
import { isDecidable, settledDirection, stepCells } from './share-cells';

// What a row is judged as: a call of the custom function, or in share mode its native twin.

export function scoreExpression(row: PlannedRow): string {
  if (row.share) return isDecidable(row) ? scoreByMeasure(stepCells(row)) : '""';
  return withDirection(row, `KPI.SCORE(${measureArguments(row)})`, '""');
}

/** In share mode read off the score. */
export function statusExpression(row: PlannedRow): string {
  if (!row.share) return withDirection(row, `KPI.STATUS(${measureArguments(row)})`, '"No data"');
  const measure = row.cell('measure');
  const status = statusOfScore(row.cell('score'));
  return isDecidable(row) ? `IF(ISERROR(${measure}),${measure},${status})` : '"No data"';
}

export function whyExpression(row: PlannedRow): string {
  if (row.share) return plainReason(row);
  // Without a direction the function is asked only why there is no actual.
  const lacking = `IF(ISNUMBER(${row.cell('actual')}),${NO_DIRECTION},KPI.WHY(${row.argument('actual')},""))`;
  return withDirection(row, `KPI.WHY(${whyArguments(row)})`, lacking);
}

/** Over cells that hold numbers. */
export function attainmentExpression(row: PlannedRow): string {
  const actual = row.cell('actual');
  if (!row.share) {
    const call = `KPI.ATTAINMENT(${actual},${targetArgument(row)},${row.argument('direction')})`;
    return withDirection(row, call, '""');
  }
  return isRange(row.node)
    ? rangeAttainmentRatio(actual, { low: row.cell('low'), high: row.cell('high') })
    : attainmentRatio(actual, row.cell('target'), settledDirection(row));
}

/**
 * A call that is not made as long as what stands for the direction is what could not be read when the
 * sheet was planned: the function would refuse it with an error, and a KPI without a direction has no data.
 */
function withDirection(row: PlannedRow, call: string, lacking: string): string {
  const { direction = null } = row.node.values;
  if (!lacksDirection(row.node) || direction === null) return call;
  const cell = row.cell('direction');
  const isUnread =
    toReading(direction).kind === 'error'
      ? `ISERROR(${cell})`
      : typeof direction === 'boolean'
        ? `${cell}=${literal(direction)}`
        : comparison(cell, direction);
  return `IF(${isUnread},${lacking},${call})`;
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
