import { DEFAULT_FORMAT } from '../../../src/document/cell';
import { SheetDocument } from '../../../src/document/sheet';
import { gridSize, sheetSnapshot } from '../../../browser/grid/sheet-snapshot';

const sheet = (): SheetDocument => new SheetDocument('1', 'Sheet1', null);
const SIZE = { rows: 1000, columns: 60 };

describe("a sheet's frame for the grid", () => {
  it("has Excel's standard sizes in pixels", () => {
    expect(sheetSnapshot(sheet(), '1', SIZE)).toMatchObject({
      defaultRowHeight: 20,
      defaultColumnWidth: 64,
      showGridlines: 1,
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    });
  });

  it('has the lines that are wider, higher or hidden', () => {
    const one = sheet();
    one.columns.set(2, { size: 20 });
    one.columns.set(3, { hidden: true });
    one.rows.set(4, { size: 30, hidden: true });
    expect(sheetSnapshot(one, '1', SIZE)).toMatchObject({
      columnData: { 2: { w: 140, hd: 0 }, 3: { w: 64, hd: 1 } },
      rowData: { 4: { h: 40, hd: 1 } },
    });
  });

  it('makes rows without a height as high as their fonts and wrapped texts ask for', () => {
    const one = sheet();
    Object.assign(one.ensureCell(0, 0), {
      value: 'Title',
      format: { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, size: 20 } },
    });
    Object.assign(one.ensureCell(1, 0), {
      value: 'a text that is much too long for a cell of sixty-four pixels',
      format: { ...DEFAULT_FORMAT, wrapText: true },
    });
    one.ensureCell(2, 0).value = 'a text that is long, but does not wrap, however long it may be';
    const { rowData } = sheetSnapshot(one, '1', SIZE);
    expect(rowData?.[0]?.h).toBe(37);
    expect(rowData?.[1]?.h).toBeGreaterThanOrEqual(120);
    expect(rowData?.[2]).toBeUndefined();
  });

  it('has merges and frozen panes', () => {
    const one = sheet();
    one.merges = [{ top: 0, left: 1, bottom: 2, right: 3 }];
    one.freeze = { rows: 2, columns: 1 };
    one.showGridlines = false;
    expect(sheetSnapshot(one, '1', SIZE)).toMatchObject({
      mergeData: [{ startRow: 0, startColumn: 1, endRow: 2, endColumn: 3 }],
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: 0,
    });
  });
});

describe('the size of the grid', () => {
  it('goes beyond what is in use and what is to be reached, up to the end of the sheet', () => {
    const one = sheet();
    expect(gridSize(one)).toEqual(SIZE);
    one.ensureCell(4999, 99).value = 1;
    expect(gridSize(one)).toEqual({ rows: 5200, columns: 120 });
    const far = { top: 9_999, bottom: 9_999, left: 0, right: 0 };
    expect(gridSize(one, far).rows).toBe(10_200);
    expect(gridSize(one, { ...far, bottom: 1_048_575 }).rows).toBe(5200);
  });
});
