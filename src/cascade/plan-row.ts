import type { Field } from '../domain/node';
import type { CascadeNode } from './cascade';
import type { CellContent } from './sheet-plan';
import type { Basis } from './plan-basis';
import { columnName } from './address';
import { constantText } from './plan-text';
import { fieldContent } from './plan-source';

/** A column of the cascade sheet: what it is called, how it looks, and what each row shows in it. */
export interface CascadeColumn {
  /** Unique; other columns refer to this one's cells by it. */
  readonly id: string;
  readonly header: string;
  /** Width in points; at the least, where `fit` makes room for what the nodes show. */
  readonly points: number;
  readonly fit?: { readonly most: number; readonly characters: (node: CascadeNode) => number };
  /** A column that formulas need and readers do not. */
  readonly hidden?: true;
  /** Only plain formulas need it. */
  readonly shareOnly?: true;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly wrap?: true;
  /** Stands off from a neighbour that is aligned to the right. */
  readonly indent?: true;
  readonly color?: string;
  /** Excel number format of the row's cell; General when left out. */
  readonly numberFormat?: (node: CascadeNode) => string;
  /** The user writes here; kept by node id at a rebuild. */
  readonly notes?: true;
  readonly content: (row: PlannedRow) => CellContent;
}

/** One row of the sheet, as a column's `content` sees it. */
export interface PlannedRow {
  readonly node: CascadeNode;
  readonly basis: Basis;
  /** Share mode: native twins in the place of custom functions. */
  readonly share: boolean;
  /** Number of children right below in the tree. */
  readonly children: number;
  readonly anyChildCritical: boolean;
  /** Some child is a single tag that could show "moved?" in the place of a status. */
  readonly anyChildCanMove: boolean;
  /** The workbook counts days from 1904: dates are handed to the functions in the 1900 system. */
  readonly date1904: boolean;
  /** The row's own cell in a column: `$F12`. */
  cell(column: string): string;
  /** The cells of all descendants in a column: `$F13:$F20`. Only where there are children. */
  below(column: string): string;
  /** Whether the row has anything in a column. */
  filled(column: string): boolean;
  /**
   * A column's cell as an argument of a custom function: the cell, or `""` where it is blank, since a
   * blank cell would arrive as 0.
   */
  argument(column: string): string;
}

/** Lays out rows from their places in the tree: `first` is the zero-based sheet row of the first node. */
export function planRow(
  columns: readonly CascadeColumn[],
  about: Pick<
    PlannedRow,
    'node' | 'basis' | 'share' | 'children' | 'anyChildCritical' | 'anyChildCanMove' | 'date1904'
  > & {
    readonly row: number;
    readonly lastDescendant: number;
  },
): PlannedRow {
  const letters = new Map(columns.map((column, index) => [column.id, columnName(index)]));
  const letter = (id: string) => {
    const found = letters.get(id);
    if (found === undefined) throw new Error(`The cascade sheet has no column ${id}.`);
    return `$${found}`;
  };
  const cell = (id: string) => `${letter(id)}${about.row + 1}`;
  const row: PlannedRow = {
    node: about.node,
    basis: about.basis,
    share: about.share,
    children: about.children,
    anyChildCritical: about.anyChildCritical,
    anyChildCanMove: about.anyChildCanMove,
    date1904: about.date1904,
    cell,
    below: (id) => `${letter(id)}${about.row + 2}:${letter(id)}${about.lastDescendant + 1}`,
    filled: (id) => (columns.find((column) => column.id === id)?.content(row) ?? '') !== '',
    argument: (id) => (row.filled(id) ? cell(id) : '""'),
  };
  return row;
}

/**
 * A field's cell: live where a cell of the workbook holds it. A blank stays blank (`""`, not 0), an
 * error shows through, and a list row that is not found leaves the cell empty.
 * @param ifBlank What a blank cell of the source means, as an expression.
 * @param shaped What is shown of a value that is there, from the expression that reads it.
 */
export function fieldCell(
  row: PlannedRow,
  field: Field,
  ifBlank = '""',
  shaped: (live: string) => string = (live) => live,
): CellContent {
  const place = row.cell('sourceRow');
  const content = fieldContent(row.node, field, place);
  if (content === null) return '';
  if ('constant' in content) {
    const { constant } = content;
    if (typeof constant === 'string') return constantText(constant);
    const shown = shaped(String(constant));
    return shown === String(constant) ? constant : `=${shown}`;
  }
  const guarded = `IF(ISBLANK(${content.live}),${ifBlank},${shaped(content.live)})`;
  return row.node.source.type === 'list'
    ? `=IF(ISNUMBER(${place}),${guarded},${ifBlank})`
    : `=${guarded}`;
}

/** A field of a measure: only rows that are judged by a measure of their own show it. */
export function measureCell(
  row: PlannedRow,
  field: Field,
  ifBlank?: string,
  shaped?: (live: string) => string,
): CellContent {
  return row.basis === 'measure' ? fieldCell(row, field, ifBlank, shaped) : '';
}
