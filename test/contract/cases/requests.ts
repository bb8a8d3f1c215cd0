import { check, checkRefused } from '../check';
import { type ContractCase, guide } from '../contract-case';
import { onNewSheet } from '../sandbox';

const LIMITS = guide('concepts/resource-limits-and-performance-optimization#excel-add-ins');

export const requests: readonly ContractCase[] = [
  {
    name: 'a write of 1.5 million characters goes through',
    cite: LIMITS,
    run: onNewSheet(async (sheet, context) => {
      const rows = Array.from({ length: 1_500 }, (_, row) => [`${row}`.padEnd(1_000, 'x')]);
      sheet.getRangeByIndexes(0, 0, rows.length, 1).values = rows;
      await context.sync();
      const last = sheet.getCell(1_499, 0).load('values');
      await context.sync();
      check(last.values, [['1499'.padEnd(1_000, 'x')]]);
    }),
  },
  {
    name: 'a request of more than 5 MB is refused',
    cite: LIMITS,
    onlyOnTheWeb: true,
    run: onNewSheet(async (sheet, context) => {
      await checkRefused('RequestPayloadSizeLimitExceeded', async () => {
        sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
        await context.sync();
      });
    }),
  },
  {
    name: 'an answer of more than 5 MB is refused',
    cite: LIMITS,
    onlyOnTheWeb: true,
    run: onNewSheet(async (sheet, context) => {
      for (const column of ['A', 'B']) {
        sheet.getRange(`${column}1:${column}100`).values = Array.from({ length: 100 }, () => [
          'x'.repeat(30_000),
        ]);
        await context.sync();
      }
      await checkRefused('ResponsePayloadSizeLimitExceeded', async () => {
        sheet.getRange('A1:B100').load('values');
        await context.sync();
      });
    }),
  },
  {
    // The library splits what has more than 1,500 cells.
    name: 'three thousand cells are written and read in one request',
    cite: guide('excel/performance'),
    run: onNewSheet(async (sheet, context) => {
      const rows = Array.from({ length: 300 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => row * 10 + column),
      );
      const range = sheet.getRangeByIndexes(0, 0, 300, 10);
      range.values = rows;
      range.load('values');
      await context.sync();
      check(range.values, rows);
    }),
  },
  {
    name: 'a large matrix of another shape than the range is an InvalidArgument and writes nothing',
    cite: guide('testing/application-specific-api-error-handling'),
    run: onNewSheet(async (sheet, context) => {
      await checkRefused('InvalidArgument', async () => {
        const rows = Array.from({ length: 1_600 }, (_, row) => [row]);
        sheet.getRangeByIndexes(0, 0, 1_601, 1).formulas = rows;
        await context.sync();
      });
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      check(used.isNullObject, true);
    }),
  },
];
