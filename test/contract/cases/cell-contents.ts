import { check, checkRefused } from '../check';
import { type ContractCase, guide, member } from '../contract-case';
import { onNewSheet } from '../sandbox';

const VALUES = member('range', 'values');
const FORMULAS = member('range', 'formulas');
const BLANKS = guide('excel/excel-add-ins-blank-null-values');

export const cellContents: readonly ContractCase[] = [
  {
    name: 'numbers, texts and booleans come back as they were written, blanks as empty text',
    cite: VALUES,
    run: onNewSheet(async (sheet, context) => {
      const written = [
        [1.5, 'text', true],
        ['', -3, false],
      ];
      sheet.getRange('B2:D3').values = written;
      const read = sheet.getRange('B2:D3').load('values');
      await context.sync();
      check(read.values, written);
    }),
  },
  {
    name: 'a null in the matrix leaves its cell alone, an empty text empties it',
    cite: BLANKS,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 9]];
      range.load('values');
      await context.sync();
      check(range.values, [[1, '', 9]]);
    }),
  },
  {
    name: 'a null in place of the whole matrix is an InvalidArgument',
    cite: BLANKS,
    run: onNewSheet(async (sheet, context) => {
      await checkRefused('InvalidArgument', async () => {
        sheet.getRange('A1:B1').values = null as never;
        await context.sync();
      });
    }),
  },
  {
    name: 'an empty number format resets it to General',
    cite: BLANKS,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['0.0']];
      range.numberFormat = [['']];
      range.load('numberFormat');
      await context.sync();
      check(range.numberFormat, [['General']]);
    }),
  },
  {
    name: 'a single value fills the whole range',
    cite: guide('excel/excel-add-ins-ranges-set-get-values'),
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as never;
      range.load('values');
      await context.sync();
      check(range.values, [
        [7, 7],
        [7, 7],
      ]);
    }),
  },
  {
    name: 'a matrix of another shape than the range is an InvalidArgument and writes nothing',
    cite: guide('testing/application-specific-api-error-handling'),
    run: onNewSheet(async (sheet, context) => {
      await checkRefused('InvalidArgument', async () => {
        sheet.getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      });
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      check(range.values, [['', '']]);
    }),
  },
  {
    name: 'a leading apostrophe forces text and is not part of the value',
    cite: guide('excel/excel-add-ins-ranges-set-get-values'),
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.formulas = [["'=SUM(B1)", "'007", "''quoted'"]];
      range.load('values');
      await context.sync();
      check(range.values, [['=SUM(B1)', '007', "'quoted'"]]);
    }),
  },
  {
    name: 'text that reads as a number or a boolean is entered as one',
    cite: VALUES,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.values = [['12.5', 'TRUE', '1e3', '12 apples']];
      range.load('values');
      await context.sync();
      check(range.values, [[12.5, true, 1000, '12 apples']]);
    }),
  },
  {
    name: 'in a cell formatted as text everything stays text',
    cite: member('range', 'numberFormat'),
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['007', '1-2']];
      range.load('values');
      await context.sync();
      check(range.values, [['007', '1-2']]);
    }),
  },
  {
    name: 'formulas come back in English with the equals sign, constants as values',
    cite: FORMULAS,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.formulas = [[4, '=A1*2', 'x', '']];
      range.load('formulas,values');
      await context.sync();
      check(range.formulas, [[4, '=A1*2', 'x', '']], 'formulas');
      check(range.values, [[4, 8, 'x', '']], 'values');
    }),
  },
  {
    name: 'a formula written through values is a formula',
    cite: VALUES,
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['=2*3']];
      range.load('formulas,values');
      await context.sync();
      check([range.formulas, range.values], [[['=2*3']], [[6]]]);
    }),
  },
  {
    name: 'an error is read as its text',
    cite: member('range', 'valueTypes'),
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.formulas = [['=1/0', '=NA()', '=SQRT(-1)', '#REF!']];
      range.load('values');
      await context.sync();
      check(range.values, [['#DIV/0!', '#N/A', '#NUM!', '#REF!']]);
    }),
  },
  {
    name: 'number formats are read and written cell by cell, General where none was set',
    cite: member('range', 'numberFormat'),
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['0.0%', null, '#,##0']];
      range.load('numberFormat');
      await context.sync();
      check(range.numberFormat, [['0.0%', 'General', '#,##0']]);
    }),
  },
  {
    name: 'one number format as a plain string formats the whole range',
    cite: member('range', 'numberFormat'),
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.numberFormat = '0.00' as never;
      range.load('numberFormat');
      await context.sync();
      check(range.numberFormat, [['0.00'], ['0.00'], ['0.00']]);
    }),
  },
  {
    name: 'clear removes contents and formats, clear of contents keeps the formats',
    cite: member('range', 'clear()'),
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.numberFormat = [['0.0', '0.0']];
      sheet.getRange('A1').clear();
      sheet.getRange('B1').clear('Contents');
      range.load('values,numberFormat');
      await context.sync();
      check([range.values, range.numberFormat], [[['', '']], [['General', '0.0']]]);
    }),
  },
  {
    name: 'an address that is none is an InvalidArgument',
    cite: member('worksheet', 'getRange()'),
    run: onNewSheet(async (sheet, context) => {
      await checkRefused('InvalidArgument', async () => {
        sheet.getRange('no such place!').load('values');
        await context.sync();
      });
    }),
  },
  {
    name: 'indexes outside the sheet are an InvalidArgument',
    cite: member('worksheet', 'getRangeByIndexes()'),
    run: onNewSheet(async (sheet, context) => {
      await checkRefused('InvalidArgument', async () => {
        sheet.getRangeByIndexes(0, 16_384, 1, 1).load('values');
        await context.sync();
      });
    }),
  },
];
