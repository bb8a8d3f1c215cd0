import { why } from '../../src/functions/why';
import { status } from '../../src/functions/status';
import { cell, column, useOfficeCustomFunctions } from './custom-functions';

beforeAll(useOfficeCustomFunctions);

describe('KPI.WHY', () => {
  it('says by how much a KPI misses and what is still needed', () => {
    expect(why(cell(92), cell(100))[0]?.[0]).toMatch(/^8 % below target; 8 more/);
  });

  it('says why there is no data', () => {
    const broken = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    const said = why(column('', '95', broken, 5), column(1, 1, 1, ''));
    expect(said.map(([sentence]) => sentence)).toEqual([
      expect.stringMatching(/actual/i),
      expect.stringMatching(/95.*text|text.*95/i),
      expect.stringMatching(/#N\/A/),
      expect.stringMatching(/target/i),
    ]);
  });

  it('has a sentence wherever there is a status', () => {
    const kpis = [column(120, 100, 95, 50, -3, '', 'x'), cell(100)] as const;
    expect(why(...kpis)).toHaveLength(status(...kpis).length);
    for (const [sentence] of why(...kpis)) expect(sentence).toMatch(/\w/);
  });
});
