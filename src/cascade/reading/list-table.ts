import type { CellValue } from '../../domain/node';
import type { Place } from '../../domain/problem';
import type { ColumnRole } from '../../domain/tag';
import { a1 } from '../address';
import { isBlankValue } from '../finding/cells';
import type { ListContent } from '../found-list';

/** A list's cells by row of the body and role; a role without a column is blank everywhere. */
export interface ListTable {
  readonly content: ListContent;
  readonly rowCount: number;
  readonly roles: readonly ColumnRole[];
  readonly has: (role: ColumnRole) => boolean;
  readonly value: (index: number, role: ColumnRole) => CellValue;
  /** The cell's text, white space around it taken off; '' for a blank. */
  readonly text: (index: number, role: ColumnRole) => string;
  readonly isBlank: (index: number, role: ColumnRole) => boolean;
  readonly numberFormat: (index: number, role: ColumnRole) => string;
  readonly place: (index: number, role: ColumnRole) => Place;
  /** The row where the merged cell that covers this one starts, or the row itself. */
  readonly mergedTo: (index: number, role: ColumnRole) => number;
}

export function listTable(content: ListContent): ListTable {
  const columns = new Map(content.columns.map((column) => [column.role, column]));
  const rowCount = Math.max(0, ...content.columns.map(({ values }) => values.length));
  const value = (index: number, role: ColumnRole) => columns.get(role)?.values[index] ?? null;
  const merged = mergedRows(content, rowCount);
  return {
    content,
    rowCount,
    roles: [...columns.keys()],
    has: (role) => columns.has(role),
    value,
    text: (index, role) => textOf(value(index, role)),
    isBlank: (index, role) => isBlankValue(value(index, role)),
    numberFormat: (index, role) => columns.get(role)?.numberFormats[index] ?? 'General',
    place: (index, role) => ({
      sheet: content.sheet,
      address: a1(content.row + index, columns.get(role)?.column ?? 0),
    }),
    mergedTo: (index, role) => merged.get(`${index},${columns.get(role)?.column ?? -1}`) ?? index,
  };
}

export function textOf(value: CellValue): string {
  return value === null ? '' : String(value).trim().replace(/\s+/g, ' ');
}

function mergedRows(
  { merges, row, columns }: ListContent,
  rowCount: number,
): ReadonlyMap<string, number> {
  const listed = new Set(columns.map(({ column }) => column));
  const merged = new Map<string, number>();
  for (const box of merges) {
    for (let column = box.left; column <= box.right; column++) {
      if (!listed.has(column)) continue;
      for (let at = box.top + 1; at <= Math.min(box.bottom, row + rowCount - 1); at++)
        merged.set(`${at - row},${column}`, Math.max(0, box.top - row));
    }
  }
  return merged;
}
