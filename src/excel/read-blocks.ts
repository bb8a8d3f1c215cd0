import type { Block, Box } from '../cascade/block';
import type { CellValue } from '../domain/node';
import { boxOf, rangeOf } from './boxes';
import { CELLS_A_REQUEST, inAnswers, slices } from './requests';

const BOX = 'rowIndex,columnIndex,rowCount,columnCount';
const CELLS = 'values,formulas,numberFormat';
const AREAS =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/**
 * The used cells of every visible sheet, in three syncs whatever the number of sheets, and one more for
 * every 50,000 cells. Our own sheet, by its name, is left out.
 */
export const readBlocks = async (
  context: Excel.RequestContext,
  own: string | null = null,
): Promise<readonly Block[]> => {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const wanted = sheets.items.filter(
    (sheet) => sheet.visibility === 'Visible' && sheet.name !== own,
  );
  const started = wanted.map((sheet) =>
    startBlock(sheet, sheet.name, sheet.getUsedRangeOrNullObject(true)),
  );
  await context.sync();
  return finishBlocks(
    context,
    started.filter(({ range }) => !range.isNullObject),
  );
};

/** Some cells of one sheet, in two syncs. */
export const readBlock = async (
  context: Excel.RequestContext,
  sheetName: string,
  box: Box,
): Promise<Block | null> => {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const started = startBlock(sheet, sheetName, rangeOf(sheet, box));
  await context.sync();
  return (await finishBlocks(context, [started]))[0] ?? null;
};

interface Started {
  readonly sheet: string;
  readonly cells: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly tables: Excel.TableCollection;
}

const startBlock = (cells: Excel.Worksheet, sheet: string, range: Excel.Range): Started => ({
  sheet,
  cells,
  range: range.load(BOX),
  tables: cells.tables.load('items/name,items/showTotals'),
});

/** Some rows of a block, as they are loaded. */
interface Piece {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

const finishBlocks = async (
  context: Excel.RequestContext,
  started: readonly Started[],
): Promise<readonly Block[]> => {
  if (started.length === 0) return [];
  const detailed = started.map(({ sheet, range, tables }) => ({
    sheet,
    range,
    merged: range.getMergedAreasOrNullObject().load(AREAS),
    tables: tables.items.map((table) => ({
      name: table.name,
      totalsRow: table.showTotals,
      range: table.getRange().load(BOX),
    })),
  }));
  const pieces = await readPieces(context, started);
  return detailed.map(({ sheet, range, merged, tables }, index) => {
    const read = pieces[index] ?? [];
    const rows = read.flatMap((piece) => piece.rows.value);
    return {
      sheet,
      row: range.rowIndex,
      column: range.columnIndex,
      values: read.flatMap((piece) => piece.range.values as CellValue[][]),
      formulas: read.flatMap((piece) => piece.range.formulas as CellValue[][]),
      numberFormats: read.flatMap((piece) => piece.range.numberFormat as string[][]),
      merges: merged.isNullObject ? [] : merged.areas.items.map(boxOf),
      hiddenRows: rows.flatMap((row, at) => (row.rowHidden ? [range.rowIndex + at] : [])),
      tables: tables.map(({ name, totalsRow, range: box }) => ({
        name,
        box: boxOf(box),
        totalsRow,
      })),
    };
  });
};

/** The cells of each block, row by row: small blocks share a request, large ones take several. */
const readPieces = async (
  context: Excel.RequestContext,
  started: readonly Started[],
): Promise<readonly (readonly Piece[])[]> => {
  const pieces: Piece[][] = started.map(() => []);
  const parts = started.flatMap(({ cells, range }, index) =>
    slices(range.rowCount, Math.ceil(CELLS_A_REQUEST / range.columnCount)).map((rows) => ({
      index,
      cells,
      rows,
      box: boxOf(range),
      width: range.columnCount,
    })),
  );
  await inAnswers(
    context,
    parts,
    ({ rows, width }) => (rows.to - rows.from) * width,
    ({ index, cells, rows, box }) => {
      const part = rangeOf(cells, {
        ...box,
        top: box.top + rows.from,
        bottom: box.top + rows.to - 1,
      });
      const shown = part.getRowProperties({ rowHidden: true, rowIndex: true });
      pieces[index]!.push({ range: part.load(CELLS), rows: shown });
    },
  );
  return pieces;
};
