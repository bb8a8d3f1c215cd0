import type { Block, Box } from '../cascade/block';
import type { CellValue } from '../domain/node';
import { boxOf, rangeOf } from './boxes';

const BOX = 'rowIndex,columnIndex,rowCount,columnCount';
const CELLS = `${BOX},values,formulas,numberFormat`;
const AREAS =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/**
 * The used cells of every visible sheet, in three syncs whatever the number of sheets. Sheets named in
 * `skip` (ours) are left out.
 */
export const readBlocks = async (
  context: Excel.RequestContext,
  skip: ReadonlySet<string> = new Set(),
): Promise<readonly Block[]> => {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const wanted = sheets.items.filter(
    (sheet) => sheet.visibility === 'Visible' && !skip.has(sheet.name),
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
  readonly range: Excel.Range;
  readonly tables: Excel.TableCollection;
}

const startBlock = (sheet: Excel.Worksheet, name: string, range: Excel.Range): Started => ({
  sheet: name,
  range: range.load(CELLS),
  tables: sheet.tables.load('items/name,items/showTotals'),
});

const finishBlocks = async (
  context: Excel.RequestContext,
  started: readonly Started[],
): Promise<readonly Block[]> => {
  if (started.length === 0) return [];
  const detailed = started.map(({ sheet, range, tables }) => ({
    sheet,
    range,
    merged: range.getMergedAreasOrNullObject().load(AREAS),
    rows: range.getRowProperties({ rowHidden: true, rowIndex: true }),
    tables: tables.items.map((table) => ({
      name: table.name,
      totalsRow: table.showTotals,
      range: table.getRange().load(BOX),
    })),
  }));
  await context.sync();
  return detailed.map(({ sheet, range, merged, rows, tables }) => ({
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    merges: merged.isNullObject ? [] : merged.areas.items.map(boxOf),
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden ? [range.rowIndex + index] : [])),
    tables: tables.map(({ name, totalsRow, range: box }) => ({ name, box: boxOf(box), totalsRow })),
  }));
};
