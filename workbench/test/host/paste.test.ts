import { CellError } from '../../src/document/cell';
import type { RangeBox } from '../../src/document/sheet';
import { parseA1 } from '../../src/document/address';
import { type Opened, inNewWorkbook, refusal } from '../open';

const box = (address: string): RangeBox => parseA1(address)!;
/** `[formula or value, shown, number format]` */
const held = ({ document }: Opened, address: string): unknown[] => {
  const { top, left } = box(address);
  const cell = document.sheets[0]!.cell(top, left);
  const value = cell?.value instanceof CellError ? cell.value.code : cell?.value;
  return [cell?.formula ?? value ?? null, value ?? null, cell?.format.numberFormat ?? 'General'];
};
const paste = ({ workbook, document }: Opened, from: string, to: string): Promise<void> => {
  const sheetId = document.sheets[0]!.id;
  return workbook.user.paste({ sheetId, box: box(from) }, { sheetId, box: box(to) });
};
const inFilled = (body: (opened: Opened) => Promise<void>) =>
  inNewWorkbook(async (opened) => {
    const { sheet, context, workbook } = opened;
    workbook.user.keepUndo();
    sheet.getRange('A1:B3').formulas = [
      [1, '=A1*$A$2'],
      [2, "'007"],
      ['=NA()', '=SUM(A$1:A2)'],
    ];
    sheet.getRange('B1').numberFormat = [['0.0']];
    await context.sync();
    await workbook.idle();
    await body(opened);
  });

describe('copied cells, pasted', () => {
  it(
    'stay formulas from before dynamic arrays, and come back as such from undo',
    inFilled(async (opened) => {
      const [sheet] = opened.document.sheets;
      Object.assign(sheet!.ensureCell(0, 3), { formula: '$A:$A', single: true, value: 1 });
      await paste(opened, 'D1', 'D2');
      expect(sheet!.cell(1, 3)).toMatchObject({ formula: '$A:$A', single: true, value: 2 });
      await opened.workbook.user.enter(sheet!.id, box('D2'), [['=A1']]);
      expect(sheet!.cell(1, 3)?.single).toBeUndefined();
      await opened.workbook.user.undo();
      expect(sheet!.cell(1, 3)).toMatchObject({ formula: '$A:$A', single: true, value: 2 });
    }),
  );

  it(
    'bring values, formulas that move along, formats, and blanks',
    inFilled(async (opened) => {
      await opened.workbook.user.enter(opened.document.sheets[0]!.id, box('D4'), [['gone']]);
      await paste(opened, 'A1:B4', 'C1');
      expect(['C1', 'D1', 'D2', 'C3', 'D3', 'D4'].map((one) => held(opened, one))).toEqual([
        [1, 1, 'General'],
        ['C1*$A$2', 2, '0.0'],
        ['007', '007', 'General'],
        ['NA()', '#N/A', 'General'],
        ['SUM(C$1:C2)', 3, 'General'],
        [null, null, 'General'],
      ]);
    }),
  );

  it(
    'fill a selection into which they fit, and go once into any other',
    inFilled(async (opened) => {
      await paste(opened, 'B1', 'D1:D3');
      expect(['D1', 'D3'].map((one) => held(opened, one)[0])).toEqual(['C1*$A$2', 'C3*$A$2']);
      await paste(opened, 'A1:A2', 'F1:F3');
      expect(['F1', 'F2', 'F3'].map((one) => held(opened, one)[0])).toEqual([1, 2, null]);
    }),
  );

  it(
    'may overlap with where they go, and are one step for undo',
    inFilled(async (opened) => {
      await paste(opened, 'A1:A2', 'A2');
      expect(['A1', 'A2', 'A3'].map((one) => held(opened, one)[0])).toEqual([1, 1, 2]);
      await opened.workbook.user.undo();
      expect(['A1', 'A2', 'A3'].map((one) => held(opened, one)[0])).toEqual([1, 2, 'NA()']);
      await opened.workbook.user.redo();
      expect(['A1', 'A2', 'A3'].map((one) => held(opened, one)[0])).toEqual([1, 1, 2]);
    }),
  );

  it(
    'are refused on a protected sheet and beyond its end',
    inFilled(async (opened) => {
      expect(await refusal(() => paste(opened, 'A1:B2', 'XFD1'))).toBe('InvalidOperation');
      opened.document.sheets[0]!.protected = true;
      expect(await refusal(() => paste(opened, 'A1', 'D1'))).toBe('AccessDenied');
      expect(held(opened, 'D1')[0]).toBeNull();
    }),
  );
});
