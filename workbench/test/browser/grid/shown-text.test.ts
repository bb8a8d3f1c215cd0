import { CellError, type Scalar } from '../../../src/document/cell';
import { fitNumber } from '../../../browser/grid/fit-number';
import { shownText } from '../../../browser/grid/shown-text';

describe('a value as its cell shows it', () => {
  it.each<[Scalar, string, string, string]>([
    [null, 'General', '', 'Left'],
    ['abc', 'General', 'abc', 'Left'],
    ['abc', '"> "@', '> abc', 'Left'],
    [1234.5, 'General', '1234.5', 'Right'],
    [1234.5, '#,##0', '1,235', 'Right'],
    [0.125, '0.0%', '12.5%', 'Right'],
    [2.5e-7, '0.0000000##', '0.00000025', 'Right'],
    [-3e-9, '0.000000000%', '-0.000000300%', 'Right'],
    [46_000, 'yyyy-mm-dd', '2025-12-09', 'Right'],
    [5, '@', '5', 'Right'],
    [true, 'General', 'TRUE', 'Center'],
    [new CellError('#N/A'), '0.00', '#N/A', 'Center'],
    [12, '"    "General;"    "-General;"    "General;"    "@', '    12', 'Right'],
    [1, '[', '1', 'Right'],
  ])('%p in %s is %p', (value, format, text, align) => {
    expect(shownText(value, format)).toMatchObject({ text, align });
  });

  it('takes the colour that the format asks for', () => {
    expect(shownText(-1, '0;[Red]-0').color).toBe('#FF0000');
    expect(shownText(1, '0;[Red]-0').color).toBe('');
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shownText(0, 'yyyy-mm-dd', true).text).toBe('1904-01-01');
    expect(shownText(7, '0', true).text).toBe('7');
  });
});

describe('a number in a narrow cell', () => {
  // Each character ten pixels wide.
  const measure = (text: string): number => 10 * text.length;

  it.each([
    [3.14159265, 'General', 100, '3.14159265'],
    [3.14159265, 'General', 45, '3.14'],
    [1234567, 'General', 45, '####'],
    [1234567, '#,##0', 80, '########'],
    [12, '0.00', 60, '12.00'],
    [5000, '0', 5, '#'],
  ])('%d in %s on %d pixels', (value, format, width, shown) => {
    expect(fitNumber(value, format, shownText(value, format).text, width, measure)).toBe(shown);
  });
});
