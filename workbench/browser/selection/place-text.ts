import { a1Box, parseA1, splitReference } from '../../src/document/address';
import { COLUMNS, ROWS } from '../../src/document/changes';
import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import type { WorkbookDocument } from '../../src/document/workbook';

export interface WorkbookPlace {
  readonly sheet: SheetDocument;
  readonly box: RangeBox;
}

/** What the name box shows: the selection's name where it has one, `3R x 2C` while a mouse drags, else the active cell. */
export const shownPlace = (
  workbook: WorkbookDocument,
  sheet: SheetDocument,
  box: RangeBox,
  active: { readonly row: number; readonly column: number },
): string => {
  const named = workbook.names.find(
    ({ visible, formula, sheetId }) =>
      visible &&
      (sheetId === null || sheetId === sheet.id) &&
      isPlace(workbook, formula, sheet, box),
  );
  return (
    named?.name ??
    a1Box({ top: active.row, bottom: active.row, left: active.column, right: active.column })
  );
};

/** Where a text leads that is an address (`B2`, `'My sheet'!A1:B7`) or a name; null where nowhere. */
export const findPlace = (
  workbook: WorkbookDocument,
  text: string,
  current: SheetDocument,
): WorkbookPlace | null => {
  const wanted = text.trim();
  const names = workbook.names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const name =
    names.find(({ sheetId }) => sheetId === current.id) ??
    names.find(({ sheetId }) => sheetId === null);
  const { sheet: sheetName, address } = splitReference(name?.formula ?? wanted);
  const sheet = sheetName === null ? current : workbook.sheetByName(sheetName);
  const box = parseA1(address.replaceAll('$', ''));
  return sheet && box && sheet.visibility === 'Visible' ? { sheet, box } : null;
};

const isPlace = (
  workbook: WorkbookDocument,
  formula: string,
  sheet: SheetDocument,
  box: RangeBox,
): boolean => {
  const { sheet: name, address } = splitReference(formula);
  if (name === null || workbook.sheetByName(name) !== sheet) return false;
  const named = parseA1(address.replaceAll('$', ''));
  return named !== null && a1Box(named) === a1Box(box);
};

/** `3R x 2C`, for a selection of more than one cell. */
export const sizeText = ({ top, bottom, left, right }: RangeBox): string => {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return rows === ROWS || columns === COLUMNS ? '' : `${rows}R x ${columns}C`;
};
