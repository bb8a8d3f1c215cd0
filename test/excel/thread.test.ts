import { cascadeWorkbook } from '../../src/cli/run-cascade';
import { openWorkbook } from '../../workbench/src/index';
import { bundle, columnOf, NEW_YEAR_2026, valuesOf, workbookWith } from './plan-workbook';

describe('one way through everything', () => {
  it('goes from cells to tags to judgements to a sheet to a file and back', async () => {
    const workbook = await workbookWith();
    const run = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    expect(run.listsTagged).toEqual([{ sheet: 'KPIs', address: 'A1:J6' }]);
    const values = await valuesOf(workbook, run.sheetName);
    const names = columnOf(values, 'Name').map((name) => String(name).trim());
    expect(names).toEqual([
      'Grow',
      'Win customers',
      'New customers',
      'Churn rate',
      'Raise margin',
      'Gross margin',
      'Run well',
      'Deliver on time',
      'On time in full',
      'Complaints',
    ]);
    expect(columnOf(values, 'Status')).toEqual([
      'At risk',
      'At risk',
      'On track',
      'At risk',
      'Off track',
      'Off track',
      'No data',
      'No data',
      'No data',
      'No data',
    ]);

    const file = await workbook.save();
    workbook.close();
    const again = await openWorkbook(file, { functions: [bundle()] });
    expect(await valuesOf(again, run.sheetName)).toEqual(values);
    const second = await cascadeWorkbook(again, NEW_YEAR_2026);
    expect(second.listsTagged).toEqual([]);
    expect(second.sheetName).toBe(run.sheetName);
    expect(await valuesOf(again, run.sheetName)).toEqual(values);
    again.close();
  });

  it('follows a changed cell', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('KPIs').getRange('H4').values = [[0.45]];
      await context.sync();
    });
    const values = await valuesOf(workbook, sheetName);
    expect(columnOf(values, 'Status')[5]).toBe('On track');
    workbook.close();
  });

  it('shows a pace only on the way to a target that is better than the baseline', async () => {
    const dates = [NEW_YEAR_2026 - 100, NEW_YEAR_2026 + 100];
    const workbook = await workbookWith([
      ['KPI', 'Direction', 'Baseline', 'Actual', 'Target', 'Start', 'Due'],
      ['Down as planned', 'lower', 20, 15, 10, ...dates],
      ['Worse than planned to be', 'lower', 7.8, 13.5, 10, ...dates],
      ['Up as planned', 'steigend', 10, 15, 20, ...dates],
      ['Nothing to go', 'higher', 10, 9, 10, ...dates],
    ]);
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const values = await valuesOf(workbook, sheetName);
    expect(columnOf(values, 'Pace')).toEqual([1, '', 1, '']);
    workbook.close();
  });

  it('indents names by their depth, wrapped lines too', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const formats = ['A10', 'A11', 'A12'].map((cell) => sheet.getRange(cell).format);
      for (const format of formats) format.load('indentLevel,wrapText');
      await context.sync();
      expect(formats.map(({ indentLevel }) => indentLevel)).toEqual([0, 2, 4]);
      expect(formats.every(({ wrapText }) => wrapText)).toBe(true);
    });
    workbook.close();
  });
});
