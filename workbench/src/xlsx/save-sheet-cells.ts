import { cellKey, COLUMNS } from '../document/changes';
import type { SheetDocument } from '../document/sheet';
import { scanGrid } from './save-grid';
import { type GridChanges, GridWork, type GridWriter } from './save-grid-work';
import { rehomedFormulas } from './save-shared-formulas';
import type { XmlPatch } from './splice';

export interface GridResult {
  /** True where a cell's formula came, went or changed: the calculation chain no longer fits. */
  readonly formulas: boolean;
}

/** The changes with what is left of an array whose anchor was replaced. */
const withArrays = (before: SheetDocument, changes: GridChanges): GridChanges => {
  const values = new Set(changes.values);
  for (const key of changes.contents) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const array = before.cell(row, column)?.array;
    if (!array) continue;
    for (let down = 0; down < array.rows; down++)
      for (let across = 0; across < array.columns; across++)
        if (before.cell(row + down, column + across))
          values.add(cellKey(row + down, column + across));
  }
  return { ...changes, values };
};

/** The changed cells by row, in the order of their columns. */
const byRows = (changes: GridChanges): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  const keys = new Set([...changes.contents, ...changes.formats, ...changes.values]);
  for (const key of [...keys].sort((a, b) => a - b)) {
    const row = Math.floor(key / COLUMNS);
    const columns = rows.get(row);
    if (columns) columns.push(key % COLUMNS);
    else rows.set(row, [key % COLUMNS]);
  }
  for (const row of changes.rows) if (!rows.has(row)) rows.set(row, []);
  return new Map([...rows].sort(([a], [b]) => a - b));
};

/**
 * Writes the changed cells into a sheet's grid. Every other cell stays byte for byte; rows and cells that
 * are new stand where their numbers put them; what was shared from a replaced formula finds a new home.
 */
export const patchCells = (
  patch: XmlPatch,
  sheet: SheetDocument,
  before: SheetDocument,
  changes: GridChanges,
  writer: GridWriter,
): GridResult => {
  const data = patch.root.child('sheetData');
  if (!data) throw new Error(`${sheet.name} has no sheetData`);
  const all = withArrays(before, changes);
  const wanted = byRows(all);
  if (wanted.size === 0) return { formulas: false };
  const grid = scanGrid(data, (row) => wanted.has(row));
  const homes = rehomedFormulas(grid, (key) => all.contents.has(key));
  const work = new GridWork(patch, sheet, before, all, writer, homes);
  const byRow = new Map(grid.rows.map((row) => [row.row, row]));
  let next = 0;
  for (const [row, columns] of wanted) {
    const found = byRow.get(row);
    if (found) {
      work.patchRow(found, columns);
      continue;
    }
    while ((grid.rows[next]?.row ?? row) < row) next++;
    const xml = work.newRow(row, columns);
    if (xml === '') continue;
    const follower = grid.rows[next];
    if (follower) patch.replace(follower.element.start, follower.element.start, xml);
    else if (data.selfClosing) patch.append(data, xml);
    else patch.replace(data.contentEnd, data.contentEnd, xml);
  }
  for (const { element, xml } of homes.values()) patch.replaceElement(element, xml);
  work.patchDimension();
  return { formulas: work.formulas };
};
