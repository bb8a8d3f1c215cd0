import { CellError } from '../../src/document/cell';
import { read, refusal, result } from '../open';
import type { MemberTests } from './member-tests';

/** Excel.Range, what it contains and where it is. */
export const rangeMembers: MemberTests = {
  'Range.Address': async (at) => {
    const other = at.context.workbook.worksheets.add("Bob's sheet");
    const range = await read(at, other.getRange('$B$2:C3'), 'address');
    expect(range.address).toBe("'Bob''s sheet'!B2:C3");
    expect((await read(at, at.sheet.getRange('2:3'), 'address')).address).toBe('Sheet1!2:3');
    expect((await read(at, at.sheet.getRange('B:C'), 'address')).address).toBe('Sheet1!B:C');
  },
  'Range.RowIndex': async (at) =>
    expect((await read(at, at.sheet.getRange('C5:D9'), 'rowIndex')).rowIndex).toBe(4),
  'Range.ColumnIndex': async (at) =>
    expect((await read(at, at.sheet.getRange('C5:D9'), 'columnIndex')).columnIndex).toBe(2),
  'Range.RowCount': async (at) =>
    expect((await read(at, at.sheet.getRange('C5:D9'), 'rowCount')).rowCount).toBe(5),
  'Range.ColumnCount': async (at) =>
    expect((await read(at, at.sheet.getRange('C5:D9'), 'columnCount')).columnCount).toBe(2),
  'Range.CellCount': async (at) =>
    expect((await read(at, at.sheet.getRange('C5:D9'), 'cellCount')).cellCount).toBe(10),
  'Range.Values': async (at) => {
    const cell = at.document.sheets[0]?.ensureCell(0, 0);
    if (cell) cell.value = new CellError('#N/A');
    at.sheet.getRange('B1:C1').values = [['12%', '2030-12-31']];
    const range = await read(at, at.sheet.getRange('A1:C1'), 'values,numberFormat');
    expect(range.values).toEqual([['#N/A', 0.12, 47848]]);
    expect(range.numberFormat).toEqual([['General', '0%', 'yyyy-mm-dd']]);
  },
  'Range.Formulas': async (at) => {
    at.sheet.getRange('A1:B1').formulas = [['=SUM(1,2)', '=']];
    expect((await read(at, at.sheet.getRange('A1:C1'), 'formulas')).formulas).toEqual([
      ['=SUM(1,2)', '=', ''],
    ]);
    // Excel makes a calculated column of a formula in a table's blank column, and of no other.
    at.document.sheets[0]?.tables.push({
      id: 9,
      name: 'Rows',
      box: { top: 9, left: 0, bottom: 12, right: 1 },
      headerRow: true,
      totalsRow: false,
      columns: ['Blank', 'Filled'],
    });
    at.sheet.getRange('A10:B12').values = [
      ['Blank', 'Filled'],
      ['', ''],
      ['', 7],
    ];
    at.sheet.getRange('A12').formulas = [['=C12*$D$1']];
    at.sheet.getRange('B11').formulas = [['=1']];
    expect((await read(at, at.sheet.getRange('A11:B13'), 'formulas')).formulas).toEqual([
      ['=C11*$D$1', '=1'],
      ['=C12*$D$1', 7],
      ['=C13*$D$1', ''],
    ]);
  },
  'Range.NumberFormat': async (at) => {
    at.sheet.getRange('A1:B1').numberFormat = [['0.0', '@']];
    at.sheet.getRange('C1').numberFormat = '0%' as never;
    expect((await read(at, at.sheet.getRange('A1:D1'), 'numberFormat')).numberFormat).toEqual([
      ['0.0', '@', '0%', 'General'],
    ]);
  },
  'Range.RowHidden': async (at) => {
    at.sheet.getRange('2:2').rowHidden = true;
    expect((await read(at, at.sheet.getRange('A2'), 'rowHidden')).rowHidden).toBe(true);
    expect((await read(at, at.sheet.getRange('A1:A2'), 'rowHidden')).rowHidden).toBeNull();
  },
  'Range.ColumnHidden': async (at) => {
    at.sheet.getRange('B:B').columnHidden = true;
    expect((await read(at, at.sheet.getRange('B1'), 'columnHidden')).columnHidden).toBe(true);
    expect((await read(at, at.sheet.getRange('A1:B1'), 'columnHidden')).columnHidden).toBeNull();
  },
  'Range.Hyperlink': async (at) => {
    at.sheet.getRange('A1').hyperlink = {
      address: 'https://example.org/',
      screenTip: 'tip',
      textToDisplay: 'shown',
    };
    const range = await read(at, at.sheet.getRange('A1'), 'hyperlink,values');
    expect(range.hyperlink).toEqual({
      address: 'https://example.org/',
      screenTip: 'tip',
      textToDisplay: 'shown',
    });
    expect(range.values).toEqual([['shown']]);
  },
  'Range.Format': async (at) => {
    at.sheet.getRange('A1').format.wrapText = true;
    expect((await read(at, at.sheet.getRange('A1'), 'format/wrapText')).format.wrapText).toBe(true);
  },
  'Range.ConditionalFormats': async (at) => {
    at.sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
    const inside = at.sheet.getRange('A3').conditionalFormats.getCount();
    const outside = at.sheet.getRange('B3').conditionalFormats.getCount();
    expect(await result(at, inside)).toBe(1);
    expect(outside.value).toBe(0);
  },
  'Range.DataValidation': async (at) => {
    at.sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=A1>0' } };
    await at.context.sync();
    expect(at.document.sheets[0]?.dataValidations).toMatchObject([
      { type: 'custom', formula1: 'A1>0', box: { top: 0, left: 0, bottom: 0, right: 0 } },
    ]);
  },
  'Range.Worksheet': async (at) => {
    const range = await read(at, at.sheet.getRange('A1'), 'worksheet/name');
    expect(range.worksheet.name).toBe('Sheet1');
  },
  'Range.Clear': async (at) => {
    const range = at.sheet.getRange('A1');
    range.hyperlink = { documentReference: 'Sheet1!B2' };
    range.values = [[1]];
    range.format.fill.color = '#FF0000';
    range.clear('Formats');
    await read(at, range, 'values,format/fill/color');
    expect([range.values, range.format.fill.color]).toEqual([[[1]], '#FFFFFF']);
    range.clear('Hyperlinks');
    await at.context.sync();
    expect(at.document.sheets[0]?.hyperlinks).toEqual([]);
    range.clear();
    expect((await read(at, range, 'values')).values).toEqual([['']]);
  },
  'Range.Group': async (at) => {
    at.sheet.getRange('A2:A5').group('ByRows');
    at.sheet.getRange('A3:A4').group('ByRows');
    at.sheet.getRange('B:C').group('ByColumns');
    await at.context.sync();
    const [one] = at.document.sheets;
    expect([1, 2, 3, 4, 5].map((row) => one?.rows.get(row)?.outlineLevel ?? 0)).toEqual([
      1, 2, 2, 1, 0,
    ]);
    expect([0, 1, 2].map((column) => one?.columns.get(column)?.outlineLevel ?? 0)).toEqual([
      0, 1, 1,
    ]);
    expect(
      await refusal(() => {
        at.sheet.getRange('A1').group('Neither' as never);
        return at.context.sync();
      }),
    ).toBe('InvalidArgument');
  },
  'Range.Ungroup': async (at) => {
    at.sheet.getRange('A2:A5').group('ByRows');
    at.sheet.getRange('A2:A3').ungroup('ByRows');
    await at.context.sync();
    const rows = at.document.sheets[0]?.rows;
    expect([1, 2, 3, 4].map((row) => rows?.get(row)?.outlineLevel ?? 0)).toEqual([0, 0, 1, 1]);
  },
  'Range.GetCell': async (at) => {
    const cell = await read(at, at.sheet.getRange('C5:D9').getCell(1, 1), 'address');
    expect(cell.address).toBe('Sheet1!D6');
    const outside = await read(at, at.sheet.getRange('C5').getCell(2, 0), 'address');
    expect(outside.address).toBe('Sheet1!C7');
  },
  'Range.GetRow': async (at) => {
    const row = await read(at, at.sheet.getRange('C5:D9').getRow(4), 'address');
    expect(row.address).toBe('Sheet1!C9:D9');
  },
  'Range.GetBoundingRect': async (at) => {
    const { sheet } = at;
    const apart = sheet.getRange('B7:C8').getBoundingRect('E2');
    expect((await read(at, apart, 'address')).address).toBe('Sheet1!B2:E8');
    const inside = sheet.getRange('A1:D4').getBoundingRect(sheet.getRange('B2'));
    expect((await read(at, inside, 'address')).address).toBe('Sheet1!A1:D4');
  },
  'Range._ValidateArraySize': async (at) => {
    const matrix = Array.from({ length: 800 }, (_, row) => [row, row * 2]);
    at.sheet.getRange('A1:B800').values = matrix;
    expect((await read(at, at.sheet.getRange('A1:B800'), 'values')).values).toEqual(matrix);
    const wrong = await refusal(() => {
      at.sheet.getRange('A1:B801').values = matrix;
      return at.context.sync();
    });
    expect(wrong).toBe('InvalidArgument');
  },
  'Range.GetUsedRangeOrNullObject': async (at) => {
    at.sheet.getRange('B2').values = [['x']];
    at.sheet.getRange('D4').values = [['y']];
    at.sheet.getRange('D3').format.font.bold = true;
    const [all, values, none] = [
      at.sheet.getRange('C1:F3').getUsedRangeOrNullObject(),
      at.sheet.getRange('C:XFD').getUsedRangeOrNullObject(true),
      at.sheet.getRange('E1:F9').getUsedRangeOrNullObject(true),
    ].map((range) => range.load('address'));
    await at.context.sync();
    expect([all?.address, values?.address, none?.isNullObject]).toEqual([
      'Sheet1!D3',
      'Sheet1!D4',
      true,
    ]);
  },
  'Range.GetMergedAreasOrNullObject': async (at) => {
    at.document.sheets[0]?.merges.push({ top: 0, left: 0, bottom: 2, right: 0 });
    const touched = at.sheet.getRange('A3:C9').getMergedAreasOrNullObject();
    expect((await read(at, touched, 'address')).address).toBe('Sheet1!A1:A3');
    const beside = at.sheet.getRange('B1:C9').getMergedAreasOrNullObject();
    expect((await read(at, beside, 'address')).isNullObject).toBe(true);
  },
  'Range.GetRowProperties': async (at) => {
    at.sheet.getRange('2:2').rowHidden = true;
    const rows = at.sheet.getRange('A1:A2').getRowProperties({ rowHidden: true });
    expect(await result(at, rows)).toEqual([{ rowHidden: false }, { rowHidden: true }]);
  },
  'Range.SetCellProperties': async (at) => {
    const range = at.sheet.getRange('B2:B4');
    range.setCellProperties([[{ format: { indentLevel: 2 } }], [{}], [{ format: {} }]]);
    const [first, second] = ['B2', 'B3'].map((one) => at.sheet.getRange(one).format);
    first!.load('indentLevel');
    second!.load('indentLevel');
    await at.context.sync();
    expect([first!.indentLevel, second!.indentLevel]).toEqual([2, 0]);
    expect(
      await refusal(async () => {
        range.setCellProperties([[{}]]);
        await at.context.sync();
      }),
    ).toBe('InvalidArgument');
    expect(
      await refusal(async () => {
        range.setCellProperties([[{ style: 'Good' }], [{}], [{}]]);
        await at.context.sync();
      }),
    ).toBe('ApiNotFound');
  },
  'Range.Merge': async (at) => {
    at.sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    at.sheet.getRange('A1:B2').merge(true);
    expect((await read(at, at.sheet.getRange('A1:B2'), 'values')).values).toEqual([
      [1, ''],
      [3, ''],
    ]);
    expect(at.document.sheets[0]?.merges).toHaveLength(2);
  },
  'Range.Unmerge': async (at) => {
    at.sheet.getRange('A1:B2').merge();
    at.sheet.getRange('B2').unmerge();
    await at.context.sync();
    expect(at.document.sheets[0]?.merges).toEqual([]);
  },
  'RangeAreas.Address': async (at) => {
    at.sheet.getRange('A1:B1').merge();
    at.sheet.getRange('A3:B3').merge();
    const areas = at.sheet.getRange('A1:B9').getMergedAreasOrNullObject();
    expect((await read(at, areas, 'address')).address).toBe('Sheet1!A1:B1,Sheet1!A3:B3');
  },
  'RangeAreas.AreaCount': async (at) => {
    at.sheet.getRange('A1:B1').merge();
    at.sheet.getRange('A3:B3').merge();
    const areas = at.sheet.getRange('A1:B9').getMergedAreasOrNullObject();
    expect((await read(at, areas, 'areaCount')).areaCount).toBe(2);
  },
  'RangeAreas.Areas': async (at) => {
    at.sheet.getRange('A1:B1').merge();
    const areas = at.sheet.getRange('A1:B9').getMergedAreasOrNullObject();
    await read(at, areas, 'areas/items/address');
    expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B1']);
  },
  'RangeCollection.items': async (at) => {
    at.sheet.getRange('A1:B1').merge();
    const { areas } = at.sheet.getRange('A1:B9').getMergedAreasOrNullObject();
    expect(
      (await read(at, areas, 'items/columnCount')).items.map((one) => one.columnCount),
    ).toEqual([2]);
  },
};
