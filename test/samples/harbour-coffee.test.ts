import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GOALS } from '../../samples/harbour-coffee/kpis';
import { harbourCoffee } from '../../samples/harbour-coffee/workbook';
import type { WorkbookDocument } from '../../workbench/src/document/workbook';
import { openXlsx } from '../../workbench/src/xlsx/open';
import { saveXlsx } from '../../workbench/src/xlsx/save';

const FILE = path.resolve(__dirname, '..', '..', 'samples', 'harbour-coffee.xlsx');

/** What a reader of the workbook sees; not the bytes, which change with how files are written. */
const seen = (workbook: WorkbookDocument) =>
  workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells].flatMap(([row, line]) =>
      [...line].map(([column, { value, formula, format }]) => {
        const { numberFormat, fill, wrapText, font } = format;
        return [row, column, value, formula, numberFormat, fill, wrapText, font.bold, font.color];
      }),
    ),
    widths: [...sheet.columns].map(([column, { size }]) => [column, size]),
    freeze: sheet.freeze,
    autoFilter: sheet.autoFilter,
  }));

describe('the sample workbook', () => {
  const kpis = GOALS.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.kpis));

  it('is the one that npm run samples makes', () => {
    const kept = seen(openXlsx(new Uint8Array(readFileSync(FILE))));
    expect(kept).toEqual(seen(openXlsx(saveXlsx(harbourCoffee()))));
    expect(kept[0]!.cells.length).toBeGreaterThan(300);
  });

  it('has three goals, eight objectives and KPIs of all five perspectives', () => {
    expect(GOALS).toHaveLength(3);
    expect(GOALS.flatMap(({ objectives }) => objectives)).toHaveLength(8);
    expect(kpis).toHaveLength(25);
    expect(new Set(kpis.map(({ perspective }) => perspective)).size).toBe(5);
    expect(new Set(kpis.map(({ id }) => id)).size).toBe(kpis.length);
  });
});
