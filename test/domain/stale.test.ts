import { judge } from '../../src/domain/judge';
import { parseFrequency } from '../../src/domain/frequency';
import { why } from '../../src/domain/why';
import { measured } from './measured';

describe('how often an actual is due', () => {
  it.each([
    ['Monthly', 31],
    ['monatlich', 31],
    ['vierteljährlich', 92],
    ['Trimestriel', 92],
    ['ANUAL', 366],
    ['semi-annual', 184],
    ['wöchentlich', 7],
    ['dagelijks', 1],
    [14, 14],
  ])('is read from %j as every %d days', (cell, days) => {
    expect(parseFrequency(cell)).toBe(days);
  });

  it.each([[''], [null], [0], [-7], ['now and then'], [true], ['bimonthly']])(
    'cannot be told from %j',
    (cell) => {
      expect(parseFrequency(cell)).toBeNull();
    },
  );
});

describe('an actual', () => {
  const monthly = { actual: 95, target: 100, asOf: '2025-05-31', frequency: 'monthly' };
  const codes = (reportDate: string, more = {}) =>
    judge(measured({ ...monthly, reportDate, ...more })).notes.map(({ code }) => code);

  it('is stale when a whole further one should have come in', () => {
    expect(codes('2025-08-01')).toEqual([]);
    expect(codes('2025-08-02')).toEqual(['stale']);
    expect(codes('2025-08-02', { frequency: 'quarterly' })).toEqual([]);
  });

  it('keeps its status when it is stale, and says how old it is', () => {
    const judgement = judge(measured({ ...monthly, reportDate: '2025-12-31' }));
    expect(judgement.status).toBe('At risk');
    expect(judgement.notes.map((note) => why(note))).toEqual([
      'The actual is of 2025-05-31, 214 days old, though one is due every 31 days',
    ]);
  });

  it('is not stale as far as anyone can tell without a frequency or a report date', () => {
    expect(codes('', {})).toEqual([]);
    expect(codes('2025-12-31', { frequency: 'sometimes' })).toEqual([]);
    expect(codes('2025-12-31', { asOf: '' })).toEqual([]);
  });
});
