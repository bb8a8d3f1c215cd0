import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cascadeWorkbook } from '../../src/cli/run-cascade';
import { openWorkbook } from '../../workbench/src/index';
import type { OpenWorkbook } from '../../workbench/src/index';
import { newerFunctions } from '../functions/excel-2010-functions';
import { bundle, columnOf, NEW_YEAR_2026, valuesOf } from './plan-workbook';

// A shared cascade sheet must say without the add-in what the functions say with it.

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'harbour-coffee.xlsx');
const SHEET = 'KPI cascade';
const COMPARED = [
  'Status',
  'Score',
  'Coverage',
  'Attainment',
  'Pace',
  "Children's score",
  'Reason',
];

async function built(share: boolean): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), {
    functions: [bundle()],
  });
  await cascadeWorkbook(workbook, NEW_YEAR_2026, {}, { share });
  await workbook.idle();
  return workbook;
}

const rounded = (cells: readonly unknown[]) =>
  cells.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell));

const columns = (values: readonly (readonly unknown[])[]) =>
  Object.fromEntries(COMPARED.map((header) => [header, rounded(columnOf(values, header))]));

describe('share mode', () => {
  let ordinary: unknown[][];
  let file: Uint8Array;
  let formulas: string[];
  beforeAll(async () => {
    const workbook = await built(false);
    ordinary = await valuesOf(workbook, SHEET);
    workbook.close();
    const shared = await built(true);
    formulas = await shared.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getUsedRange(true).load('formulas');
      await context.sync();
      return (range.formulas as unknown[][]).flat().filter((one) => typeof one === 'string');
    });
    file = await shared.save();
    shared.close();
  });

  it('calls no custom function and none newer than Excel 2010, and every formula fits into a cell', () => {
    const calls = formulas.filter((formula) => /(?<!_)KPI\.[A-Z]+\(/.test(formula));
    expect(calls).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8_192);
    expect(formulas.flatMap(newerFunctions)).toEqual([]);
  });

  it('computes what the functions compute, without the add-in', async () => {
    const without = await openWorkbook(file);
    // Something must change for everything to be computed again.
    await without.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    const values = await valuesOf(without, SHEET);
    without.close();
    expect(columns(values)).toEqual(columns(ordinary));
    const statuses = new Set(columnOf(values, 'Status'));
    for (const status of ['On track', 'At risk', 'Off track', 'No data']) {
      expect(statuses).toContain(status);
    }
  });

  it('gives a reason for every row', () => {
    const reasons = columnOf(ordinary, 'Reason').map(String);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Zn0-9][^#]*\w{2}/);
  });

  it('goes back to functions at a build without it', async () => {
    const again = await openWorkbook(file, { functions: [bundle()] });
    await cascadeWorkbook(again, NEW_YEAR_2026);
    await again.idle();
    expect(await valuesOf(again, SHEET)).toEqual(ordinary);
    again.close();
  });
});
