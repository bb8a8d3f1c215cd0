import type { Cell } from '../document/cell';
import { CellError } from '../document/cell';
import type { SheetDocument } from '../document/sheet';
import type { Host } from '../host/host';
import type { RangeState } from './range-boxes';

/** A mean character of an 11-point font takes about half its size in width. */
const CHARACTER = 0.5;
const LINE = 15 / 11;
/** Points of one level of indentation: about three spaces of Calibri 11. */
const INDENT = 6.75;

const widthOf = (sheet: SheetDocument, column: number): number =>
  Math.trunc((sheet.columns.get(column)?.size ?? sheet.defaultColumnWidth) * 7 + 5) * 0.75;

/** Lines that a wrapped text needs, word by word. */
const linesOf = (text: string, perLine: number): number => {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > perLine) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > perLine) [lines, used] = [lines + 1, used - perLine];
  }
  return lines;
};

const heightOf = (sheet: SheetDocument, column: number, cell: Cell): number => {
  const { size, bold } = cell.format.font;
  const line = size * LINE;
  if (!cell.format.wrapText || cell.value === null || cell.value instanceof CellError) return line;
  const width = widthOf(sheet, column) - cell.format.indentLevel * INDENT;
  const perLine = Math.max(1, Math.floor(width / (size * CHARACTER * (bold ? 1.08 : 1))));
  const lines = String(cell.value).split('\n');
  return line * lines.reduce((sum, text) => sum + linesOf(text, perLine), 0);
};

/**
 * `autofitRows()`: each row as high as its tallest wrapped cell needs.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-autofitrows-member(1)
 * Excel measures with the font itself; here a mean character stands for all, so heights are near, not equal.
 */
export const autofitRows = async ({ sheet, box }: RangeState, host: Host): Promise<void> => {
  host.assertWritable(sheet);
  await host.calculate();
  for (let row = box.top; row <= box.bottom; row++) {
    let height = 0;
    for (const [column, cell] of sheet.cells.get(row) ?? [])
      if (!sheet.columns.get(column)?.hidden)
        height = Math.max(height, heightOf(sheet, column, cell));
    const size = Math.round(Math.max(height, sheet.defaultRowHeight) * 4) / 4;
    const before = sheet.rows.get(row);
    if ((before?.size ?? sheet.defaultRowHeight) === size) continue;
    sheet.rows.set(row, { ...before, size });
    sheet.changes.rows.add(row);
  }
};
