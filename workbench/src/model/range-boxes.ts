import { parseA1, splitReference } from '../document/address';
import { COLUMNS, ROWS } from '../document/changes';
import type { RangeBox, SheetDocument } from '../document/sheet';
import type { WorkbookDocument } from '../document/workbook';
import { HostError, invalidArgument } from '../host/host-error';
import { isModelObject } from './model-class';

export interface RangeState {
  readonly sheet: SheetDocument;
  readonly box: RangeBox;
}

export const wholeSheet = (sheet: SheetDocument): RangeState => ({
  sheet,
  box: { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 },
});

/** `getRange(address)`: with or without the sheet's own name in front. */
export const rangeAt = (sheet: SheetDocument, address: string): RangeState => {
  const reference = splitReference(address);
  if (reference.sheet !== null && reference.sheet.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument(`${address} is not on ${sheet.name}.`);
  const box = parseA1(reference.address);
  if (!box) throw invalidArgument(`"${address}" is no address.`);
  return { sheet, box };
};

export const boxOfIndexes = (sheet: SheetDocument, args: readonly unknown[]): RangeState => {
  const [row, column, rows, columns] = args.map((value) => {
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw invalidArgument('an index is not a whole number.');
    return value;
  });
  if (row === undefined || column === undefined || rows === undefined || columns === undefined)
    throw invalidArgument('indexes are missing.');
  const box = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    box.bottom >= ROWS ||
    box.right >= COLUMNS
  )
    throw invalidArgument('the range lies outside the worksheet.');
  return { sheet, box };
};

/** An argument that may be a Range or an address. */
export const rangeArgument = (sheet: SheetDocument, value: unknown): RangeBox =>
  isModelObject(value) ? (value.state as RangeState).box : rangeAt(sheet, String(value)).box;

/** The range that a name's formula refers to, or null where it is a constant, a calculation or an error. */
export const rangeOfFormula = (document: WorkbookDocument, formula: string): RangeState | null => {
  const reference = splitReference(formula);
  const sheet = reference.sheet === null ? undefined : document.sheetByName(reference.sheet);
  const box = parseA1(reference.address);
  return sheet && box ? { sheet, box } : null;
};

export const rowsOf = ({ box }: RangeState): number => box.bottom - box.top + 1;
export const columnsOf = ({ box }: RangeState): number => box.right - box.left + 1;

/** Reading or writing more cells than this fails or answers null in Excel: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
export const CELL_LIMIT = 5_000_000;

export const assertNotUnbounded = (range: RangeState): void => {
  if (rowsOf(range) * columnsOf(range) > CELL_LIMIT)
    throw new HostError('InvalidArgument', 'The range is too large for one operation.');
};
