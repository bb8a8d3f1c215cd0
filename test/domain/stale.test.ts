import { parseFrequency } from '../../src/domain/frequency';
import { staleNote } from '../../src/domain/stale';
import { why } from '../../src/domain/why';
import { day } from './measured';

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
  const MONTHLY = 31;
  const of = (reportDate: string, period = MONTHLY) =>
    staleNote(day('2025-05-31'), day(reportDate), period);

  it('is stale when a whole further one should have come in', () => {
    expect(of('2025-08-01')).toBeNull();
    expect(of('2025-08-02')).toMatchObject({ code: 'stale' });
    expect(of('2025-08-02', 92)).toBeNull();
  });

  it('says how old it is', () => {
    expect(why(of('2025-12-31')!)).toBe(
      'The actual is of 2025-05-31, 214 days old, though one is due every 31 days',
    );
  });
});
