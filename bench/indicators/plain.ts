import { WorkbookDocument } from '../../workbench/src/document/workbook';
import { write } from '../../samples/sheet-writer';
import { cellOf } from './csv';

/** One sheet with a header row, as a CSV opened in Excel and saved: nothing prepared. */
export function plainWorkbook(rows: readonly (readonly string[])[]): WorkbookDocument {
  const workbook = new WorkbookDocument();
  const sheet = workbook.addSheet('Indicators');
  workbook.activeSheetId = sheet.id;
  rows.forEach((fields, row) => {
    fields.forEach((field, column) => {
      const content = cellOf(field);
      if (content !== null) write(sheet, row, column, content);
    });
  });
  return workbook;
}
