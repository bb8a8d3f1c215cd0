import type { Cell } from '../document/cell';
import { CellError, DEFAULT_FORMAT } from '../document/cell';
import { cellKey, COLUMNS, ROWS } from '../document/changes';
import type { RangeBox } from '../document/sheet';
import type { Host } from '../host/host';
import { HostError } from '../host/host-error';
import { shiftReferences } from '../xlsx/shift-references';
import type { RangeState } from './range-boxes';
import { writeContents } from './range-contents';

const rowsIn = ({ top, bottom }: RangeBox): number => bottom - top + 1;
const columnsIn = ({ left, right }: RangeBox): number => right - left + 1;

/**
 * Where copied cells go: into the selection as often as they fit into it exactly, else once from its first
 * cell on. (Excel: "Move or copy cells and cell contents"; the rule of exact multiples is unverified.)
 */
export const pasteBox = (from: RangeBox, to: RangeBox): RangeBox => {
  const fits = (selected: number, copied: number): number =>
    selected % copied === 0 ? selected : copied;
  return {
    top: to.top,
    left: to.left,
    bottom: to.top + fits(rowsIn(to), rowsIn(from)) - 1,
    right: to.left + fits(columnsIn(to), columnsIn(from)) - 1,
  };
};

/**
 * Pastes cells as Ctrl+V does: values, formulas with their relative references moved along, and formats.
 * What a formula has spilled is pasted as values. Merges, links and rules stay behind (unlike Excel).
 * https://support.microsoft.com/office/move-or-copy-cells-and-cell-contents-803d65eb-6a3e-4534-8c6f-ff12d1c4139e
 */
export const pasteCells = (host: Host, from: RangeState, to: RangeState): void => {
  host.assertWritable(to.sheet);
  const box = pasteBox(from.box, to.box);
  if (box.bottom >= ROWS || box.right >= COLUMNS)
    throw new HostError('InvalidOperation', 'The copied cells reach beyond the end of the sheet.');
  const source = (row: number, column: number): readonly [number, number, Cell | undefined] => {
    const at = from.box.top + ((row - box.top) % rowsIn(from.box));
    const across = from.box.left + ((column - box.left) % columnsIn(from.box));
    return [at, across, from.sheet.cell(at, across)];
  };
  const inputs: unknown[][] = [];
  const formats: Cell['format'][] = [];
  const singles: (Cell['single'] | undefined)[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const line: unknown[] = [];
    for (let column = box.left; column <= box.right; column++) {
      const [at, across, cell] = source(row, column);
      line.push(inputOf(cell, row - at, column - across));
      formats.push(cell?.format ?? DEFAULT_FORMAT);
      singles.push(cell?.single);
    }
    inputs.push(line);
  }
  // All is read before anything is written: both places may overlap.
  formats.forEach((format, index) => {
    const row = box.top + Math.floor(index / columnsIn(box));
    const column = box.left + (index % columnsIn(box));
    if ((to.sheet.cell(row, column)?.format ?? DEFAULT_FORMAT) === format) return;
    to.sheet.ensureCell(row, column).format = format;
    to.sheet.changes.formats.add(cellKey(row, column));
    host.touch(to.sheet, row, column);
  });
  writeContents({ sheet: to.sheet, box }, inputs, host);
  singles.forEach((single, index) => {
    if (!single) return;
    const row = box.top + Math.floor(index / columnsIn(box));
    to.sheet.ensureCell(row, box.left + (index % columnsIn(box))).single = single;
  });
};

/** What one would type to have the same in the other place. */
const inputOf = (cell: Cell | undefined, rows: number, columns: number): unknown => {
  if (cell?.formula !== undefined) return `=${shiftReferences(cell.formula, rows, columns)}`;
  const value = cell?.value ?? '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
};
