import { columnName } from '../address';
import { isGroupTotal, isTotalLabel, sumsItsColumn } from '../total-rows';
import { foldWords } from '../fold-words';
import type { HeaderMeaning } from '../header-words';
import type { Candidate } from './assign-roles';
import type { Cells } from './cells';

/** The columns that tell a list's rows from notes and totals. */
export interface BodyColumns {
  readonly all: readonly number[];
  readonly labels: readonly number[];
  readonly measures: readonly number[];
}

const LABELS = /\.(name|key)$|^(name|outline|key)$/;
const MEASURES: readonly HeaderMeaning[] = ['actual', 'target', 'low', 'high'];
/** A text of this length alone in the last rows is a remark, not a name. */
const REMARK = 60;

export function bodyColumns(roles: ReadonlyMap<HeaderMeaning, Candidate>): BodyColumns {
  const entries = [...roles].map(([role, { column }]) => ({ role, column }));
  const columns = (keep: (role: HeaderMeaning) => boolean) =>
    entries.filter(({ role }) => keep(role)).map(({ column }) => column);
  return {
    all: columns(() => true),
    labels: columns((role) => LABELS.test(role)),
    measures: columns((role) => MEASURES.includes(role)),
  };
}

/**
 * The last row of the list that starts at `top`, or null when there is none: before what follows after a
 * blank row and is no list any more (notes, a legend, another table), before totals and remarks.
 */
export function lastRowOf(
  cells: Cells,
  columns: BodyColumns,
  top: number,
  limit: number,
): number | null {
  let end = top - 1;
  for (const { first, last } of stretches(cells, columns, top, limit)) {
    if (first > top && looksLikeAnotherHeader(cells, columns, first)) break;
    if (isOfList(cells, columns, first, last)) end = last;
  }
  const found = end;
  const groups = () => groupsOf(cells, columns, top, found);
  while (end >= top && !isLastRow(cells, columns, end, groups)) end--;
  return end >= top ? end : null;
}

function* stretches(cells: Cells, { all }: BodyColumns, top: number, limit: number) {
  let first: number | null = null;
  for (let row = top; row <= limit + 1; row++) {
    const isBlank = row > limit || all.every((column) => cells.isBlank(row, column));
    if (!isBlank) first ??= row;
    else if (first !== null) {
      yield { first, last: row - 1 };
      first = null;
    }
  }
}

function filled(cells: Cells, row: number, columns: readonly number[]): number[] {
  return columns.filter((column) => !cells.isBlank(row, column));
}

function isOfList(cells: Cells, columns: BodyColumns, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) {
    if (filled(cells, row, columns.labels).length === 0) continue;
    const measured = filled(cells, row, columns.measures);
    if (measured.some((column) => typeof cells.value(row, column) === 'number')) return true;
    if (filled(cells, row, columns.all).length >= Math.min(3, columns.all.length)) return true;
  }
  return false;
}

/** Texts where the list has numbers: the header of a table in other words. */
function looksLikeAnotherHeader(cells: Cells, columns: BodyColumns, row: number): boolean {
  const values = filled(cells, row, columns.measures).map((column) => cells.value(row, column));
  const isWord = (value: unknown) => typeof value === 'string' && /^\p{L}{3,}/u.test(value);
  const below = filled(cells, row + 1, columns.measures);
  return values.length > 0 && values.every(isWord) && below.length > 0;
}

function groupsOf(cells: Cells, columns: BodyColumns, top: number, end: number) {
  const groups = new Set<string>();
  for (const column of columns.labels) {
    for (let row = top; row <= end; row++) {
      const value = cells.value(row, column);
      if (typeof value === 'string') groups.add(foldWords(value));
    }
  }
  return groups;
}

function isLastRow(
  cells: Cells,
  columns: BodyColumns,
  row: number,
  groups: () => ReadonlySet<string>,
): boolean {
  const labels = filled(cells, row, columns.labels).map((column) =>
    String(cells.value(row, column)),
  );
  if (labels.some((label) => isTotalLabel(label) || isGroupTotal(label, groups))) return false;
  if (isSum(cells, columns, row)) return false;
  const inMerge = columns.labels.some((column) => (cells.merge(row, column)?.top ?? row) < row);
  if (labels.length === 0) return inMerge && filled(cells, row, columns.all).length > 0;
  if (filled(cells, row, columns.all).length > 1) return true;
  // A name alone may be a KPI without figures yet; a sentence is a remark.
  return labels[0]!.length < REMARK && !/[.:]\s*\S*$|^[*†\d)]|^\p{L}+:/u.test(labels[0]!);
}

/** Whether a row's measures sum up its own columns, as a totals row without the word does. */
export function isSum(cells: Cells, { measures }: BodyColumns, row: number): boolean {
  return measures.some((column) => sumsItsColumn(cells.formula(row, column), columnName(column)));
}
