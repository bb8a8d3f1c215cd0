import { check, checkRefused } from '../check';
import { type ContractCase, issue, member } from '../contract-case';
import { inWorkbook, NAME, onNewSheet, SHEET } from '../sandbox';

const ADD = member('nameditemcollection', 'add()');
/** Excel leaves the apostrophes of a sheet's name out where it can. */
const bare = (formula: unknown): string => String(formula).replaceAll("'", '');

export const names: readonly ContractCase[] = [
  {
    name: 'a name added with a range refers to its cells, absolutely',
    cite: ADD,
    run: onNewSheet(async (sheet, context) => {
      const name = context.workbook.names
        .add(`${NAME}range`, sheet.getRangeByIndexes(1, 1, 3, 1))
        .load('formula,type,scope');
      await context.sync();
      check([bare(name.formula), name.type], [`=${SHEET}!$B$2:$B$4`, 'Range']);
    }),
  },
  {
    name: 'a name added with formula text refers to what the text says',
    cite: ADD,
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('C3').values = [[42]];
      context.workbook.names.add(`${NAME}text`, `='${SHEET}'!$C$3`, 'a comment');
      const name = context.workbook.names.getItem(`${NAME}text`).load('formula,comment');
      const range = name.getRangeOrNullObject().load('values,address');
      await context.sync();
      check(bare(name.formula), `=${SHEET}!$C$3`);
      check([name.comment, range.values], ['a comment', [[42]]]);
    }),
  },
  {
    name: 'a name is hidden in the batch that adds it',
    cite: issue(3878),
    run: onNewSheet(async (sheet, context) => {
      context.workbook.names.add(`${NAME}hidden`, sheet.getRange('A1')).visible = false;
      await context.sync();
      const name = context.workbook.names.getItem(`${NAME}hidden`).load('visible');
      await context.sync();
      check(name.visible, false);
    }),
  },
  {
    name: 'a name is visible unless it is hidden',
    cite: member('nameditem', 'visible'),
    run: onNewSheet(async (sheet, context) => {
      const name = context.workbook.names
        .add(`${NAME}seen`, sheet.getRange('A1'))
        .load('visible,name');
      await context.sync();
      check([name.visible, name.name], [true, `${NAME}seen`]);
    }),
  },
  {
    name: 'the formula of a known name is set in place and it stays hidden',
    cite: member('nameditem', 'formula'),
    run: onNewSheet(async (sheet, context) => {
      const { names: all } = context.workbook;
      all.add(`${NAME}moved`, sheet.getRange('A1')).visible = false;
      await context.sync();
      all.getItem(`${NAME}moved`).formula = `='${SHEET}'!$D$4:$D$9`;
      const name = all.getItem(`${NAME}moved`).load('formula,visible');
      const range = name.getRangeOrNullObject().load('rowIndex,rowCount');
      await context.sync();
      check([bare(name.formula), name.visible], [`=${SHEET}!$D$4:$D$9`, false]);
      check([range.rowIndex, range.rowCount], [3, 6]);
    }),
  },
  {
    name: 'names are found whatever their case',
    cite: 'https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1',
    run: onNewSheet(async (sheet, context) => {
      context.workbook.names.add(`${NAME}Case`, sheet.getRange('A1'));
      const found = context.workbook.names
        .getItemOrNullObject(`${NAME}case`.toUpperCase())
        .load('name');
      await context.sync();
      check([found.isNullObject, found.name], [false, `${NAME}Case`]);
    }),
  },
  {
    name: 'a missing name is a null object, or ItemNotFound where it is asked for outright',
    cite: member('nameditemcollection', 'getItemOrNullObject()'),
    run: inWorkbook(async (context) => {
      const missing = context.workbook.names.getItemOrNullObject(`${NAME}missing`).load('formula');
      const range = missing.getRangeOrNullObject().load('values');
      await context.sync();
      check([missing.isNullObject, range.isNullObject], [true, true]);
      await checkRefused('ItemNotFound', async () => {
        context.workbook.names.getItem(`${NAME}missing`).load('formula');
        await context.sync();
      });
    }),
  },
  {
    name: 'names in use elsewhere, illegal names and cell addresses are an InvalidArgument',
    cite: ADD,
    run: onNewSheet(async (sheet, context) => {
      context.workbook.names.add(`${NAME}taken`, sheet.getRange('A1'));
      await context.sync();
      for (const illegal of [`${NAME}taken`, 'A1', 'two words', '1st', 'R1C1', ''])
        await checkRefused('InvalidArgument', async () => {
          context.workbook.names.add(illegal, sheet.getRange('B1'));
          await context.sync();
        });
    }),
  },
  {
    name: 'names on a sheet list the sheet-scoped ones with their scope',
    cite: issue(1011),
    run: onNewSheet(async (sheet, context) => {
      sheet.names.add(`${NAME}local`, sheet.getRange('A1'));
      context.workbook.names.add(`${NAME}global`, sheet.getRange('B1'));
      const own = sheet.names.load('items/name,items/scope');
      const all = context.workbook.names.load('items/name,items/scope');
      await context.sync();
      const scopes = (items: readonly Excel.NamedItem[]): string[] =>
        items
          .filter(({ name, scope }) => name.startsWith(NAME) && scope === 'Worksheet')
          .map(({ name }) => name);
      check(scopes(own.items), [`${NAME}local`]);
      check(
        all.items.filter(({ name, scope }) => name === `${NAME}global` && scope === 'Workbook')
          .length,
        1,
      );
    }),
  },
  {
    name: 'a name whose sheet is deleted says #REF! and has no range',
    cite: issue(4772),
    run: inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      context.workbook.names.add(`${NAME}lost`, sheet.getRange('A1:A3'));
      await context.sync();
      sheet.delete();
      await context.sync();
      const name = context.workbook.names.getItem(`${NAME}lost`).load('formula');
      const range = name.getRangeOrNullObject().load('address');
      await context.sync();
      check(String(name.formula).includes('#REF!'), true, 'the formula names #REF!');
      check(range.isNullObject, true, 'the range is a null object');
    }),
  },
  {
    name: 'a name that says #REF! does not find a new sheet of the old name',
    cite: issue(4772),
    run: inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.add(SHEET);
      context.workbook.names.add(`${NAME}lost`, sheet.getRange('A1'));
      await context.sync();
      sheet.delete();
      context.workbook.worksheets.add(SHEET);
      await context.sync();
      const name = context.workbook.names.getItem(`${NAME}lost`).load('formula');
      await context.sync();
      check(String(name.formula).includes('#REF!'), true, 'the formula names #REF!');
      name.formula = `='${SHEET}'!$B$2`;
      const range = name.getRangeOrNullObject().load('address');
      await context.sync();
      check([range.isNullObject, range.address.split('!')[1]], [false, 'B2']);
    }),
  },
  {
    name: 'a name follows its sheet when that is renamed',
    cite: member('worksheet', 'name'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[3]];
      sheet.getRange('B1').formulas = [[`='${SHEET}'!A1+1`]];
      const name = context.workbook.names.add(`${NAME}follows`, sheet.getRange('A1'));
      await context.sync();
      sheet.name = `${SHEET} renamed`;
      name.load('formula');
      const cell = sheet.getRange('B1').load('formulas,values');
      const range = name.getRangeOrNullObject().load('values');
      await context.sync();
      check(bare(name.formula), `=${SHEET} renamed!$A$1`);
      check([range.values, cell.values], [[[3]], [[4]]]);
    }),
  },
  {
    name: 'a deleted name is gone',
    cite: member('nameditem', 'delete()'),
    run: onNewSheet(async (sheet, context) => {
      context.workbook.names.add(`${NAME}gone`, sheet.getRange('A1'));
      await context.sync();
      context.workbook.names.getItem(`${NAME}gone`).delete();
      const found = context.workbook.names.getItemOrNullObject(`${NAME}gone`).load('name');
      await context.sync();
      check(found.isNullObject, true);
    }),
  },
  {
    name: 'a name may be a constant: a number, a text, or rows of numbers',
    cite: member('nameditemcollection', 'add()'),
    run: inWorkbook(async (context) => {
      const constants = ['=0.25', '="mean"', '={1,0.9;0.95,0.6}'];
      const added = constants.map((formula, index) =>
        context.workbook.names.add(`${NAME}constant${index}`, formula).load('formula'),
      );
      await context.sync();
      check(
        added.map(({ formula }) => String(formula)),
        constants,
      );
      const range = added[2]!.getRangeOrNullObject().load('address');
      await context.sync();
      check(range.isNullObject, true, 'a constant has no range');
    }),
  },
  {
    name: 'a sheet’s own name comes before the workbook’s of the same name',
    cite: member('worksheet', 'names'),
    run: onNewSheet(async (sheet, context) => {
      context.workbook.names.add(`${NAME}twin`, sheet.getRange('A1'));
      sheet.names.add(`${NAME}twin`, sheet.getRange('B2'));
      await context.sync();
      const own = sheet.names.getItem(`${NAME}twin`).load('scope,formula');
      await context.sync();
      check([own.scope, bare(own.formula)], ['Worksheet', `=${SHEET}!$B$2`]);
      own.delete();
      const left = context.workbook.names.getItemOrNullObject(`${NAME}twin`).load('scope');
      await context.sync();
      check([left.isNullObject, left.scope], [false, 'Workbook']);
    }),
  },
];
