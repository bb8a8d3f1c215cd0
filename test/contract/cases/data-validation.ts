import { check, checkRefused } from '../check';
import { type ContractCase, member } from '../contract-case';
import { onNewSheet } from '../sandbox';

const RULE = member('datavalidation', 'rule');

export const dataValidation: readonly ContractCase[] = [
  {
    name: 'a list of words offers them in the cell',
    cite: RULE,
    run: onNewSheet(async (sheet, context) => {
      const { dataValidation: validation } = sheet.getRange('A1');
      validation.rule = { list: { inCellDropDown: true, source: 'mean,worst,best' } };
      validation.errorAlert = {
        title: 'Roll-up',
        message: 'One of the words.',
        style: 'Stop',
        showAlert: true,
      };
      await context.sync();
      validation.load('type,rule,errorAlert');
      await context.sync();
      check(validation.type, 'List');
      check(validation.rule.list, { inCellDropDown: true, source: 'mean,worst,best' });
      check(
        [validation.errorAlert.message, validation.errorAlert.style],
        ['One of the words.', 'Stop'],
      );
    }),
  },
  {
    name: 'a decimal between bounds keeps them',
    cite: RULE,
    run: onNewSheet(async (sheet, context) => {
      const { dataValidation: validation } = sheet.getRange('B1:B2');
      validation.rule = { decimal: { formula1: 0, formula2: 1.5, operator: 'Between' } };
      await context.sync();
      validation.load('type,rule');
      await context.sync();
      const { decimal } = validation.rule;
      check(validation.type, 'Decimal');
      check(
        [Number(decimal?.formula1), Number(decimal?.formula2), decimal?.operator],
        [0, 1.5, 'Between'],
      );
    }),
  },
  {
    name: 'cleared cells have no validation',
    cite: member('datavalidation', 'clear()'),
    run: onNewSheet(async (sheet, context) => {
      const { dataValidation: validation } = sheet.getRange('A1');
      validation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await context.sync();
      validation.clear();
      validation.load('type');
      await context.sync();
      check(validation.type, 'None');
    }),
  },
  {
    name: 'clearing a wider range clears the validation of the cells within',
    cite: member('datavalidation', 'clear()'),
    run: onNewSheet(async (sheet, context) => {
      const { dataValidation: validation } = sheet.getRange('B2');
      validation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await context.sync();
      sheet.getRange('A1:D9').dataValidation.clear();
      validation.load('type');
      await context.sync();
      check(validation.type, 'None');
    }),
  },
  {
    name: 'validation does not stop an add-in from writing',
    cite: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation',
    run: onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      range.values = [['neither']];
      range.load('values');
      await context.sync();
      check(range.values, [['neither']]);
    }),
  },
  {
    name: 'a list of more than 255 characters is refused',
    cite: 'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3',
    run: onNewSheet(async (sheet, context) => {
      await checkRefused(['InvalidArgument', 'GeneralException'], async () => {
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: Array(60).fill('words').join(',') },
        };
        await context.sync();
      });
    }),
  },
];
