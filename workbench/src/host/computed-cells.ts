import { CellError, type Scalar } from '../document/cell';
import { COLUMNS } from '../document/changes';
import type { SheetDocument } from '../document/sheet';
import type { CellInput, ComputedCell } from '../engine/engine';
import type { EngineTable } from '../engine/structured-reference';

/** Cells as the engine takes them. */
export const inputs = (sheet: SheetDocument, keys: ReadonlySet<number>): CellInput[] =>
  [...keys].map((key) => {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const cell = sheet.cell(row, column);
    const value = cell?.spilledFrom ? null : (cell?.value ?? null);
    if (cell?.formula === undefined) return { row, column, value };
    const { formula, array, single } = cell;
    return {
      row,
      column,
      value,
      formula,
      ...(array?.legacy && { array }),
      ...(single && { single }),
    };
  });

/** Tables as the engine takes them. */
export const tablesOf = (sheets: readonly SheetDocument[]): EngineTable[] =>
  sheets.flatMap(({ id, tables }) =>
    tables.map(({ name, box, headerRow, totalsRow, columns }) => ({
      sheetId: id,
      name,
      ...box,
      headerRow,
      totalsRow,
      columns,
    })),
  );

export const spill = (
  sheet: SheetDocument,
  anchor: ComputedCell,
  size: { rows: number; columns: number },
): void => {
  const cell = sheet.ensureCell(anchor.row, anchor.column);
  cell.array = { ...size, legacy: cell.array?.legacy ?? false };
  for (let row = 0; row < size.rows; row++)
    for (let column = 0; column < size.columns; column++)
      if (row || column)
        sheet.ensureCell(anchor.row + row, anchor.column + column).spilledFrom = {
          row: anchor.row,
          column: anchor.column,
        };
};

/** Fifteen digits are what Excel keeps: a last bit that differs is no difference. */
export const sameValue = (one: Scalar, other: Scalar): boolean => {
  if (one instanceof CellError || other instanceof CellError)
    return one instanceof CellError && other instanceof CellError && one.code === other.code;
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other));
  return one === other;
};
