import { serialOfWorkbook, workbookAsOf } from '../date-systems';
import { isLower, isRange } from '../plan-basis';
import type { PlannedRow } from '../plan-row';
import { attainmentRatio, rangeAttainmentRatio } from '../twins/ratio-twins';
import { scoreTwin, statusOfScore } from '../twins/judging-twins';
import { expectedTwin } from '../twins/expected-twin';
import { paceTwin } from '../twins/pace-twins';
import type { TwinCells } from '../twins/twin-cells';
import {
  asOfArgument,
  measureArguments,
  methodArgument,
  milestoneCells,
  milestonesArgument,
  targetArgument,
  thresholdsArgument,
  whyArguments,
} from './measure-arguments';
import { plainReason } from './plain-reason';

// What a row is judged as: a call of the custom function, or in share mode its native twin.

export function scoreExpression(row: PlannedRow): string {
  return row.share ? scoreTwin(measureCells(row)) : `KPI.SCORE(${measureArguments(row)})`;
}

/** In share mode read off the score, since its formula is long. */
export function statusExpression(row: PlannedRow): string {
  return row.share ? statusOfScore(row.cell('score')) : `KPI.STATUS(${measureArguments(row)})`;
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
  if (row.share) return paceTwin({ ...measureCells(row), method: methodArgument(row) });
  const names = ['actual', 'target', 'baseline', 'start', 'due'] as const;
  const values = names.map((column) => row.cell(column)).join(',');
  const milestones = milestonesArgument(row);
  const between = milestones === null ? '' : `,${milestones}`;
  return `KPI.PACE(${values},${asOfArgument(row)},${method}${between})`;
}

/** In share mode: the value that milestones expect; null without milestones, or without a plan. */
export function expectedExpression(row: PlannedRow): string | null {
  const cells = planCells(row);
  const { milestones, baseline, start, due } = cells;
  if (!milestones || !baseline || !start || !due || isRange(row.node)) return null;
  if (!row.date1904) return expectedTwin(cells);
  // Its milestones stay as the workbook counts, so its days do too.
  const { values } = row.node;
  return expectedTwin({
    ...cells,
    start: serialOfWorkbook(start, values.start),
    due: serialOfWorkbook(due, values.due),
    asOf: row.filled('asOf')
      ? serialOfWorkbook(row.cell('asOf'), values.asOf)
      : workbookAsOf(false),
  });
}

/** The cells of a measure, by the functions' argument names; what is not filled is left out. */
function measureCells(row: PlannedRow): TwinCells {
  const expected = row.filled('expected') ? row.cell('expected') : undefined;
  return { ...planCells(row), expected };
}

function planCells(row: PlannedRow): TwinCells {
  const filled = (column: string) => (row.filled(column) ? row.cell(column) : undefined);
  const target = isRange(row.node)
    ? { low: row.cell('low'), high: row.cell('high') }
    : { target: row.argument('target'), direction: settledDirection(row) };
  return {
    actual: row.argument('actual'),
    ...target,
    thresholds: thresholdsArgument(row),
    baseline: filled('baseline'),
    start: filled('start'),
    due: filled('due'),
    asOf: asOfArgument(row),
    method: methodArgument(row),
    milestones: milestoneCells(row) ?? undefined,
  };
}

/** The many words for a direction are read when the sheet is planned: a plain formula knows but one. */
function settledDirection({ node }: PlannedRow): string {
  return isLower(node) ? '"lower"' : '"higher"';
}
