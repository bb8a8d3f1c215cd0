import { type Cell, DEFAULT_FORMAT } from '../document/cell';
import { cellKey, COLUMNS, ROWS } from '../document/changes';
import { movedBox, movedRow, movedRows, type RowMove } from '../document/row-move';
import type { LineProperties, SheetDocument, Table } from '../document/sheet';
import type { Host } from '../host/host';
import { HostError, invalidArgument } from '../host/host-error';
import { referencesAfter } from './moved-references';

/**
 * Inserts whole rows before one, or deletes them from one on, as a person does; what is on the sheet moves,
 * and what refers to it follows. New rows look like the row above (Excel's "Format Same As Above").
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
export const moveRows = (host: Host, sheet: SheetDocument, move: RowMove): void => {
  host.assertWritable(sheet);
  assertPossible(sheet, move);
  forgetSpills(host, sheet);
  moveCells(host, sheet, move);
  moveLines(sheet, move);
  moveParts(sheet, move);
  if (move.by > 0) formatAsAbove(host, sheet, move);
  referencesFollow(host, sheet, move);
  sheet.changes.rowsMoved = true;
  host.tablesChanged();
  const count = Math.abs(move.by);
  const rows = { top: move.at, left: 0, bottom: move.at + count - 1, right: COLUMNS - 1 };
  host.contentsChanged(sheet, rows, move.by > 0 ? 'RowInserted' : 'RowDeleted');
};

/** The messages' wording is unverified. */
const refused = (message: string): HostError => new HostError('InvalidOperation', message);

const assertPossible = (sheet: SheetDocument, move: RowMove): void => {
  const { at, by } = move;
  if (!Number.isInteger(at) || at < 0 || at >= ROWS || by === 0) throw invalidArgument('rows');
  const used = sheet.usedBox();
  if (by > 0 && used && used.bottom >= at && used.bottom + by >= ROWS)
    throw refused('Cells that are not empty would be pushed off the end of the sheet.');
  for (const [row, line] of sheet.cells)
    for (const { array } of line.values()) {
      const last = row + (array?.rows ?? 1) - 1;
      const cut = movedRows(row, last, move);
      if (array?.legacy && cut && cut.last - cut.first !== last - row)
        throw refused('Part of an array cannot be changed.');
    }
  const headless = sheet.tables.find(
    ({ box, headerRow }) =>
      headerRow && movedRow(box.top, move) === null && movedBox(box, move) !== null,
  );
  if (headless) throw refused(`The header row of the table ${headless.name} cannot be deleted.`);
};

/** What formulas spill is found anew once they stand in their new places. */
const forgetSpills = (host: Host, sheet: SheetDocument): void => {
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) {
      if (cell.array && !cell.array.legacy) delete cell.array;
      const from = cell.spilledFrom;
      if (!from || sheet.cell(from.row, from.column)?.array?.legacy) continue;
      delete cell.spilledFrom;
      cell.value = null;
      host.touch(sheet, row, column);
    }
};

const moveCells = (host: Host, sheet: SheetDocument, move: RowMove): void => {
  const lines = [...sheet.cells].filter(([row]) => row >= move.at);
  const changed = (row: number, column: number): void => {
    sheet.changes.contents.add(cellKey(row, column));
    sheet.changes.formats.add(cellKey(row, column));
    host.touch(sheet, row, column);
  };
  for (const [row] of lines) sheet.cells.delete(row);
  for (const [row, line] of lines) {
    const to = movedRow(row, move);
    if (to !== null) sheet.cells.set(to, moved(line, move));
    for (const column of line.keys()) {
      changed(row, column);
      if (to !== null) changed(to, column);
    }
  }
};

const moved = (line: ReadonlyMap<number, Cell>, move: RowMove): Map<number, Cell> =>
  new Map(
    [...line].map(([column, cell]) => {
      const { spilledFrom: from } = cell;
      const row = from && movedRow(from.row, move);
      return [column, from && row != null ? { ...cell, spilledFrom: { ...from, row } } : cell];
    }),
  );

const moveLines = (sheet: SheetDocument, move: RowMove): void => {
  const lines = [...sheet.rows].filter(([row]) => row >= move.at);
  const now = new Map<number, LineProperties>();
  for (const [row, line] of lines) {
    sheet.rows.delete(row);
    sheet.changes.rows.add(row);
    const to = movedRow(row, move);
    if (to !== null) now.set(to, line);
  }
  for (const [row, line] of now) {
    sheet.rows.set(row, line);
    sheet.changes.rows.add(row);
  }
  // Whoever shows the sheet draws its rows anew.
  sheet.changes.rows.add(move.at);
};

/** Moves what stands in a box, and leaves out what has none any more. */
const inMovedBoxes = <Boxed extends { box: SheetDocument['merges'][number] }>(
  all: readonly Boxed[],
  move: RowMove,
): Boxed[] =>
  all.filter((one) => {
    const box = movedBox(one.box, move);
    if (box) one.box = box;
    return box !== null;
  });

const moveParts = (sheet: SheetDocument, move: RowMove): void => {
  const { changes } = sheet;
  sheet.merges = sheet.merges
    .map((merge) => movedBox(merge, move))
    .filter((box) => box !== null)
    .filter((box) => box.top < box.bottom || box.left < box.right);
  sheet.tables = inMovedBoxes<Table>(sheet.tables, move);
  sheet.hyperlinks = inMovedBoxes(sheet.hyperlinks, move);
  sheet.conditionalFormats = inMovedBoxes(sheet.conditionalFormats, move);
  sheet.dataValidations = inMovedBoxes(sheet.dataValidations, move);
  changes.merges = changes.hyperlinks = true;
  changes.conditionalFormats = changes.dataValidations = true;
  if (sheet.autoFilter) {
    sheet.autoFilter = movedBox(sheet.autoFilter, move);
    changes.autoFilter = true;
  }
  if (sheet.freeze.rows > 0) {
    const rows = movedRows(0, sheet.freeze.rows - 1, move);
    sheet.freeze = { ...sheet.freeze, rows: rows ? rows.last + 1 : 0 };
    changes.view = true;
  }
  const { titleRows, printArea, ...page } = sheet.pageSetup;
  if (!titleRows && !printArea) return;
  const titles = titleRows && movedRows(titleRows.first, titleRows.last, move);
  const area = printArea && movedBox(printArea, move);
  sheet.pageSetup = {
    ...page,
    ...(titles && { titleRows: titles }),
    ...(area && { printArea: area }),
  };
  changes.page = true;
};

const formatAsAbove = (host: Host, sheet: SheetDocument, { at, by }: RowMove): void => {
  for (const [column, { format }] of sheet.cells.get(at - 1) ?? [])
    for (let row = at; format !== DEFAULT_FORMAT && row < at + by; row++) {
      sheet.ensureCell(row, column).format = format;
      sheet.changes.formats.add(cellKey(row, column));
      host.touch(sheet, row, column);
    }
};

/** Formulas of the whole workbook: in cells, names, rules and validations. */
const referencesFollow = (host: Host, moving: SheetDocument, move: RowMove): void => {
  const { document } = host;
  const after = (formula: string, sheetId: string | null): string =>
    referencesAfter(formula, { name: moving.name, move }, sheetId === moving.id);
  for (const sheet of document.sheets) {
    for (const [row, line] of sheet.cells)
      for (const [column, cell] of line) {
        const formula = cell.formula === undefined ? undefined : after(cell.formula, sheet.id);
        if (formula === undefined || formula === cell.formula) continue;
        cell.formula = formula;
        sheet.changes.contents.add(cellKey(row, column));
        host.touch(sheet, row, column);
      }
    for (const rule of sheet.conditionalFormats) {
      if (rule.type !== 'custom') continue;
      const formula = after(rule.formula, sheet.id);
      if (formula === rule.formula) continue;
      rule.formula = formula;
      sheet.changes.conditionalFormats = true;
    }
    for (const validation of sheet.dataValidations)
      for (const key of ['formula1', 'formula2'] as const) {
        const formula = validation[key] && after(validation[key], sheet.id);
        if (formula === undefined || formula === validation[key]) continue;
        validation[key] = formula;
        sheet.changes.dataValidations = true;
      }
  }
  for (const name of document.names) {
    const formula = after(name.formula, name.sheetId);
    if (formula === name.formula) continue;
    name.formula = formula;
    document.changes.names = true;
    host.namesChanged();
  }
};
