import { cascadeWorkbook } from '../../src/cli/run-cascade';
import type { OpenWorkbook } from '../../workbench/src/index';
import { columnOf, NEW_YEAR_2026, valuesOf, workbookWith } from './plan-workbook';

/** The first argument of HYPERLINK in a cell's formula. */
const addressIn = (formula: string): string => {
  const begins = formula.indexOf('HYPERLINK(') + 'HYPERLINK('.length;
  let depth = 0;
  for (let at = begins; at < formula.length; at++) {
    const character = formula[at]!;
    if (character === ',' && depth === 0) return formula.slice(begins, at);
    if (character === '(') depth++;
    if (character === ')') depth--;
  }
  throw new Error(`There is no link in ${formula}`);
};

/** Where the link of each of these rows leads, as a cell beside the sheet computes it. */
const addresses = (workbook: OpenWorkbook, sheetName: string, names: readonly string[]) =>
  workbook.Excel.run(async (context) => {
    const values = await valuesOf(workbook, sheetName);
    const header = values.findIndex((row) => row.includes('Status') && row.includes('Score'));
    const named = columnOf(values, 'Name').map((name) => String(name).trim());
    const rows = names.map((name) => header + 1 + named.indexOf(name));
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cells = rows.map((row) => sheet.getCell(row, 0).load('formulas'));
    await context.sync();
    const beside = cells.map(({ formulas }, index) => {
      const cell = sheet.getCell(index, 60);
      cell.formulas = [[`=${addressIn(String(formulas[0]?.[0]))}`]];
      return cell.load('values');
    });
    await context.sync();
    const found = beside.map((cell) => (cell.values as unknown[][])[0]?.[0]);
    for (const cell of beside) cell.clear();
    await context.sync();
    return found;
  });

describe('the link of a list row', () => {
  it('leads to the row where it stands, after sorts and after rows were inserted above it', async () => {
    const workbook = await workbookWith();
    const { sheetName } = await cascadeWorkbook(workbook, NEW_YEAR_2026);
    const links = () => addresses(workbook, sheetName, ['Grow', 'New customers', 'Churn rate']);
    expect(await links()).toEqual(["#'KPIs'!A2", "#'KPIs'!D2", "#'KPIs'!D3"]);
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('KPIs');
      const range = sheet.getRange('A2:J6').load('values');
      await context.sync();
      range.values = [...range.values].reverse();
      await context.sync();
    });
    await workbook.user.insertRows(workbook.document.sheetByName('KPIs')!.id, 0, 2);
    await workbook.idle();
    expect(await links()).toEqual(["#'KPIs'!A6", "#'KPIs'!D8", "#'KPIs'!D7"]);
    workbook.close();
  });
});
