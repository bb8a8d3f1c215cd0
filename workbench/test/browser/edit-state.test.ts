import { CellError, DEFAULT_FORMAT, type Scalar } from '../../src/document/cell';
import { SheetDocument } from '../../src/document/sheet';
import {
  type Edit,
  editText,
  takesReference,
  withReference,
} from '../../browser/window/edit-state';

const sheetOf = (value: Scalar, numberFormat = 'General', formula?: string): SheetDocument => {
  const sheet = new SheetDocument('1', 'Sheet1', null);
  Object.assign(sheet.ensureCell(0, 0), {
    value,
    format: { ...DEFAULT_FORMAT, numberFormat },
    ...(formula !== undefined && { formula }),
  });
  return sheet;
};

describe("a cell's content as it is typed", () => {
  it.each<[Scalar, string, string | undefined, string]>([
    [null, 'General', undefined, ''],
    [5, '0.00', undefined, '5'],
    [0.1 + 0.2, 'General', undefined, '0.3'],
    [0.125, '0%', undefined, '12.5%'],
    [46_000, 'yyyy-mm-dd', undefined, '2025-12-09'],
    [3, 'General', 'SUM(A2:A3)', '=SUM(A2:A3)'],
    [true, 'General', undefined, 'TRUE'],
    [new CellError('#N/A'), 'General', undefined, '#N/A'],
    ['plain', 'General', undefined, 'plain'],
    ['=no formula', 'General', undefined, "'=no formula"],
    ['12', 'General', undefined, "'12"],
    ['12', '@', undefined, '12'],
  ])('%p in %s', (value, format, formula, text) => {
    expect(editText(sheetOf(value, format, formula), 0, 0)).toBe(text);
  });
});

const edit = (drawn: string): Edit => ({
  sheetId: '1',
  row: 0,
  column: 0,
  text: drawn.replace('|', ''),
  caret: drawn.indexOf('|'),
  where: 'cell',
  overwrites: true,
  pointed: null,
});

describe('a click into the grid while a formula is typed', () => {
  it.each([
    ['=|', true],
    ['=1+|', true],
    ['=SUM(|', true],
    ['=SUM(A1, |', true],
    ['=A1|', false],
    ['="a+|', false],
    ['text+|', false],
  ])('puts a reference in: %s', (drawn, takes) => {
    expect(takesReference(edit(drawn))).toBe(takes);
  });

  it('replaces the reference that the click before put in', () => {
    const sheet = sheetOf(null);
    const cell = { top: 1, bottom: 1, left: 1, right: 1 };
    const first = withReference(edit('=1+|*2'), sheet, cell);
    expect([first.text, first.caret]).toEqual(['=1+B2*2', 5]);
    const second = withReference(first, sheet, { ...cell, bottom: 3 });
    expect([second.text, second.caret]).toEqual(['=1+B2:B4*2', 8]);
  });

  it('names the sheet where that is another one', () => {
    const other = new SheetDocument('2', 'My sheet', null);
    const cell = { top: 0, bottom: 0, left: 0, right: 0 };
    expect(withReference(edit('=|'), other, cell).text).toBe("='My sheet'!A1");
  });
});
