import { check } from '../check';
import { type ContractCase, member } from '../contract-case';
import { onNewSheet } from '../sandbox';

export const tables: readonly ContractCase[] = [
  {
    name: 'a sheet without tables answers an empty collection',
    cite: member('worksheet', 'tables'),
    run: onNewSheet(async (sheet, context) => {
      const found = sheet.tables.load('items/name,items/showTotals');
      await context.sync();
      check(found.items.length, 0);
    }),
  },
];
