import { looksLikeNumber, numberOf, toReading } from '../../src/domain/reading';

describe('reading a cell', () => {
  it.each([[''], [null], [undefined], ['   '], ['\u00a0'], ['\t\n']])(
    'takes %j as blank',
    (cell) => {
      expect(toReading(cell)).toEqual({ kind: 'blank' });
    },
  );

  it.each([0, -0, 7.25, -3, 1e300])('takes %d as the number it is', (value) => {
    expect(toReading(value)).toEqual({ kind: 'number', value });
  });

  it.each([
    '#N/A',
    '#DIV/0!',
    '#NUM!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NULL!',
    '#SPILL!',
    '#BUSY!',
  ])('takes %s as an error', (code) => {
    expect(toReading(code)).toEqual({ kind: 'error', code });
  });

  it.each([Infinity, -Infinity, NaN])('takes %d as the error #NUM!', (value) => {
    expect(toReading(value)).toEqual({ kind: 'error', code: '#NUM!' });
    expect(numberOf({ kind: 'number', value })).toBeNull();
  });

  it('takes a boolean as text, since TRUE is no measurement', () => {
    expect(toReading(true)).toEqual({ kind: 'text', text: 'TRUE' });
  });

  it('leaves a number that is stored as text a text', () => {
    expect(toReading(' 12.5 ')).toEqual({ kind: 'text', text: '12.5' });
  });

  it('takes a heading such as #1 or a hashtag as text, not as an error', () => {
    expect(toReading('#1').kind).toBe('text');
    expect(toReading('#KPI').kind).toBe('text');
  });
});

describe('a text that looks like a number', () => {
  it.each([
    '12',
    '-12',
    '−12',
    '12.5',
    '12,5',
    '1 234,5',
    "1'234.50",
    '.5',
    '85 %',
    '85%',
    '€ 20',
    '$20',
    '20 EUR',
    '(3.1)',
    '1.5e6',
    '12-',
    'USD 30',
    '1\u202f234',
  ])('is %s', (text) => {
    expect(looksLikeNumber(text)).toBe(true);
  });

  it.each([
    'n/a',
    'TBD',
    '-',
    'Q1',
    '10 to 20',
    '2030-12-31',
    'about 5',
    'TRUE',
    '1. Growth',
    '',
    '5 apples',
  ])('is not %j', (text) => {
    expect(looksLikeNumber(text)).toBe(false);
  });
});
