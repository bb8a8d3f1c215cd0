import { check } from '../check';
import { type ContractCase, member } from '../contract-case';
import { onNewSheet } from '../sandbox';

const cite = member('worksheet', 'getUsedRangeOrNullObject()');
const POSITION = 'rowIndex,columnIndex,rowCount,columnCount';

export const usedRange: readonly ContractCase[] = [
  {
    name: 'the used range of an empty sheet is a null object',
    cite,
    run: onNewSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true).load(POSITION);
      await context.sync();
      check(used.isNullObject, true);
    }),
  },
  {
    name: 'what hangs on a null object is a null object too',
    cite: 'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    run: onNewSheet(async (sheet, context) => {
      const merged = sheet
        .getUsedRangeOrNullObject(true)
        .getMergedAreasOrNullObject()
        .load('address');
      await context.sync();
      check(merged.isNullObject, true);
    }),
  },
  {
    name: 'the used range is the smallest box around all contents',
    cite,
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('C3').values = [['a']];
      sheet.getRange('E7').formulas = [['=1+1']];
      const used = sheet.getUsedRangeOrNullObject(true).load(POSITION);
      await context.sync();
      check([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount], [2, 2, 5, 3]);
    }),
  },
  {
    name: 'with valuesOnly, cells that are merely formatted do not count as used',
    cite,
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      check(used.address.split('!')[1], 'B2');
    }),
  },
  {
    name: 'the used range of a part of a sheet lies within the part, and a blank part has none',
    cite: member('range', 'getUsedRangeOrNullObject()'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('C5').format.fill.color = '#FF0000';
      sheet.getRange('XFD1048576').values = [['stray']];
      const [near, blank, far] = ['A1:XFD65536', 'A65537:XFC1048576', 'A983041:XFD1048576'].map(
        (address) => sheet.getRange(address).getUsedRangeOrNullObject(true).load('address'),
      );
      await context.sync();
      check(near!.address.split('!')[1], 'B2');
      check(blank!.isNullObject, true);
      check(far!.address.split('!')[1], 'XFD1048576');
    }),
  },
  {
    name: 'cells whose contents were cleared are not used any more',
    cite: member('range', 'clear()'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange('A2:B2').clear();
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      check(used.address.split('!')[1], 'A1:B1');
    }),
  },
];
