import { parseA1 } from '../../src/cascade/address';
import type { Block, Box } from '../../src/cascade/block';
import type { FoundList, ListContent, ListNode } from '../../src/cascade/found-list';
import { findLists } from '../../src/cascade/find-lists';
import { listTagOf } from '../../src/cascade/list-tag';
import { readList } from '../../src/cascade/read-list';
import type { CellValue } from '../../src/domain/node';

export interface SheetOptions {
  readonly sheet?: string;
  /** Where the first cell of the grid stands. */
  readonly at?: string;
  readonly merges?: readonly string[];
  readonly tables?: readonly {
    readonly name: string;
    readonly box: string;
    readonly totalsRow: boolean;
  }[];
  /** Formulas by address; the grid has what they answer. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
}

export function boxOf(address: string): Box {
  const [from, to] = address.split(':').map((cell) => parseA1(cell)!) as [Cell, Cell];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
type Cell = NonNullable<ReturnType<typeof parseA1>>;

/** A sheet's used cells as a grid; null is a blank. */
export function block(grid: readonly (readonly CellValue[])[], options: SheetOptions = {}): Block {
  const origin = parseA1(options.at ?? 'A1')!;
  const width = Math.max(...grid.map((row) => row.length));
  const cells = <T>(of: (value: CellValue, address: Cell) => T) =>
    grid.map((row, down) =>
      Array.from({ length: width }, (_, across) =>
        of(row[across] ?? '', { row: origin.row + down, column: origin.column + across }),
      ),
    );
  const at = <T>(given: Readonly<Record<string, T>> | undefined, { row, column }: Cell) =>
    Object.entries(given ?? {}).find(([address]) => {
      const cell = parseA1(address)!;
      return cell.row === row && cell.column === column;
    })?.[1];
  return {
    sheet: options.sheet ?? 'Scorecard',
    ...origin,
    values: cells((value) => value),
    formulas: options.formulas
      ? cells((value, cell) => at(options.formulas, cell) ?? value)
      : cells((value) => value),
    numberFormats: options.formats
      ? cells((_, cell) => at(options.formats, cell) ?? 'General')
      : cells(() => 'General'),
    merges: (options.merges ?? []).map(boxOf),
    hiddenRows: [],
    tables: (options.tables ?? []).map((table) => ({ ...table, box: boxOf(table.box) })),
  };
}

/** The cells of a found list, as they are read back through a tag's names. */
export function contentOf(sheet: Block, found: FoundList, tagId = 'L1'): ListContent {
  const { top, bottom } = found.body;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index - sheet.row);
  return {
    tagId,
    sheet: found.sheet,
    row: top,
    columns: found.columns.map(({ role, column }) => ({
      role,
      column,
      values: rows.map((row) => sheet.values[row]![column - sheet.column]!),
      numberFormats: rows.map((row) => sheet.numberFormats[row]![column - sheet.column]!),
    })),
    merges: sheet.merges,
  };
}

/** Finds the one list of a sheet and reads it. */
export function readSheet(sheet: Block, date1904 = false) {
  const lists = findLists(sheet);
  if (lists.length !== 1) throw new Error(`${lists.length} lists on ${sheet.sheet}, not one`);
  const found = lists[0]!;
  const content = contentOf(sheet, found);
  return { found, content, ...readList(listTagOf(found, 'L1'), content, date1904) };
}

/** Roles by the header they were given to. */
export function rolesOf({ columns }: FoundList): Record<string, string> {
  return Object.fromEntries(columns.map(({ header, role }) => [header, role]));
}

/** The tree as indented lines: kind, key and name. */
export function drawn(nodes: readonly ListNode[]): string[] {
  const below = (parentId: string | null, depth: number): string[] =>
    nodes
      .filter((node) => node.parentId === parentId)
      .flatMap((node) => [
        `${'  '.repeat(depth)}${node.kind} ${node.name}`,
        ...below(node.id, depth + 1),
      ]);
  return below(null, 0);
}

/** The rows of a list that Excel would find by a match: text in any case, numbers as numbers. */
export function rowsMatching(content: ListContent, node: ListNode): number[] {
  const same = (cell: CellValue, value: string | number) =>
    typeof cell === 'string' && typeof value === 'string'
      ? cell.toLowerCase() === value.toLowerCase()
      : cell === value;
  const columns = node.match.map(({ role, value }) => ({
    value,
    cells: content.columns.find((column) => column.role === role)!.values,
  }));
  return columns[0]!.cells
    .map((_, row) => row)
    .filter((row) => columns.every(({ cells, value }) => same(cells[row]!, value)));
}
