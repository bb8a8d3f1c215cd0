import { type FunctionsBundle, openWorkbook, type OpenWorkbook } from '../../workbench/src/index';
import { readBundle } from '../../src/cli/run-cascade';
import { shippedAddIn } from '../built-add-in';

/** The functions of the production build. */
export const bundle = (): FunctionsBundle => readBundle(shippedAddIn().folder);

/** A date serial in the 1900 system: 2026-01-01. */
export const NEW_YEAR_2026 = 46_023;

/** A small plan as an analyst would type it: two goals, three objectives, five KPIs. */
export const SMALL_PLAN: readonly (readonly (string | number)[])[] = [
  [
    'Goal',
    'Objective',
    'KPI ID',
    'KPI',
    'Owner',
    'Direction',
    'Baseline',
    'Actual',
    'Target',
    'Weight',
  ],
  ['Grow', 'Win customers', 'K1', 'New customers', 'Sales', 'higher', 100, 210, 200, 1],
  ['Grow', 'Win customers', 'K2', 'Churn rate', 'Sales', 'lower', 0.1, 0.055, 0.05, 1],
  ['Grow', 'Raise margin', 'K3', 'Gross margin', 'Finance', 'higher', 0.3, 0.2, 0.4, 2],
  [
    'Run well',
    'Deliver on time',
    'K4',
    'On time in full',
    'Operations',
    'higher',
    0.8,
    '',
    0.95,
    1,
  ],
  ['Run well', 'Deliver on time', 'K5', 'Complaints', 'Operations', 'lower', 50, 30, '', 1],
];

/** A workbook whose first sheet, KPIs, holds the rows from A1 on. */
export const workbookWith = async (
  rows: readonly (readonly (string | number)[])[] = SMALL_PLAN,
  sheetName = 'KPIs',
): Promise<OpenWorkbook> => {
  const workbook = await openWorkbook(undefined, { functions: [bundle()] });
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = sheetName;
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
  return workbook;
};

/** The cells of a sheet by A1-free means: values of its used range. */
export const valuesOf = (workbook: OpenWorkbook, sheetName: string): Promise<unknown[][]> =>
  workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange(true).load('values');
    await context.sync();
    return range.values as unknown[][];
  });

/** One column of a cascade sheet's node rows, by its header. */
export const columnOf = (values: readonly (readonly unknown[])[], header: string): unknown[] => {
  const headerRow = values.findIndex((row) => row.includes('Status') && row.includes('Score'));
  const column = values[headerRow]?.indexOf(header) ?? -1;
  if (column < 0)
    throw new Error(`The sheet has no column "${header}": ${JSON.stringify(values[headerRow])}`);
  return values.slice(headerRow + 1).map((row) => row[column]);
};
