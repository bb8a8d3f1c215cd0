import { a1Box } from '../../../src/document/address';
import { WorkbookDocument } from '../../../src/document/workbook';
import { findPlace, shownPlace } from '../../../browser/selection/place-text';
import { selectionSummary } from '../../../browser/selection/summary';

const workbook = (): WorkbookDocument => {
  const one = new WorkbookDocument();
  for (const name of ['Sheet1', 'My sheet', 'Hidden']) one.addSheet(name);
  one.sheets[2]!.visibility = 'Hidden';
  const name = { sheetId: null, visible: true, comment: '' };
  one.names.push(
    { ...name, name: 'Rates', formula: "'My sheet'!$B$2:$B$5" },
    { ...name, name: '_secret', formula: 'Sheet1!$A$1', visible: false },
    { ...name, name: 'Tax', formula: '0.2' },
  );
  return one;
};

describe('the name box', () => {
  it.each([
    ['b7', 'Sheet1 B7'],
    ['$A$1:C3', 'Sheet1 A1:C3'],
    ['C:D', 'Sheet1 C:D'],
    ["'my sheet'!B2", 'My sheet B2'],
    ['rates', 'My sheet B2:B5'],
    ['Tax', null],
    ['Nowhere!A1', null],
    ['Hidden!A1', null],
    ['hello', null],
  ])('leads by %s', (text, place) => {
    const one = workbook();
    const found = findPlace(one, text, one.sheets[0]!);
    expect(found && `${found.sheet.name} ${a1Box(found.box)}`).toBe(place);
  });

  it('shows the name of a whole selection, else the active cell; a hidden name is none', () => {
    const one = workbook();
    const [first, second] = one.sheets;
    const box = { top: 1, bottom: 4, left: 1, right: 1 };
    expect(shownPlace(one, second!, box, { row: 1, column: 1 })).toBe('Rates');
    expect(shownPlace(one, first!, box, { row: 2, column: 1 })).toBe('B3');
    const cell = { top: 0, bottom: 0, left: 0, right: 0 };
    expect(shownPlace(one, first!, cell, { row: 0, column: 0 })).toBe('A1');
  });
});

describe("the status bar's summary", () => {
  it('counts what is not blank, and sums the numbers of rows that are seen', () => {
    const [sheet] = workbook().sheets;
    [4, 'text', null, 8, 100].forEach((value, row) => (sheet!.ensureCell(row, 0).value = value));
    sheet!.rows.set(4, { hidden: true });
    const all = { top: 0, bottom: 1_048_575, left: 0, right: 0 };
    expect(selectionSummary(sheet!, all)).toEqual({ count: 3, numbers: { sum: 12, average: 6 } });
    const text = { top: 1, bottom: 2, left: 0, right: 0 };
    expect(selectionSummary(sheet!, text)).toEqual({ count: 1, numbers: null });
  });
});
