import fc from 'fast-check';
import { a1, columnName, parseA1, quoteSheet } from '../../src/cascade/address';

describe('An A1 address', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('names column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('is read back as the row and column it was made of', () => {
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const column = fc.integer({ min: 0, max: 16_383 });
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseA1(a1(r, c))).toEqual({ row: r, column: c });
      }),
    );
  });

  it('may be absolute and in lower case', () => {
    expect(parseA1('$c$7')).toEqual({ row: 6, column: 2 });
  });

  it.each(['', 'A', '7', 'A0', 'A1:B2', 'Sheet!A1', 'ABCD1'])('is not “%s”', (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it('has the apostrophes of its sheet doubled', () => {
    expect(quoteSheet("Ann's KPIs")).toBe("'Ann''s KPIs'");
  });
});
