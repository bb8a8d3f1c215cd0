import type { Cell } from '../document/cell';
import { cellKey } from '../document/changes';
import { calculatedColumn } from './calculated-column';
import type { Host } from '../host/host';
import { HostError, invalidArgument } from '../host/host-error';
import { entered, formatOf } from './cell-values';
import { assertNotUnbounded, columnsOf, type RangeState, rowsOf } from './range-boxes';

/** Reads a member of every cell as Excel answers it: rows of columns. */
export const matrix = (
  range: RangeState,
  read: (cell: Cell | undefined) => unknown,
): unknown[][] => {
  assertNotUnbounded(range);
  const { sheet, box } = range;
  const rows: unknown[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const line = sheet.cells.get(row);
    const values: unknown[] = [];
    for (let column = box.left; column <= box.right; column++) values.push(read(line?.get(column)));
    rows.push(values);
  }
  return rows;
};

export const wrongSize = () =>
  invalidArgument(
    'the number of rows or columns in the input array does not match the size or dimensions of the range.',
  );

/**
 * Calls back with each cell's input: a matrix of the range's own shape, or one value for all.
 * "If the values are not the same size, an error": https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 * A null in the matrix leaves its cell alone; in place of the matrix it is invalid; an empty text resets:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
const eachInput = (
  range: RangeState,
  input: unknown,
  write: (row: number, column: number, one: unknown) => void,
): void => {
  assertNotUnbounded(range);
  if (input === null || input === undefined)
    throw invalidArgument('null is no value for a whole property.');
  const { box } = range;
  const rows = Array.isArray(input) ? (input as unknown[]) : null;
  if (
    rows &&
    (rows.length !== rowsOf(range) ||
      rows.some((row) => !Array.isArray(row) || row.length !== columnsOf(range)))
  )
    throw wrongSize();
  for (let row = box.top; row <= box.bottom; row++) {
    const line = rows?.[row - box.top] as unknown[] | undefined;
    for (let column = box.left; column <= box.right; column++) {
      const one = line ? line[column - box.left] : input;
      if (one !== null && one !== undefined) write(row, column, one);
    }
  }
};

const assertNoArrayCut = (range: RangeState, row: number, column: number): void => {
  const anchor = range.sheet.cell(row, column)?.spilledFrom;
  const array = anchor && range.sheet.cell(anchor.row, anchor.column)?.array;
  if (array?.legacy) throw new HostError('InvalidOperation', "You can't change part of an array.");
};

/**
 * On a protected sheet unlocked cells can be written, by the add-in and by the user.
 * https://learn.microsoft.com/javascript/api/excel/excel.formatprotection#excel-excel-formatprotection-locked-member
 */
const assertContentsWritable = (range: RangeState, host: Host): void => {
  const { sheet, box } = range;
  const unlocked = (): boolean => {
    for (let row = box.top; row <= box.bottom; row++)
      for (let column = box.left; column <= box.right; column++)
        if (formatOf(sheet.cell(row, column)).locked) return false;
    return true;
  };
  host.assertWritable(sheet.protected && unlocked() ? undefined : sheet);
};

const including = (box: RangeState['box'], { row }: { row: number }): RangeState['box'] => ({
  ...box,
  top: Math.min(box.top, row),
  bottom: Math.max(box.bottom, row),
});

/** What `values` and `formulas` have in common when set. */
export const writeContents = (range: RangeState, input: unknown, host: Host): void => {
  assertContentsWritable(range, host);
  const { sheet } = range;
  const write = (row: number, column: number, one: unknown): void => {
    assertNoArrayCut(range, row, column);
    const cell = sheet.ensureCell(row, column);
    const { value, formula, numberFormat } = entered(one, cell.format);
    cell.value = value;
    delete cell.spilledFrom;
    delete cell.array;
    delete cell.single;
    if (formula === undefined) delete cell.formula;
    else cell.formula = formula;
    if (numberFormat !== undefined && cell.format.numberFormat === 'General') {
      cell.format = { ...cell.format, numberFormat };
      sheet.changes.formats.add(cellKey(row, column));
    }
    sheet.changes.contents.add(cellKey(row, column));
    host.touch(sheet, row, column);
  };
  eachInput(range, input, write);
  const filled = calculatedColumn(range);
  for (const { row, column, formula } of filled) write(row, column, formula);
  host.contentsChanged(sheet, filled.reduce(including, range.box));
};

export const writeNumberFormats = (range: RangeState, input: unknown, host: Host): void => {
  host.assertWritable(range.sheet);
  const made = new Map<string, Cell['format']>();
  eachInput(range, input, (row, column, one) => {
    const cell = range.sheet.ensureCell(row, column);
    const numberFormat = one === '' ? 'General' : String(one);
    if (cell.format.numberFormat === numberFormat) return;
    cell.format = share(made, formatOf(cell), { numberFormat });
    range.sheet.changes.formats.add(cellKey(row, column));
  });
};

/** Equal formats share one object, so that thousands of cells stay cheap to keep and to save. */
export const share = (
  made: Map<string, Cell['format']>,
  from: Cell['format'],
  change: Partial<Cell['format']>,
): Cell['format'] => {
  const next = { ...from, ...change };
  const key = JSON.stringify(next);
  const known = made.get(key);
  if (known) return known;
  made.set(key, next);
  return next;
};

/** `clear(applyTo)`: https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
export const clear = (range: RangeState, applyTo: unknown, host: Host): void => {
  if (applyTo === 'Contents') assertContentsWritable(range, host);
  else host.assertWritable(range.sheet);
  const { sheet, box } = range;
  const all = applyTo === undefined || applyTo === null || applyTo === 'All';
  const contents = all || applyTo === 'Contents';
  const formats = all || applyTo === 'Formats';
  for (const [row, line] of sheet.cells) {
    if (row < box.top || row > box.bottom) continue;
    for (const [column, cell] of line) {
      if (column < box.left || column > box.right) continue;
      if (contents && (cell.value !== null || cell.formula !== undefined)) {
        cell.value = null;
        delete cell.formula;
        delete cell.array;
        delete cell.single;
        delete cell.spilledFrom;
        sheet.changes.contents.add(cellKey(row, column));
        host.touch(sheet, row, column);
      }
      if (formats) {
        cell.format = formatOf(undefined);
        sheet.changes.formats.add(cellKey(row, column));
      }
    }
  }
  if (contents) host.contentsChanged(sheet, box);
  const inside = (other: RangeState['box']): boolean =>
    other.top >= box.top &&
    other.bottom <= box.bottom &&
    other.left >= box.left &&
    other.right <= box.right;
  if (all || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !inside(link.box));
    sheet.changes.hyperlinks = true;
  }
  if (formats) {
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !inside(format.box));
    sheet.changes.conditionalFormats = true;
  }
};
