import type { CellFormat, Scalar } from '../workbench/src/document/cell';
import { DEFAULT_FORMAT } from '../workbench/src/document/cell';
import { cellKey } from '../workbench/src/document/changes';
import type { SheetDocument } from '../workbench/src/document/sheet';

/** What a format says beyond the default one. */
export type Look = Partial<Omit<CellFormat, 'font'>> & {
  readonly font?: Partial<CellFormat['font']>;
};

/** A formula with the value that Excel would have computed. */
export interface Computed {
  readonly formula: string;
  readonly value: Scalar;
}

const formats = new Map<string, CellFormat>();

/** The same look gives the same object, so that a workbook has few cell formats. */
export function formatOf(look: Look): CellFormat {
  const key = JSON.stringify(look);
  let format = formats.get(key);
  if (!format) {
    format = { ...DEFAULT_FORMAT, ...look, font: { ...DEFAULT_FORMAT.font, ...look.font } };
    formats.set(key, format);
  }
  return format;
}

/** Writes one cell, both positions zero-based. */
export function write(
  sheet: SheetDocument,
  row: number,
  column: number,
  content: Scalar | Computed,
  look: Look = {},
): void {
  const cell = sheet.ensureCell(row, column);
  const isFormula = content !== null && typeof content === 'object' && 'formula' in content;
  if (isFormula) cell.formula = content.formula;
  cell.value = isFormula ? content.value : content;
  cell.format = formatOf(look);
  sheet.changes.contents.add(cellKey(row, column));
  sheet.changes.formats.add(cellKey(row, column));
}

/** Widths in characters of the default font, from column A on. */
export function setWidths(sheet: SheetDocument, widths: readonly number[]): void {
  widths.forEach((size, column) => {
    sheet.columns.set(column, { size });
    sheet.changes.columns.add(column);
  });
}

/** Points. */
export function setHeight(sheet: SheetDocument, row: number, size: number): void {
  sheet.rows.set(row, { size });
  sheet.changes.rows.add(row);
}

/** The serial number of a day in Excel's 1900 system, from an ISO date. */
export function serialOf(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25_569;
}
