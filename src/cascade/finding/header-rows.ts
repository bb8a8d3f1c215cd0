import { meets } from '../block';
import type { HeaderMeaning } from '../header-words';
import type { Cells } from './cells';
import { isDateFormat } from './content';
import type { HeaderText } from './header-text';
import { mayBeHeader, readHeader } from './header-text';

/** One column's header, its lines joined where it has several. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly read: HeaderText | null;
}

/** Rows (inclusive) and columns that read as the header of a KPI list. */
export interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

const TALLEST = 3;
/** A column that is blank for so many rows below a header row separates two lists side by side. */
const SEPARATED = 12;
const NAMES: readonly HeaderMeaning[] = ['KPI.name', 'name', 'objective.name', 'goal.name'];
const MEASURES: readonly HeaderMeaning[] = ['actual', 'target', 'low', 'high'];

/** Every header of the block from top to bottom, left to right; none within another. */
export function headsOf(cells: Cells): Head[] {
  const known = rowsWithHeaderWords(cells);
  const heads: Head[] = [];
  for (let row = cells.box.top; row <= cells.box.bottom; row++) {
    if (!known.has(row)) continue;
    for (const { left, right } of runsOf(cells, row)) {
      const head = tallest(cells, row, left, right);
      if (!head || heads.some((earlier) => meets(earlier, head))) continue;
      const tighter = [1, 2].map((down) => tallest(cells, row + down, left, right));
      const isTitleAbove = tighter.some((other) => other && scoreOf(other) >= scoreOf(head));
      if (!isTitleAbove || head.bottom === row) heads.push(head);
    }
  }
  return heads;
}

/** Rows where at least one text is a header word, and the rows that may continue a header above them. */
function rowsWithHeaderWords({ block, box }: Cells): ReadonlySet<number> {
  const memory = new Map<string, boolean>();
  const isKnown = (text: string) => {
    let known = memory.get(text);
    if (known === undefined)
      memory.set(text, (known = mayBeHeader(text) && readHeader(text) !== null));
    return known;
  };
  const rows = new Set<number>();
  block.values.forEach((values, index) => {
    if (values.some((value) => typeof value === 'string' && value !== '' && isKnown(value)))
      rows.add(box.top + index);
  });
  return rows;
}

/** The stretches of a row between columns that are blank from it downwards. */
function runsOf(cells: Cells, row: number): { left: number; right: number }[] {
  const { box } = cells;
  const isEmpty = (column: number) => {
    for (let below = row; below <= Math.min(row + SEPARATED, box.bottom); below++)
      if (!cells.isBlank(below, column)) return false;
    return true;
  };
  const runs: { left: number; right: number }[] = [];
  for (let column = box.left; column <= box.right; column++) {
    if (isEmpty(column) || startsAnew(cells, row, column + 1, runs.at(-1))) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  const isHead = ({ left, right }: { left: number; right: number }) =>
    tallest(cells, row, left, right) !== null;
  const lists = runs.filter(isHead);
  if (lists.length > 0) return withSpacers(cells, row, lists, runs);
  const [first, last] = [runs[0], runs.at(-1)];
  return first && last && runs.length > 1 ? [{ left: first.left, right: last.right }] : runs;
}

/**
 * Whether a name's header that this stretch has already stands again behind a blank one: a second list
 * beside the first, though a note or another list further down fills the column between them.
 */
function startsAnew(
  cells: Cells,
  row: number,
  column: number,
  run: { left: number; right: number } | undefined,
): boolean {
  if (run?.right !== column - 2 || lineOf(cells, row, column - 1, false) !== '') return false;
  const nameAt = (at: number) => {
    const text = lineOf(cells, row, at, true);
    const meaning = text ? readHeader(text)?.meanings[0] : undefined;
    return meaning && NAMES.includes(meaning) ? meaning : undefined;
  };
  const name = nameAt(column);
  if (name === undefined) return false;
  for (let at = run.left; at <= run.right; at++) if (nameAt(at) === name) return true;
  return false;
}

/** A list may have a blank column inside it: what follows it says new things of the same rows. */
function withSpacers(
  cells: Cells,
  row: number,
  lists: readonly { left: number; right: number }[],
  runs: readonly { left: number; right: number }[],
) {
  return lists.map((list) => {
    const after = runs.find(({ left }) => left === list.right + 2);
    if (!after || lists.includes(after)) return list;
    const own = headerCells(cells, row, row, list.left, list.right);
    const more = headerCells(cells, row, row, after.left, after.right);
    const meanings = (of: typeof own) => (of ?? []).map((cell) => cell.read?.meanings[0]);
    const news = meanings(more).filter((meaning) => meaning && !meanings(own).includes(meaning));
    return news.length > 0 && news.length >= meanings(more).length / 2
      ? { left: list.left, right: after.right }
      : list;
  });
}

/** The best reading of a header that starts in a row: one to three lines. */
function tallest(cells: Cells, top: number, left: number, right: number): Head | null {
  let best: Head | null = null;
  for (let height = 1; height <= TALLEST; height++) {
    const bottom = top + height - 1;
    const header = bottom < cells.box.bottom ? headerCells(cells, top, bottom, left, right) : null;
    if (!header) break;
    const head = { top, bottom, left, right, cells: header };
    if (isHeader(header) && (!best || scoreOf(head) > scoreOf(best))) best = head;
  }
  return best;
}

function scoreOf({ cells }: Head): number {
  const meanings = new Set(cells.map(({ read }) => read?.meanings[0]).filter(Boolean));
  return (
    meanings.size +
    cells.filter(({ read }) => read?.year || read?.month || read?.period).length * 0.2
  );
}

function isHeader(header: readonly HeaderCell[]): boolean {
  const saying = (meanings: readonly HeaderMeaning[]) =>
    header.filter(({ read }) => read?.meanings.some((meaning) => meanings.includes(meaning)));
  const names = saying(NAMES);
  const measures = saying(MEASURES);
  return names.some((name) => measures.some((measure) => measure !== name));
}

/** The header's cells, or null where a number, a truth value or a blank row says that it is none. */
function headerCells(
  cells: Cells,
  top: number,
  bottom: number,
  left: number,
  right: number,
): HeaderCell[] | null {
  const header: HeaderCell[] = [];
  for (let column = left; column <= right; column++) {
    const lines: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const line = lineOf(cells, row, column, row === bottom);
      if (line === null) return null;
      if (line !== '' && line !== lines.at(-1)) lines.push(line);
    }
    if (lines.length > 0) header.push({ column, text: lines.join(' '), read: readLines(lines) });
  }
  const bottomLines = header.filter(({ column }) => !cells.isBlank(bottom, column));
  return bottomLines.length > 0 ? header : null;
}

function readLines(lines: readonly string[]): HeaderText | null {
  const joined = readHeader(lines.join(' '));
  if (joined || lines.length === 1) return joined;
  return readHeader(lines.at(-1)!) ?? readHeader(lines[0]!);
}

/** A cell's text as a line of a header; '' for none, null for what no header holds. */
function lineOf(cells: Cells, row: number, column: number, isBottom: boolean): string | null {
  const merge = cells.merge(row, column);
  if (merge && isBottom && merge.left < column) return '';
  const value = merge ? cells.value(merge.top, merge.left) : cells.value(row, column);
  if (value === null || value === '') return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return null;
  if (Number.isInteger(value) && value >= 1900 && value <= 2199) return String(value);
  return isDateFormat(cells.numberFormat(row, column)) && value > 20_000 ? yearOf(value) : null;
}

/** The year of a date serial: all that a header's date says about its column. */
function yearOf(serial: number): string {
  return String(1900 + Math.floor((serial - 1) / 365.25));
}
