import type { LineProperties, SheetDocument } from '../../src/document/sheet';

/** Pixels of a digit of the standard font (Calibri 11), in which files count the widths of columns. */
const DIGIT = 7;
const PADDING = 5;
/** What a document says of a sheet whose file says nothing: characters, without the padding. */
const STANDARD_WIDTH = 8.43;

/** Pixels at 96 dpi (ECMA-376 part 1, 18.3.1.13: a width counts the cell's padding in). */
export const columnPixels = (sheet: SheetDocument, column: number): number => {
  const width = sheet.columns.get(column)?.size ?? sheet.defaultColumnWidth;
  return width === STANDARD_WIDTH
    ? Math.round(STANDARD_WIDTH * DIGIT + PADDING)
    : Math.round(width * DIGIT);
};

export const rowPixels = (sheet: SheetDocument, row: number): number =>
  pointsToPixels(sheet.rows.get(row)?.size ?? sheet.defaultRowHeight);

export const pointsToPixels = (points: number): number => Math.round((points * 96) / 72);

export interface Line {
  readonly pixels: number;
  readonly hidden: boolean;
}

/** Rows, or columns, that are not like the others. */
export const unusual = (
  lines: ReadonlyMap<number, LineProperties>,
  pixels: (index: number) => number,
): ReadonlyMap<number, Line> =>
  new Map(
    [...lines].map(([index, line]) => [
      index,
      { pixels: pixels(index), hidden: line.hidden === true },
    ]),
  );
