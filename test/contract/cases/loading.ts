import { check, checkRefused } from '../check';
import { type ContractCase, guide, member } from '../contract-case';
import { NAME, onNewSheet, SHEET } from '../sandbox';

const LOAD = guide('develop/application-specific-api-model#load');
const NOT_LOADED = guide('testing/application-specific-api-error-handling');

export const loading: readonly ContractCase[] = [
  {
    name: 'load takes names with commas, an array of names, or an object',
    cite: LOAD,
    run: onNewSheet(async (sheet, context) => {
      const [text, array, object] = [1, 2, 3].map(() => sheet.getRange('B2:C4'));
      text?.load('rowIndex, columnCount');
      array?.load(['rowIndex', 'columnCount']);
      object?.load({ rowIndex: true, columnCount: true });
      await context.sync();
      for (const range of [text, array, object])
        check([range?.rowIndex, range?.columnCount], [1, 2]);
    }),
  },
  {
    name: 'load with select and expand loads the same',
    cite: member('interfaces.loadoption', 'select'),
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('B2').load({ select: 'rowIndex', expand: 'worksheet' } as never);
      await context.sync();
      check([range.rowIndex, range.worksheet.name], [1, SHEET]);
    }),
  },
  {
    name: 'a path loads properties of properties',
    cite: LOAD,
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = '#00FF00';
      const range = sheet.getRange('A1').load('format/fill/color,worksheet/name');
      await context.sync();
      check([range.format.fill.color.toUpperCase(), range.worksheet.name], ['#00FF00', SHEET]);
    }),
  },
  {
    name: 'an object loads properties of properties',
    cite: LOAD,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet
        .getRange('A1')
        .load({ format: { font: { bold: true } }, worksheet: { name: true } });
      await context.sync();
      check([range.format.font.bold, range.worksheet.name], [false, SHEET]);
    }),
  },
  {
    name: 'a collection loads properties of its items, with or without the word items',
    cite: LOAD,
    run: onNewSheet(async (_sheet, context) => {
      const long = context.workbook.worksheets.load('items/name');
      await context.sync();
      const withItems = long.items.map(({ name }) => name);
      const short = context.workbook.worksheets.load('name');
      await context.sync();
      check(withItems.includes(SHEET), true, 'the new sheet is listed');
      check(
        short.items.map(({ name }) => name),
        withItems,
      );
    }),
  },
  {
    name: '$top and $skip load a part of a collection',
    cite: member('interfaces.collectionloadoptions', '$top'),
    run: onNewSheet(async (_sheet, context) => {
      const listed = async (options: { $top?: number; $skip?: number }): Promise<string[]> => {
        const sheets = context.workbook.worksheets.load({ ...options, name: true });
        await context.sync();
        return sheets.items.map(({ name }) => name);
      };
      const all = await listed({});
      check(await listed({ $top: 1 }), all.slice(0, 1), 'sheets with $top');
      check(await listed({ $skip: 1 }), all.slice(1), 'sheets with $skip');
    }),
  },
  {
    name: 'an item of a loaded collection is used in a later batch',
    cite: guide('develop/application-specific-api-model'),
    run: onNewSheet(async (_sheet, context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const sheet = sheets.items.find(({ name }) => name === SHEET);
      if (sheet) sheet.getRange('A1').values = [[5]];
      const read = sheet?.getRange('A1').load('values');
      await context.sync();
      check(read?.values, [[5]]);
    }),
  },
  {
    name: 'a property that was not loaded cannot be read',
    cite: NOT_LOADED,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('rowIndex');
      await context.sync();
      await checkRefused('PropertyNotLoaded', () => range.values);
    }),
  },
  {
    name: 'a property cannot be read before the sync',
    cite: NOT_LOADED,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('rowIndex');
      await checkRefused('PropertyNotLoaded', () => range.rowIndex);
      await context.sync();
      check(range.rowIndex, 0);
    }),
  },
  {
    name: 'a result of a method cannot be read before the sync',
    cite: guide('develop/application-specific-api-model'),
    run: onNewSheet(async (sheet, context) => {
      const rows = sheet.getRange('A1:A2').getRowProperties({ rowIndex: true });
      await checkRefused('ValueNotLoaded', () => rows.value);
      await context.sync();
      check(rows.value.length, 2);
    }),
  },
  {
    name: 'a range that was loaded once is loaded again with new values',
    cite: LOAD,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      check(range.values, [['']], 'before');
      sheet.getRange('A1').values = [['now']];
      range.load('values');
      await context.sync();
      check(range.values, [['now']], 'after');
    }),
  },
  {
    name: 'a missing sheet and name are null objects after a sync',
    cite: guide('develop/application-specific-api-model#ornullobject-methods-and-properties'),
    run: onNewSheet(async (sheet, context) => {
      const { worksheets, names } = context.workbook;
      const missing = worksheets.getItemOrNullObject(`${SHEET} missing`);
      const present = worksheets.getItemOrNullObject(SHEET);
      const name = names.getItemOrNullObject(`${NAME}missing`);
      sheet.load('name');
      await context.sync();
      check([missing.isNullObject, present.isNullObject, name.isNullObject], [true, false, true]);
    }),
  },
];
