import type { Block, Box } from '../cascade/block';
import type { CellValue } from '../domain/node';
import { boxOf } from './boxes';

/**
 * The used cells of every visible sheet, in two syncs whatever the number of sheets. Sheets named in
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
  const used = wanted.map((sheet) => ({
    sheet,
    range: sheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat'),
    tables: sheet.tables.load('items/name,items/showTotals'),
  }));
  await context.sync();
  const detailed = used
    .filter(({ range }) => !range.isNullObject)
    .map((one) => ({
      ...one,
      merged: one.range
        .getMergedAreasOrNullObject()
        .load(
          'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
        ),
      rows: one.range.getRowProperties({ rowHidden: true, rowIndex: true }),
      tableRanges: one.tables.items.map((table) => ({
        name: table.name,
        totalsRow: table.showTotals,
        range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      })),
    }));
  if (detailed.length > 0) await context.sync();
  return detailed.map(({ sheet, range, merged, rows, tableRanges }) => ({
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    merges: merged.isNullObject ? [] : merged.areas.items.map(boxOf),
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden ? [range.rowIndex + index] : [])),
    tables: tableRanges.map(
      ({ name, totalsRow, range: box }): { name: string; box: Box; totalsRow: boolean } => ({
        name,
        box: boxOf(box),
        totalsRow,
      }),
    ),
  }));
};
