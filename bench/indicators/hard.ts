import { a1 } from '../../workbench/src/document/address';
import type { SheetDocument } from '../../workbench/src/document/sheet';
import { WorkbookDocument } from '../../workbench/src/document/workbook';
import { setWidths, write } from '../../samples/sheet-writer';
import { cellOf } from './csv';
import { TEAM_LIST } from './team-list';

const HEADER_ROW = 4;
/** Columns (zero-based) of the goal's number and name, of years kept as text, and of the actual. */
const GOAL_COLUMNS = [0, 1];
const TEXT_YEAR_COLUMN = 7;
const ACTUAL_COLUMN = 10;

/**
 * The same list as it grows in an office: a title above, a filter, goals merged over their rows, one
 * column of years kept as text, a totals row below, a second sheet with a team's own list.
 */
export function hardWorkbook(rows: readonly (readonly string[])[]): WorkbookDocument {
  const workbook = new WorkbookDocument();
  const sheet = workbook.addSheet('Indicator framework');
  workbook.activeSheetId = sheet.id;
  write(sheet, 0, 0, 'Indicator framework', { font: { bold: true, size: 16 } });
  write(sheet, 1, 0, 'Status report for the steering committee', { font: { italic: true } });
  write(sheet, 2, 0, 'Figures as published; blank = not yet available');
  const [header = [], ...body] = rows;
  header.forEach((text, column) => {
    const title = text.replace(/_/g, ' ').replace(/^./, (first) => first.toUpperCase());
    write(sheet, HEADER_ROW, column, title, { font: { bold: true }, fill: '#DDEBF7' });
  });
  body.forEach((fields, index) => {
    fields.forEach((field, column) => {
      const content = column === TEXT_YEAR_COLUMN && field !== '' ? field : cellOf(field);
      if (content !== null) write(sheet, HEADER_ROW + 1 + index, column, content);
    });
  });
  mergeGoals(sheet, body);
  const last = HEADER_ROW + body.length;
  writeTotals(sheet, last);
  sheet.autoFilter = { top: HEADER_ROW, left: 0, bottom: last, right: header.length - 1 };
  sheet.changes.autoFilter = true;
  sheet.freeze = { rows: HEADER_ROW + 1, columns: 0 };
  sheet.changes.view = true;
  setWidths(sheet, [8, 22, 10, 40, 8, 40, 10, 10, 10, 8, 10, 12, 10]);
  writeTeamList(workbook.addSheet("Team's own KPIs"));
  return workbook;
}

function mergeGoals(sheet: SheetDocument, body: readonly (readonly string[])[]): void {
  for (let first = 0; first < body.length;) {
    let next = first + 1;
    while (next < body.length && body[next]?.[0] === body[first]?.[0]) next += 1;
    for (const column of GOAL_COLUMNS) {
      for (let row = first + 1; row < next; row++) {
        const cell = sheet.ensureCell(HEADER_ROW + 1 + row, column);
        cell.value = null;
      }
      if (next - first > 1) {
        const box = { top: HEADER_ROW + 1 + first, bottom: HEADER_ROW + next };
        sheet.merges.push({ ...box, left: column, right: column });
      }
    }
    first = next;
  }
  sheet.changes.merges = true;
}

function writeTotals(sheet: SheetDocument, last: number): void {
  const row = last + 1;
  write(sheet, row, 0, 'Total', { font: { bold: true } });
  const column = `${a1(HEADER_ROW + 1, ACTUAL_COLUMN)}:${a1(last, ACTUAL_COLUMN)}`;
  const filled = Array.from(
    { length: last - HEADER_ROW },
    (_, index) => sheet.cell(HEADER_ROW + 1 + index, ACTUAL_COLUMN)?.value,
  ).filter((value) => typeof value === 'number');
  write(
    sheet,
    row,
    ACTUAL_COLUMN,
    { formula: `SUBTOTAL(102,${column})`, value: filled.length },
    { font: { bold: true } },
  );
}

function writeTeamList(sheet: SheetDocument): void {
  TEAM_LIST.forEach((fields, row) => {
    fields.forEach((field, column) => {
      const look = row === 0 ? { font: { bold: true } } : {};
      if (field !== null) write(sheet, row + 1, column + 1, field, look);
    });
  });
  // What the pivot below shows, as Excel keeps it in the cells.
  [
    ['Row Labels', 'Sum of Current'],
    ['Publish on time', 46.94],
    ['Be easy to use', 18250.91],
    ['Be right', 3],
    ['Grand Total', 18300.85],
  ].forEach((fields, row) => {
    fields.forEach((field, column) => write(sheet, row + 11, column + 1, field));
  });
}
