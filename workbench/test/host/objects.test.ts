import { openWorkbook } from '../../src/open-workbook';
import { inNewWorkbook, read, refusal } from '../open';

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
describe('an object', () => {
  it(
    'that one sync loaded is used after the next: a range keeps its place',
    inNewWorkbook(async ({ sheet, context, document }) => {
      const range = sheet.getRange('B2:B3').load('rowCount');
      await context.sync();
      range.values = [[1], [2]];
      await context.sync();
      range.getCell(1, 0).format.font.bold = true;
      await context.sync();
      expect(document.sheets[0]?.cell(2, 1)).toMatchObject({
        value: 2,
        format: { font: { bold: true } },
      });
    }),
  );

  it(
    'passed as an argument after a sync is still itself',
    inNewWorkbook(async ({ sheet, context, document }) => {
      const range = sheet.getRange('C3').load('address');
      await context.sync();
      context.workbook.names.add('later', range);
      await context.sync();
      expect(document.names[0]?.formula).toBe('Sheet1!$C$3');
    }),
  );

  it(
    'that another batch renamed is still found: a sheet by its id',
    inNewWorkbook(async (at) => {
      const added = at.context.workbook.worksheets.add('Before').load('id');
      await at.context.sync();
      added.name = 'After';
      await at.context.sync();
      added.getRange('A1').values = [['here']];
      await at.context.sync();
      expect(at.document.sheetByName('After')?.cell(0, 0)?.value).toBe('here');
    }),
  );

  it('that is tracked outlives its Excel.run until it is released', async () => {
    const workbook = await openWorkbook();
    const range = await workbook.Excel.run(async (context) => {
      const tracked = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    range.values = [['later']];
    await range.context.sync();
    expect(workbook.document.sheets[0]?.cell(0, 0)?.value).toBe('later');
    range.context.trackedObjects.remove(range);
    await range.context.sync();
    range.values = [['too late']];
    expect(await refusal(() => range.context.sync())).not.toBeNull();
    workbook.close();
  });

  it(
    'that is not there is a null object, and so is what hangs on it',
    inNewWorkbook(async ({ context }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const used = sheet.getUsedRangeOrNullObject();
      const cell = sheet.getRange('A1');
      used.load('address');
      cell.load('values');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, cell.isNullObject]).toEqual([
        true,
        true,
        true,
      ]);
    }),
  );

  it(
    'that is a null object cannot be written to',
    inNewWorkbook(async ({ context }) => {
      context.workbook.worksheets.getItemOrNullObject('Nowhere').name = 'Somewhere';
      expect(await refusal(() => context.sync())).toBe('InvalidOperation');
    }),
  );

  it(
    'is loaded whole by load without arguments, without what only comes on request',
    inNewWorkbook(async (at) => {
      const range = at.sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load();
      await at.context.sync();
      expect([range.values, range.rowCount, range.columnIndex]).toEqual([
        [
          [1, 2],
          [3, 4],
        ],
        2,
        0,
      ]);
      expect(await refusal(() => range.hyperlink)).toBe('PropertyNotLoaded');
    }),
  );

  it(
    'is turned into plain data with what was loaded',
    inNewWorkbook(async (at) => {
      const range = await read(at, at.sheet.getRange('A1'), 'address,values');
      expect(range.toJSON()).toEqual({ address: 'Sheet1!A1', values: [['']] });
    }),
  );
});

describe('a collection', () => {
  it(
    'answers the part of it that $top and $skip ask for',
    inNewWorkbook(async ({ context }) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['B', 'C']);
    }),
  );

  it(
    'loads members of members of its items',
    inNewWorkbook(async ({ context, sheet }) => {
      sheet.names.add('local', sheet.getRange('A1'));
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/names/items/name');
      await context.sync();
      expect(worksheets.items[0]?.names.items.map(({ name }) => name)).toEqual(['local']);
    }),
  );
});
