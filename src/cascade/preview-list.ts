import type { Kind } from '../domain/node';
import type { Problem } from '../domain/problem';
import { parseA1 } from './address';
import type { Block } from './block';
import { cellsOf } from './finding/cells';
import type { FoundList, ListContent } from './found-list';
import { listTagOf } from './list-tag';
import { readList } from './read-list';
import { listTable } from './reading/list-table';
import { usedRows } from './reading/used-rows';

/** What one row of a list will become. */
export interface PreviewRow {
  /** Zero-based on the sheet. */
  readonly row: number;
  /** Goals and objectives at the first row that names them. */
  readonly nodes: readonly { readonly kind: Kind; readonly name: string }[];
  readonly doubts: readonly Problem[];
  /** Why nothing comes of the row; null where it gives a node, or a doubt says it. */
  readonly leftOut: string | null;
}

/** What tagging a list will give, before it is done. */
export interface ListPreview {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly rows: readonly PreviewRow[];
  /** What concerns the list as a whole. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the list as its tag will be read, from the cells as they stand; blank rows are not shown.
 * @param date1904 The workbook counts days from 1904.
 */
export function previewList(found: FoundList, block: Block, date1904 = false): ListPreview {
  const content = contentOf(found, block);
  const tag = listTagOf(found, 'preview');
  const { nodes, problems } = readList(tag, content, date1904);
  const table = listTable(content);
  const used = new Set(usedRows(table, tag));
  const rowOf = ({ place }: Problem) =>
    place?.sheet === found.sheet ? (parseA1(place.address)?.row ?? null) : null;
  const inBody = (row: number | null) =>
    row !== null && row >= found.body.top && row <= found.body.bottom;
  const all = [...found.problems, ...problems];
  const nodesByIndex = grouped(nodes, ({ index }) => index);
  const doubtsByRow = grouped(all, rowOf);
  const rows = Array.from({ length: table.rowCount }, (_, index): PreviewRow | null => {
    const row = content.row + index;
    const isBlank = table.roles.every((role) => table.isBlank(index, role));
    if (isBlank) return null;
    const own = nodesByIndex.get(index) ?? [];
    const doubts = doubtsByRow.get(row) ?? [];
    const isSaid = doubts.some(({ code }) => SAYING.includes(code));
    const leftOut =
      own.length > 0 || isSaid ? null : used.has(index) ? 'Nothing names it.' : NO_ROW;
    return { row, nodes: own.map(({ kind, name }) => ({ kind, name })), doubts, leftOut };
  });
  const count = (kind: Kind) => nodes.filter((node) => node.kind === kind).length;
  return {
    counts: {
      goal: count('goal'),
      objective: count('objective'),
      KPI: count('KPI'),
      initiative: count('initiative'),
    },
    rows: rows.filter((row) => row !== null),
    problems: all.filter((problem) => !inBody(rowOf(problem))),
  };
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Problems that say of a row that it, or its name, is not read. */
const SAYING: readonly string[] = ['no-name', 'merged-name', 'duplicate-key', 'not-told-apart'];
const NO_ROW = 'A total, or the header once more.';

/** The list's cells out of the block, as they will be read through the tag's names. */
export function contentOf(found: FoundList, block: Block): ListContent {
  const cells = cellsOf(block);
  const { top, bottom } = found.body;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return {
    tagId: 'preview',
    sheet: found.sheet,
    row: top,
    columns: found.columns.map(({ role, column }) => ({
      role,
      column,
      values: rows.map((row) => cells.value(row, column)),
      numberFormats: rows.map((row) => cells.numberFormat(row, column)),
    })),
    merges: block.merges,
  };
}
