import { check, checkRefused } from '../check';
import { type ContractCase, guide, member } from '../contract-case';
import { inWorkbook, onNewSheet, SHEET } from '../sandbox';

const ADD = member('worksheetcollection', 'add()');
const NAMES =
  'https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9';

export const worksheets: readonly ContractCase[] = [
  {
    name: 'a new sheet comes last, visible, under the name asked for',
    cite: ADD,
    run: inWorkbook(async (context) => {
      const all = context.workbook.worksheets;
      const sheet = all.add(`${SHEET} ü'x`).load('name,position,visibility,id');
      const count = all.getCount();
      await context.sync();
      check(
        [sheet.name, sheet.visibility, sheet.position],
        [`${SHEET} ü'x`, 'Visible', count.value - 1],
      );
    }),
  },
  {
    name: 'a name that a sheet has already is ItemAlreadyExists, whatever its case',
    cite: guide('testing/application-specific-api-error-handling'),
    run: onNewSheet(async (_sheet, context) => {
      for (const name of [SHEET, SHEET.toUpperCase()])
        await checkRefused('ItemAlreadyExists', async () => {
          context.workbook.worksheets.add(name);
          await context.sync();
        });
    }),
  },
  {
    name: 'a name may have 31 characters, not 32',
    cite: NAMES,
    run: inWorkbook(async (context) => {
      const longest = SHEET.padEnd(31, 'x');
      const sheet = context.workbook.worksheets.add(longest).load('name');
      await context.sync();
      check(sheet.name, longest);
      await checkRefused('InvalidArgument', async () => {
        context.workbook.worksheets.add(`${SHEET} `.padEnd(32, 'y'));
        await context.sync();
      });
    }),
  },
  {
    name: 'a name with a character that Excel forbids is an InvalidArgument',
    cite: NAMES,
    run: inWorkbook(async (context) => {
      for (const character of ['/', '\\', '?', '*', '[', ']', ':'])
        await checkRefused('InvalidArgument', async () => {
          context.workbook.worksheets.add(`${SHEET} ${character}`);
          await context.sync();
        });
    }),
  },
  {
    name: 'a sheet is found by its name in any case and by its id',
    cite: member('worksheetcollection', 'getItem()'),
    run: onNewSheet(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      const byName = context.workbook.worksheets.getItem(SHEET.toLowerCase()).load('name');
      const byId = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      check([byName.name, byId.name], [SHEET, SHEET]);
    }),
  },
  {
    name: 'a sheet that is not there is ItemNotFound',
    cite: member('worksheetcollection', 'getItem()'),
    run: inWorkbook(async (context) => {
      await checkRefused('ItemNotFound', async () => {
        context.workbook.worksheets.getItem(`${SHEET} missing`).load('name');
        await context.sync();
      });
    }),
  },
  {
    name: 'an action that fails stops the batch; what ran before it stays',
    cite: guide('testing/application-specific-api-error-handling'),
    run: onNewSheet(async (sheet, context) => {
      await checkRefused('ItemNotFound', async () => {
        sheet.getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem(`${SHEET} missing`).getRange('A1').values = [['x']];
        sheet.getRange('A2').values = [['after']];
        await context.sync();
      });
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      check(range.values, [['before'], ['']]);
    }),
  },
  {
    name: 'a hidden sheet says so',
    cite: member('worksheet', 'visibility'),
    run: onNewSheet(async (sheet, context) => {
      sheet.visibility = 'Hidden';
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      check(sheets.items.find(({ name }) => name === SHEET)?.visibility, 'Hidden');
    }),
  },
  {
    name: 'gridlines are switched off and stay off',
    cite: member('worksheet', 'showGridlines'),
    run: onNewSheet(async (sheet, context) => {
      sheet.showGridlines = false;
      await context.sync();
      sheet.load('showGridlines');
      await context.sync();
      check(sheet.showGridlines, false);
    }),
  },
  {
    name: 'formulas that read a deleted sheet are #REF!',
    cite: member('worksheet', 'delete()'),
    run: onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add(`${SHEET} b`);
      other.getRange('A1').values = [[1]];
      sheet.getRange('A1').formulas = [[`='${SHEET} b'!A1`]];
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      check(range.values, [[1]], 'before');
      other.delete();
      range.load('values,formulas');
      await context.sync();
      check(range.values, [['#REF!']], 'after');
      check(String(range.formulas[0]?.[0]).includes('#REF!'), true, 'the formula names #REF!');
    }),
  },
];
