import fc from 'fast-check';
import { isoDate, serialOf, toDate } from '../../src/domain/dates';

describe('a bare year', () => {
  // Serials as Excel's DATE gives them.
  it.each([
    [2030, 47848],
    ['2030', 47848],
    ['2030.0', 47848],
    [2015, 42369],
    [2024, 45657],
    [1900, 366],
    [2199, 109574],
  ])('%j is its last day', (cell, serial) => {
    expect(toDate(cell)).toBe(serial);
  });

  it('wins over the days of 1905 and 1906 that have such serials', () => {
    expect(toDate(1899)).toBe(1899);
    expect(toDate(2200)).toBe(2200);
    expect(toDate(2000)).not.toBe(2000);
  });

  it('is the same day in a workbook that counts from 1904', () => {
    expect(toDate(2030, true)).toBe(47848);
  });
});

describe('a date serial', () => {
  it.each([
    [45000, 45000],
    [45000.75, 45000],
    [1, 1],
    [2_958_465, 2_958_465],
  ])('%d is day %d', (cell, serial) => {
    expect(toDate(cell)).toBe(serial);
  });

  it('of the 1904 system is moved to the 1900 system', () => {
    // 1 January 2024 is 45292 in the one and 43830 in the other.
    expect(toDate(43830, true)).toBe(45292);
  });

  it.each([0, -5, 0.5, 2_958_466, 20301231, Infinity, NaN])('is not %d', (cell) => {
    expect(toDate(cell)).toBeNull();
  });
});

describe('a date written as text', () => {
  it.each([
    ['2030-12-31', 47848],
    ['2024-02-29', 45351],
    ['2024-2-9', 45331],
    ['2030-06', 47664],
    ['2024-02', 45351],
    ['2024-01-01T08:30:00Z', 45292],
  ])('%s is read in the ISO form', (cell, serial) => {
    expect(toDate(cell)).toBe(serial);
  });

  it.each([
    '31/12/2030',
    '12/31/2030',
    '2023-02-29',
    '2024-13-01',
    '2024-00',
    'soon',
    '',
    null,
    true,
    '#N/A',
    '20300',
  ])('%j is no date', (cell) => {
    expect(toDate(cell)).toBeNull();
  });
});

describe('serials', () => {
  it('count the 29 February 1900 that Excel believes in', () => {
    expect(serialOf(1900, 1, 1)).toBe(1);
    expect(serialOf(1900, 2, 28)).toBe(59);
    expect(serialOf(1900, 3, 1)).toBe(61);
  });

  it('come back from their ISO date, but for the day that never was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 109_574 }), (serial) => {
        expect(toDate(isoDate(serial))).toBe(serial);
      }),
    );
    expect(isoDate(59)).toBe('1900-02-28');
    expect(isoDate(47848)).toBe('2030-12-31');
  });
});
