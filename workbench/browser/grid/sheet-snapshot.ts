import { BooleanNumber, type IRange, type IWorksheetData } from '@univerjs/core';
import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import { autoHeights } from './auto-height';
import { columnPixels, pointsToPixels, rowPixels, unusual } from './lines';

/** Rows and columns shown beyond the last one in use; Excel's million would cost a second to lay out. */
const SPARE = { rows: 200, columns: 20 };
const LEAST = { rows: 1_000, columns: 60 };

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How much of the sheet the grid shows, at least up to a cell that must be reached. */
export const gridSize = (sheet: SheetDocument, reach?: RangeBox): GridSize => {
  const used = sheet.usedBox(false);
  const end = (limit: number, least: number, spare: number, ...ends: number[]): number =>
    Math.min(limit, Math.max(least, Math.max(...ends, 0) + 1 + spare));
  // Whole columns and rows end where the sheet does, and are no place to reach.
  const bottom = reach && reach.bottom < 1_048_575 ? reach.bottom : 0;
  const right = reach && reach.right < 16_383 ? reach.right : 0;
  return {
    rows: end(1_048_576, LEAST.rows, SPARE.rows, used?.bottom ?? 0, bottom, ...sheet.rows.keys()),
    columns: end(16_384, LEAST.columns, SPARE.columns, used?.right ?? 0, right),
  };
};

export const toRange = (box: RangeBox, size?: GridSize): IRange => ({
  startRow: box.top,
  endRow: Math.min(box.bottom, (size?.rows ?? Infinity) - 1),
  startColumn: box.left,
  endColumn: Math.min(box.right, (size?.columns ?? Infinity) - 1),
});

/**
 * A sheet's frame for the grid: sizes, hidden lines, merges, frozen panes. The cells are not in it: the
 * grid asks for each when it draws it, so nothing has to be kept in step.
 */
export const sheetSnapshot = (
  sheet: SheetDocument,
  id: string,
  size: GridSize,
): Partial<IWorksheetData> => {
  const { rows, columns } = sheet.freeze;
  return {
    id,
    name: sheet.name,
    rowCount: size.rows,
    columnCount: size.columns,
    cellData: {},
    mergeData: sheet.merges.map((box) => toRange(box)),
    rowData: rowData(sheet),
    columnData: Object.fromEntries(
      [...unusual(sheet.columns, (column) => columnPixels(sheet, column))]
        .filter(([column]) => column < size.columns)
        .map(([column, line]) => [
          column,
          { w: line.pixels, hd: line.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
        ]),
    ),
    defaultRowHeight: pointsToPixels(sheet.defaultRowHeight),
    defaultColumnWidth: columnPixels(sheet, -1),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
  };
};

const rowData = (sheet: SheetDocument): IWorksheetData['rowData'] => {
  const heights = autoHeights(sheet);
  const data: IWorksheetData['rowData'] = {};
  for (const [row, h] of heights) data[row] = { h };
  for (const [row, line] of unusual(sheet.rows, (index) => rowPixels(sheet, index)))
    data[row] = {
      h: heights.get(row) ?? line.pixels,
      hd: line.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  return data;
};
