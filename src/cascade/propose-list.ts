import type { ColumnRole } from '../domain/tag';
import { a1 } from './address';
import { type Block, type Box, meets } from './block';
import { cellsOf } from './finding/cells';
import { findLists } from './find-lists';
import type { FoundList } from './found-list';
import { textAt } from './proposing/neighbour';
import type { SelectedCells } from './selected-cells';

/** The list that holds the selected cells, its header and the columns in between included; else null. */
export function proposeList({ block, selection }: SelectedCells): FoundList | null {
  if (!block) return null;
  return findLists(block).find((found) => meets(extentOf(found), selection.box)) ?? null;
}

function extentOf({ headerRow, body, columns, unmapped }: FoundList): Box {
  const all = [...columns, ...unmapped].map(({ column }) => column);
  return {
    top: headerRow,
    bottom: body.bottom,
    left: Math.min(...all),
    right: Math.max(...all),
  };
}

/**
 * The list with a column's role changed by a person: null leaves the column out, and a role that
 * another column had is taken from that one, as a role has one column. Doubts about columns whose role
 * a person has now settled are gone.
 */
export function remapColumn(
  found: FoundList,
  column: number,
  role: ColumnRole | null,
  block: Block,
): FoundList {
  const headers = [...found.columns, ...found.unmapped];
  const header =
    headers.find((one) => one.column === column)?.header ??
    textAt(cellsOf(block), found.headerRow, column);
  const losers = found.columns.filter((one) => one.role === role && one.column !== column);
  const stays = found.columns.filter((one) => one.column !== column && !losers.includes(one));
  const columns = (role === null ? stays : [...stays, { role, header, column }]).sort(byColumn);
  const unmapped = [
    ...found.unmapped.filter((one) => one.column !== column),
    ...losers.map((one) => ({ header: one.header, column: one.column })),
    ...(role === null ? [{ header, column }] : []),
  ].sort(byColumn);
  const settled = new Set(
    [column, ...losers.map((one) => one.column)].map((one) => a1(found.headerRow, one)),
  );
  const mapped = columns.map((one) => one.column);
  return {
    ...found,
    columns,
    unmapped,
    body:
      mapped.length === 0
        ? found.body
        : { ...found.body, left: Math.min(...mapped), right: Math.max(...mapped) },
    problems: found.problems.filter(({ place }) => !place || !settled.has(place.address)),
  };
}

function byColumn(a: { readonly column: number }, b: { readonly column: number }): number {
  return a.column - b.column;
}
