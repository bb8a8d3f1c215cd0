import type { Block, Box } from './block';
import { assignRoles } from './finding/assign-roles';
import type { Candidate } from './finding/assign-roles';
import type { Cells } from './finding/cells';
import { cellsOf } from './finding/cells';
import { confidenceOf, LOWEST_CONFIDENCE } from './finding/confidence';
import { contentOf } from './finding/content';
import { periodProblem, rivalProblems, totalInsideProblem } from './finding/found-problems';
import type { Head } from './finding/header-rows';
import { headsOf } from './finding/header-rows';
import { headingRows } from './finding/headings';
import { outlineByIndent } from './finding/indents';
import { bodyColumns, isSum, lastRowOf } from './finding/list-body';
import type { BodyColumns } from './finding/list-body';
import { latestPeriod } from './finding/period-columns';
import { shapeOf } from './finding/list-shape';
import type { FoundList } from './found-list';
import { isTotalLabel } from './total-rows';

/**
 * Finds the KPI lists of one sheet's cells: a header row in English, German, French, Spanish,
 * Portuguese, Italian or Dutch with at least a name and an actual or a target, wherever it stands, and
 * the rows below it. Several lists may stand below and beside each other. Title rows, notes, trailing
 * totals and tables of other things are left out. None found: an empty array.
 */
export function findLists(block: Block): FoundList[] {
  const cells = cellsOf(block);
  const read = headsOf(cells).map((head) => withinTable(block, head));
  const heads = read.filter((head) => !isRepeated(cells, head, read));
  return heads
    .map((head) => listBelow(cells, head, limitOf(cells, head, heads)))
    .filter((list) => list !== null);
}

function listBelow(cells: Cells, head: Head, limit: number): FoundList | null {
  const { sheet } = cells.block;
  const top = head.bottom + 1;
  const candidates = head.cells
    .filter(({ read }) => read !== null)
    .map((cell): Candidate => ({ ...cell, content: contentOf(cells, cell.column, top, limit) }));
  const assigned = assignRoles(candidates);
  const latest = latestPeriod(candidates, assigned.roles);
  const roles = latest ? new Map(assigned.roles).set('actual', latest) : assigned.roles;
  const assignment = { ...assigned, roles };
  const columns = bodyColumns(roles);
  const bottom = lastRowOf(cells, columns, top, limit);
  if (bottom === null) return null;

  const shaped = shapeOf(assignment, hasHeadings(cells, roles, columns, top, bottom));
  const isNamed = [...roles.keys()].some((role) => role === 'KPI.name');
  const confidence = confidenceOf(shaped, isNamed, roles.has('computed'));
  if (confidence < LOWEST_CONFIDENCE) return null;

  const mapped = [...shaped]
    .map(([role, { text, column }]) => ({ role, header: text, column }))
    .sort((a, b) => a.column - b.column);
  const isMapped = new Set(mapped.map(({ column }) => column));
  return {
    sheet,
    headerRow: head.bottom,
    body: boxOf(top, bottom, [...isMapped]),
    columns: mapped,
    unmapped: head.cells
      .filter(({ column }) => !isMapped.has(column))
      .map(({ text, column }) => ({ header: text, column })),
    confidence,
    problems: [
      ...rivalProblems(assignment, sheet, head.bottom),
      ...(latest ? [periodProblem(latest, sheet, head.bottom)] : []),
      ...sumsInside(cells, columns, top, bottom).map((row) =>
        totalInsideProblem(sheet, row, columns.labels[0]!),
      ),
    ],
  };
}

function hasHeadings(
  cells: Cells,
  roles: ReadonlyMap<string, Candidate>,
  columns: BodyColumns,
  top: number,
  bottom: number,
): boolean {
  const name = roles.get('KPI.name') ?? roles.get('name');
  if (!name || roles.has('goal.name') || roles.has('objective.name')) return false;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => ({
    name: cells.value(top + index, name.column),
    others: columns.all
      .filter((column) => column !== name.column)
      .map((column) => cells.value(top + index, column)),
  }));
  return headingRows(rows).above.size > 0 || outlineByIndent(rows.map((row) => row.name)) !== null;
}

function sumsInside(cells: Cells, columns: BodyColumns, top: number, bottom: number): number[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const isCalledTotal = (row: number) =>
    columns.labels.some((column) => isTotalLabel(String(cells.value(row, column) ?? '')));
  return rows.filter(
    (row) =>
      isSum(cells, columns, row) &&
      !isCalledTotal(row) &&
      columns.labels.some((column) => !cells.isBlank(row, column)),
  );
}

function boxOf(top: number, bottom: number, columns: readonly number[]): Box {
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
}

/** A table's header speaks for the table's columns only, whatever stands right beside it. */
function withinTable(block: Block, head: Head): Head {
  const table = tableOf(block, head);
  if (!table) return head;
  const { left, right } = table.box;
  const within = head.cells.filter(({ column }) => column >= left && column <= right);
  return { ...head, left, right, cells: within };
}

function tableOf(block: Block, { bottom, left, right }: Head) {
  return block.tables.find(
    ({ box }) => box.top === bottom && box.left <= right && box.right >= left,
  );
}

function limitOf({ block, box }: Cells, head: Head, heads: readonly Head[]): number {
  const table = tableOf(block, head);
  if (table) return table.box.bottom - Number(table.totalsRow);
  const below = heads.filter(
    ({ top, left, right }) => top > head.bottom && left <= head.right && right >= head.left,
  );
  const next = below.map(({ top }) => top - 1);
  const tables = block.tables
    .filter((other) => other.box.top > head.bottom)
    .filter((other) => other.box.left <= head.right && other.box.right >= head.left)
    .map((other) => other.box.top - 1);
  return Math.min(box.bottom, ...next, ...tables);
}

/** The same header again right below rows of its list (a printed page's) starts no other list. */
function isRepeated(cells: Cells, head: Head, heads: readonly Head[]): boolean {
  const textOf = ({ cells: header }: Head) => header.map(({ text }) => text).join('\n');
  const above = head.cells.filter(({ column }) => !cells.isBlank(head.top - 1, column));
  return (
    above.length > 1 &&
    heads.some(
      (other) =>
        other.bottom < head.top && other.left === head.left && textOf(other) === textOf(head),
    )
  );
}
