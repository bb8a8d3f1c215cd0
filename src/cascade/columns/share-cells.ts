import { figuresIn } from '../../domain/unit';
import { serialOfWorkbook, workbookAsOf } from '../date-systems';
import { isLower, isRange, lacksDirection } from '../plan-basis';
import type { PlannedRow } from '../plan-row';
import { textLiteral } from '../plan-text';
import { expectedTwin } from '../twins/expected-twin';
import type { TwinCells } from '../twins/twin-cells';
import { unitOf } from '../unit-of';
import {
  asOfArgument,
  methodArgument,
  milestoneCells,
  thresholdsArgument,
} from './measure-arguments';

// The cells that a row's native twins read, by the functions' argument names.

/** Those of a measure; what is not filled is left out. */
function measureCells(row: PlannedRow): TwinCells {
  const expected = row.filled('expected') ? row.cell('expected') : undefined;
  return { ...planCells(row), expected };
}

/** Those of a measure, its dates read already, its steps beside it and its unit. */
export function stepCells(row: PlannedRow): TwinCells {
  const days = (['start', 'due', 'asOf'] as const).filter((id) => row.filled(`${id}Day`));
  const steps = ['measure', 'ratio', 'score', 'gap', 'amount', 'figure', 'otherFigure'];
  return {
    ...measureCells(row),
    ...Object.fromEntries(days.map((id) => [id, row.cell(`${id}Day`)])),
    daysRead: 'yes',
    ...unitCells(unitOf(row.node)),
    ...Object.fromEntries(steps.map((id) => [id, row.cell(id)])),
  };
}

/** A date of a measure as it is given; null where there is none. */
export function givenDate(row: PlannedRow, id: 'start' | 'due' | 'asOf'): string | null {
  // Without another date the as-of says nothing.
  if (id === 'asOf') return row.filled('start') || row.filled('due') ? asOfArgument(row) : null;
  return row.filled(id) ? row.cell(id) : null;
}

/** Those of a measure, its dates as they are given: what is no date can only be told there. */
export function givenCells(row: PlannedRow): TwinCells {
  const given = (id: 'start' | 'due' | 'asOf') => givenDate(row, id) ?? undefined;
  return { ...planCells(row), start: given('start'), due: given('due'), asOf: given('asOf') };
}

/**
 * Whether a row can have a status without a new build: there are cells for its actual and its target, and
 * its direction, which is settled, could be read.
 */
export function isDecidable(row: PlannedRow): boolean {
  return (
    row.basis === 'measure' &&
    !lacksDirection(row.node) &&
    row.filled('actual') &&
    (isRange(row.node) || row.filled('target'))
  );
}

/** What milestones expect; null without milestones, or without a plan. */
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

function planCells(row: PlannedRow): TwinCells {
  const filled = (column: string) => (row.filled(column) ? row.cell(column) : undefined);
  const target = isRange(row.node)
    ? { low: row.cell('low'), high: row.cell('high') }
    : { target: row.argument('target'), direction: settledDirection(row) };
  return {
    actual: row.argument('actual'),
    ...target,
    thresholds: thresholdsArgument(row),
    thresholdsInRows: 'yes',
    baseline: filled('baseline'),
    start: filled('start'),
    due: filled('due'),
    asOf: asOfArgument(row),
    method: methodArgument(row),
    milestones: milestoneCells(row) ?? undefined,
  };
}

/** The many words for a direction are read when the sheet is planned: a plain formula knows but one. */
export function settledDirection({ node }: PlannedRow): string {
  return isLower(node) ? '"lower"' : '"higher"';
}

/** The unit is known when the sheet is built, so that no cells are needed for it. */
function unitCells(unit: string): TwinCells {
  const behind = figuresIn(unit).number(0).slice(1);
  if (behind === '') return {};
  return { unit, factor: unit === '%' ? '100' : '1', behind: textLiteral(behind) };
}
