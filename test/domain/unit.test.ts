import { figuresIn } from '../../src/domain/unit';

describe('numbers in a unit', () => {
  it.each<[string, number, string]>([
    ['%', 0.08, '8 %'],
    ['%', -0.6184, '−61.84 %'],
    ['%', 0, '0 %'],
    ['%', 1.7005, '170.1 %'],
    [' % ', 12.5, '1,250 %'],
    ['per cent', 8, '8 %'],
    ['Per cent', 0.5, '0.5 %'],
    ['€', 1340, '1,340 €'],
    ['days', 15, '15 days'],
    ['% of staff', 8, '8 % of staff'],
    ['', 1340, '1,340'],
    [' ', 7.25, '7.25'],
    ['#', 8, '8'],
    ['Number', 8, '8'],
    ['no. of sites', 8, '8 no. of sites'],
  ])('%j: %d is %s', (unit, value, text) => expect(figuresIn(unit).number(value)).toBe(text));

  it.each<[string, number, string]>([
    ['%', 0.08112, '8.2 points'],
    ['per cent', 8.112, '8.2 points'],
    ['€', 1339.6, '1,340 €'],
    ['days', 14.32, '14.4 days'],
    ['', 27.5, '27.5'],
  ])('%j: %d more is %s more', (unit, size, text) =>
    expect(figuresIn(unit).amount(size, 'up')).toBe(text),
  );
});
