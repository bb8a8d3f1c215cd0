import { shownLength } from '../../src/cascade/plan-widths';

describe('the room for a number', () => {
  it.each([
    [5, 'General', 0, 'General makes do with any width'],
    ['n/a', '0.0', 0, 'a text runs over'],
    [null, '0.0', 0, 'a blank'],
    [5, '0', 1, '5'],
    [0.04, '0.00', 4, '0.04'],
    [-12.3, '0.0', 5, '-12.3'],
    [1234567, '#,##0', 9, '1,234,567'],
    [999, '#,##0', 3, '999'],
    [-1234567.5, '#,##0.00', 13, '-1,234,567.50'],
    [0.385, '0.0%', 5, '38.5%'],
    [12, '0%', 5, '1200%'],
    [5300000, '#,##0,,"m"', 2, '5m'],
    [1250, '#,##0.00 "€"', 10, '1,250.00 €'],
    [1250, '[$€-407] #,##0', 7, '€ 1,250'],
    [1250, '[Red]#,##0;[Blue]-#,##0', 5, '1,250'],
    [45000, 'yyyy-mm-dd', 10, 'a date'],
  ])('%p as %p takes %i characters: %s', (value, format, length, _shown) => {
    expect(shownLength(value, format)).toBe(length);
  });

  it.each([
    [1250, '_-* #,##0.00 "€"_-', '1,250.00 €'],
    [1250, '_($* #,##0_)', '$ 1,250'],
    [0.5, '# ?/?', '1/2'],
    [123456, '0.00E+00', '1.23E+05'],
  ])('%p as %p takes no fewer than %s', (value, format, text) => {
    expect(shownLength(value, format)).toBeGreaterThanOrEqual(text.length);
  });
});
