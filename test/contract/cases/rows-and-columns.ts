import { check, checkNear, checkRefused } from '../check';
import { type ContractCase, member } from '../contract-case';
import { onNewSheet } from '../sandbox';

const GROUP = member('range', 'group()');
const MERGED = member('range', 'getMergedAreasOrNullObject()');

export const rowsAndColumns: readonly ContractCase[] = [
  {
    name: 'cells that are not merged have no merged areas',
    cite: MERGED,
    run: onNewSheet(async (sheet, context) => {
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address');
      await context.sync();
      check(merged.isNullObject, true);
    }),
  },
  {
    name: 'merged areas that touch a range are answered whole',
    cite: MERGED,
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('B2:B4').merge();
      sheet.getRange('D1:E1').merge();
      await context.sync();
      const position = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
      const merged = sheet
        .getRange('A1:E4')
        .getMergedAreasOrNullObject()
        .load(position.map((one) => `areas/items/${one}`));
      await context.sync();
      const boxes = merged.areas.items.map((area) => [
        area.rowIndex,
        area.columnIndex,
        area.rowCount,
        area.columnCount,
      ]);
      boxes.sort(([one = 0], [other = 0]) => one - other);
      check(boxes, [
        [0, 3, 1, 2],
        [1, 1, 3, 1],
      ]);
    }),
  },
  {
    name: 'row properties say which rows are hidden, and their index',
    cite: member('range', 'getRowProperties()'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRange('3:4').rowHidden = true;
      const rows = sheet.getRange('A2:B5').getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      check(
        rows.value.map(({ rowIndex, rowHidden }) => [rowIndex, rowHidden]),
        [
          [1, false],
          [2, true],
          [3, true],
          [4, false],
        ],
      );
    }),
  },
  {
    name: 'columns are hidden',
    cite: member('range', 'columnHidden'),
    run: onNewSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 2, 1, 2).columnHidden = true;
      const [shown, hidden] = [sheet.getRange('B1'), sheet.getRange('C1:D1')];
      shown.load('columnHidden');
      hidden.load('columnHidden');
      await context.sync();
      check([shown.columnHidden, hidden.columnHidden], [false, true]);
    }),
  },
  {
    name: 'a column is as wide as it was made, within a point',
    cite: member('rangeformat', 'columnWidth'),
    run: onNewSheet(async (sheet, context) => {
      const widths = [30, 64.5, 100, 240];
      widths.forEach((points, column) => {
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
      });
      const read = widths.map((_, column) => sheet.getCell(0, column).load('format/columnWidth'));
      await context.sync();
      read.forEach((range, index) =>
        checkNear(range.format.columnWidth, widths[index] ?? NaN, 1, `column ${index + 1}`),
      );
    }),
  },
  {
    name: 'rows are grouped within groups and ungrouped again',
    cite: GROUP,
    run: onNewSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(1, 0, 6, 1).group('ByRows');
      sheet.getRangeByIndexes(2, 0, 2, 1).group('ByRows');
      await context.sync();
      sheet.getRangeByIndexes(2, 0, 2, 1).ungroup('ByRows');
      sheet.getRangeByIndexes(1, 0, 6, 1).ungroup('ByRows');
      await context.sync();
      await checkRefused(['InvalidOperation', 'GeneralException', 'InvalidArgument'], async () => {
        sheet.getRangeByIndexes(1, 0, 6, 1).ungroup('ByRows');
        await context.sync();
      });
    }),
  },
  {
    name: 'an eighth group within groups is refused: an outline has eight levels',
    cite: GROUP,
    run: onNewSheet(async (sheet, context) => {
      for (let depth = 1; depth <= 7; depth++)
        sheet.getRangeByIndexes(depth, 0, 20 - depth, 1).group('ByRows');
      await context.sync();
      await checkRefused(['InvalidOperation', 'GeneralException', 'InvalidArgument'], async () => {
        sheet.getRangeByIndexes(8, 0, 2, 1).group('ByRows');
        await context.sync();
      });
    }),
  },
];
