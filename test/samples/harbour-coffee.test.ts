import { readFileSync } from 'node:fs';
import path from 'node:path';
import { harbourCoffee } from '../../samples/harbour-coffee/workbook';
import { GOALS } from '../../samples/harbour-coffee/kpis';
import { saveXlsx } from '../../workbench/src/xlsx/save';

const FILE = path.resolve(__dirname, '..', '..', 'samples', 'harbour-coffee.xlsx');

describe('the sample workbook', () => {
  const kpis = GOALS.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.kpis));

  it('is the one that npm run samples makes', () => {
    const made = Buffer.from(saveXlsx(harbourCoffee()));
    expect(readFileSync(FILE).equals(made)).toBe(true);
  });

  it('has three goals, eight objectives and KPIs of all five perspectives', () => {
    expect(GOALS).toHaveLength(3);
    expect(GOALS.flatMap(({ objectives }) => objectives)).toHaveLength(8);
    expect(kpis).toHaveLength(25);
    expect(new Set(kpis.map(({ perspective }) => perspective)).size).toBe(5);
    expect(new Set(kpis.map(({ id }) => id)).size).toBe(kpis.length);
  });
});
