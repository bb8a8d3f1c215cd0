import { check } from '../check';
import { type ContractCase, guide, member } from '../contract-case';
import { NAME, onNewSheet, SHEET } from '../sandbox';

const FORMULAS = member('range', 'formulas');

export const formulas: readonly ContractCase[] = [
  {
    name: 'values that a batch writes are calculated when the same batch reads them',
    cite: guide('excel/excel-add-ins-core-concepts'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A3)']];
      const before = sheet.getRange('B1').load('values');
      sheet.getRange('A3').values = [[30]];
      const after = sheet.getCell(0, 1).load('values');
      await context.sync();
      check([before.values, after.values], [[[6]], [[33]]]);
    }),
  },
  {
    name: 'INDEX and MATCH find a row by its key through a name',
    cite: FORMULAS,
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['k1', 10],
        ['k2', 20],
        ['k3', 30],
      ];
      context.workbook.names.add(`${NAME}key`, sheet.getRange('A1:A3'));
      context.workbook.names.add(`${NAME}actual`, sheet.getRange('B1:B3'));
      sheet.getRange('D1').formulas = [[`=INDEX(${NAME}actual,MATCH("k2",${NAME}key,0))`]];
      const found = sheet.getRange('D1').load('values');
      await context.sync();
      check(found.values, [[20]]);
    }),
  },
  {
    name: 'a name that is pointed elsewhere recalculates the formulas that use it',
    cite: member('nameditem', 'formula'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      const name = context.workbook.names.add(`${NAME}moving`, sheet.getRange('A1'));
      sheet.getRange('C1').formulas = [[`=${NAME}moving*10`]];
      const result = sheet.getRange('C1').load('values');
      await context.sync();
      check(result.values, [[10]]);
      name.formula = `='${SHEET}'!$B$1`;
      result.load('values');
      await context.sync();
      check(result.values, [[20]]);
    }),
  },
  {
    name: 'IFERROR, IF(ISBLANK) and ROUND guard and round as the cascade sheet asks',
    cite: FORMULAS,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('B1:E1');
      range.formulas = [
        ['=IFERROR(1/A1,"none")', '=IF(ISBLANK(A1),"",A1)', '=ROUND(6.57/7.3,12)', '=C1=""'],
      ];
      range.load('values');
      await context.sync();
      check(range.values, [['none', '', 0.9, true]]);
    }),
  },
  {
    name: 'a formula reads other sheets by their quoted name',
    cite: FORMULAS,
    run: onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add(`${SHEET} b`);
      sheet.getRange('A1').values = [[5]];
      other.getRange('A1').formulas = [[`='${SHEET}'!A1*2`]];
      const result = other.getRange('A1').load('values');
      await context.sync();
      check(result.values, [[10]]);
    }),
  },
  {
    name: 'COUNTIF, SUMPRODUCT and SUMIF compute over columns of the sheet',
    cite: FORMULAS,
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['On track', 0.5],
        ['At risk', 1],
        ['On track', 0],
      ];
      const range = sheet.getRange('D1:F1');
      range.formulas = [
        [
          '=COUNTIF(A1:A3,"On track")',
          '=SUMPRODUCT((A1:A3="On track")*B1:B3)',
          '=SUMIF(A1:A3,"At risk",B1:B3)',
        ],
      ];
      range.load('values');
      await context.sync();
      check(range.values, [[2, 0.5, 1]]);
    }),
  },
  {
    name: 'suspending calculation and screen updating does not keep values from being read after the sync',
    cite: member('application', 'suspendApiCalculationUntilNextSync()'),
    run: onNewSheet(async (sheet, context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1:B1').formulas = [[2, '=A1+1']];
      await context.sync();
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      check(range.values, [[3]]);
    }),
  },
  {
    name: 'DATE without a cell counts days as DATE in a cell does: from 1900, or from 1904',
    cite: member('functions', 'date()'),
    run: onNewSheet(async (sheet, context) => {
      const alone = context.workbook.functions.date(1904, 1, 2).load('value');
      const cell = sheet.getRange('A1');
      cell.formulas = [['=DATE(1904,1,2)+0']];
      cell.load('values');
      await context.sync();
      check(cell.values, [[alone.value]]);
      check([1, 1463].includes(alone.value), true);
    }),
  },
];
