import type { CellFormat } from '../../src/document/cell';
import { CellError } from '../../src/document/cell';
import type { SheetDocument } from '../../src/document/sheet';
import { columnPixels, pointsToPixels } from './lines';

/** Points that a line of text of the standard font takes more than its size: a row of Calibri 11 is 15. */
const LEADING = 15 / 11;
/** Mean width of a character, as a share of the font's size in pixels. */
const MEAN_WIDTH = 0.52;

/**
 * Heights in pixels of rows that the file gives none: as high as their largest font and their wrapped
 * texts ask for. Excel works these out when it opens a file too; how many lines a text takes is estimated.
 */
export const autoHeights = (sheet: SheetDocument): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const usual = pointsToPixels(sheet.defaultRowHeight);
  for (const [row, line] of sheet.cells) {
    if (sheet.rows.get(row)?.size !== undefined) continue;
    let height = usual;
    for (const [column, { value, format }] of line) {
      if (value === null) continue;
      const text = value instanceof CellError ? value.code : String(value);
      const lines = format.wrapText ? linesOf(text, format, columnPixels(sheet, column)) : 1;
      height = Math.max(height, pointsToPixels(Math.ceil(lines * format.font.size * LEADING)));
    }
    if (height > usual) found.set(row, height);
  }
  return found;
};

const linesOf = (text: string, { font, indentLevel }: CellFormat, width: number): number => {
  const room = Math.max(10, width - 6 - 9 * indentLevel);
  const character = pointsToPixels(font.size) * MEAN_WIDTH * (font.bold ? 1.06 : 1);
  return text
    .split('\n')
    .reduce((sum, part) => sum + wrapped(part, Math.max(1, Math.floor(room / character))), 0);
};

/** Lines that words take where each holds so many characters. */
const wrapped = (text: string, characters: number): number => {
  let [lines, filled] = [1, 0];
  for (const word of text.split(' ')) {
    const needed = filled === 0 ? word.length : filled + 1 + word.length;
    if (needed <= characters) filled = needed;
    else {
      if (filled > 0) lines++;
      lines += Math.floor(Math.max(0, word.length - 1) / characters);
      filled = word.length % characters;
    }
  }
  return lines;
};
