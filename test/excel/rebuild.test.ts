import { cascadeWorkbook } from '../../src/cli/run-cascade';
import type { OpenWorkbook } from '../../workbench/src/index';
import { columnOf, NEW_YEAR_2026, valuesOf, workbookWith } from './plan-workbook';

const formulasOf = (workbook: OpenWorkbook, sheetName: string): Promise<unknown[][]> =>
  workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetName)
      .getUsedRange(true)
      .load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

/** Writes a note beside the node of this name, as a user would. */
const note = async (
  workbook: OpenWorkbook,
  sheetName: string,
  node: string,
  text: string,
): Promise<void> => {
  const values = await valuesOf(workbook, sheetName);
  const header = values.findIndex((row) => row.includes('Status') && row.includes('Score'));
  const row = values.findIndex(
    (one, index) => index > header && one.some((cell) => String(cell).trim() === node),
  );
  const column = values[header]?.indexOf('Note') ?? -1;
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getCell(row, column).values = [[text]];
    await context.sync();
  });
};

describe('building the cascade sheet again', () => {
  it('gives the same sheet', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const first = await formulasOf(workbook, sheetName);
    const outline = new Map(workbook.document.sheetByName(sheetName)?.rows);
    await cascadeWorkbook(workbook, NEW_YEAR_2026);
    expect(await formulasOf(workbook, sheetName)).toEqual(first);
    expect(new Map(workbook.document.sheetByName(sheetName)?.rows)).toEqual(outline);
    workbook.close();
  });

  it('keeps the notes with their nodes when the list is sorted another way', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    await note(workbook, sheetName, 'Churn rate', 'Ask the regions');
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('KPIs').getRange('A2:J6').load('values');
      await context.sync();
      range.values = [...range.values].reverse();
      await context.sync();
    });
    await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const values = await valuesOf(workbook, sheetName);
    const names = columnOf(values, 'Name').map((name) => String(name).trim());
    expect(columnOf(values, 'Note')[names.indexOf('Churn rate')]).toBe('Ask the regions');
    expect(columnOf(values, 'Note').filter((one) => one !== '')).toHaveLength(1);
    workbook.close();
  });

  it('leaves columns as wide and as hidden as a person has made them', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const columns = (change?: (sheet: Excel.Worksheet) => void) =>
      workbook.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        change?.(sheet);
        const ranges = ['A', 'B', 'C', 'N', 'P'].map((column) =>
          sheet.getRange(`${column}:${column}`).load('columnHidden,format/columnWidth'),
        );
        await context.sync();
        return ranges.map(({ columnHidden, format }) => (columnHidden ? null : format.columnWidth));
      });
    const built = await columns();
    const made = await columns((sheet) => {
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('N:N').format.columnWidth = 420;
      sheet.getRange('P:P').columnHidden = false; // the ids, which are ours to hide
      // Longer names ask for more room in the column that is as it was built.
      sheet.getRange('C:C').format.columnWidth = built[2]! + 0.75;
      sheet.context.workbook.worksheets.getItem('KPIs').getRange('D2').values = [
        ['New customers who have bought at least twice'],
      ];
    });
    expect(made).toEqual([built[0], null, built[2]! + 0.75, 420, expect.any(Number)]);
    await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const [name, kind, owner, reason, id] = await columns();
    expect({ kind, owner, reason, id }).toEqual({
      kind: null,
      owner: built[2],
      reason: made[3],
      id: null,
    });
    expect(name).toBeGreaterThan(built[0]!);
    await cascadeWorkbook(workbook, NEW_YEAR_2026);
    expect(await columns()).toEqual([name, kind, owner, reason, id]);
    workbook.close();
  });

  it('follows a sort without being built again', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const before = await valuesOf(workbook, sheetName);
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('KPIs').getRange('A2:J6').load('values');
      await context.sync();
      range.values = [...range.values].reverse();
      await context.sync();
    });
    const after = await valuesOf(workbook, sheetName);
    for (const header of ['Name', 'Actual', 'Target', 'Status', 'Score', 'Owner'])
      expect(columnOf(after, header)).toEqual(columnOf(before, header));
    workbook.close();
  });

  it('leaves a sheet alone that only has our name', async () => {
    const workbook = await workbookWith();
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.add('KPI cascade').getRange('A1').values = [['mine']];
      await context.sync();
    });
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    expect(sheetName).toBe('KPI cascade 2');
    expect(await valuesOf(workbook, 'KPI cascade')).toEqual([['mine']]);
    workbook.close();
  });

  it('finds its sheet again after the user renamed it', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).name = 'Board view';
      await context.sync();
    });
    expect((await cascadeWorkbook(workbook, NEW_YEAR_2026)).sheetName).toBe('Board view');
    workbook.close();
  });

  it('finds rows that were added below and above a list, and leaves notes and totals alone', async () => {
    const workbook = await workbookWith([
      ['Goal', 'KPI', 'Direction', 'Actual', 'Target'],
      ['', '', '', '', ''],
      ['Grow', 'Revenue', 'higher', 9, 10],
      ['Grow', 'Clients', 'higher', 9, 10],
    ]);
    const write = (address: string, rows: (string | number)[][]) =>
      workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('KPIs').getRange(address).values = rows;
        await context.sync();
      });
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    await note(workbook, sheetName, 'Clients', 'Ask the regions');
    await write('A2:E2', [['Grow', 'On top', 'higher', 9, 10]]);
    await write('A5:E7', [
      ['Please', 'Wait', 'lower', 9, 10],
      ['Please', 'Churn', 'lower', 9, 10],
      ['Total', '', '', 36, 40],
    ]);
    await write('A9:B9', [['Source:', 'the annual report']]);
    const { cascade } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const values = await valuesOf(workbook, sheetName);
    expect(columnOf(values, 'Name')).toEqual(
      expect.arrayContaining(['On top', 'Revenue', 'Clients', 'Please', 'Wait', 'Churn']),
    );
    expect(columnOf(values, 'Name')).toHaveLength(7);
    expect(columnOf(values, 'Note').filter((one) => one !== '')).toEqual(['Ask the regions']);
    expect(cascade.problems.map(({ code, place }) => [code, place?.address])).toEqual([
      ['list-grown', 'A2:E6'],
    ]);
    const again = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    expect(again.cascade.problems).toEqual([]);
    workbook.close();
  });
});
