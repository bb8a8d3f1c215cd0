import { type Cell, type CellFormat, DEFAULT_FORMAT } from '../document/cell';
import { COLUMNS, ROWS } from '../document/changes';
import type { LineProperties, SheetDocument } from '../document/sheet';
import { type FormulaContext, SheetFormulas } from './read-formulas';
import { readCellReference } from './read-references';
import { readRichText } from './read-strings';
import { readValue } from './read-value';
import type { XmlElement } from './xml-tree';
import { XmlScanner } from './xml-scanner';

export interface CellContext extends FormulaContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

const isOn = (written: string | undefined): boolean => written === '1' || written === 'true';

const readRow = (scanner: XmlScanner): LineProperties | null => {
  const height = Number(scanner.attribute('ht') ?? NaN);
  const level = Number(scanner.attribute('outlineLevel') ?? 0);
  const line: LineProperties = {
    ...(Number.isFinite(height) && { size: height }),
    ...(isOn(scanner.attribute('hidden')) && { hidden: true }),
    ...(level > 0 && { outlineLevel: level }),
    ...(isOn(scanner.attribute('collapsed')) && { collapsed: true }),
  };
  return Object.keys(line).length > 0 ? line : null;
};

/** The cell whose open tag is at hand; goes to its end. */
const readCell = (
  scanner: XmlScanner,
  row: number,
  column: number,
  context: CellContext,
  formulas: SheetFormulas,
): Cell => {
  const type = scanner.attribute('t');
  const style = scanner.attribute('s');
  const mark = scanner.attribute('cm');
  const format = context.formats[Number(style ?? 0)] ?? context.formats[0] ?? DEFAULT_FORMAT;
  const cell: Cell = { value: null, format };
  const depth = scanner.depth;
  let raw: string | undefined;
  let inline: string | undefined;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'v') raw = scanner.readText();
    else if (scanner.name === 'is') inline = readRichText(scanner);
    else if (scanner.name === 'f')
      formulas.read(scanner, cell, row, column, context.dynamicArrays.has(Number(mark ?? 0)));
    else scanner.skip();
  }
  cell.value =
    type === 'inlineStr' && inline !== undefined
      ? inline
      : readValue(type === 'inlineStr' ? 'str' : type, raw, context.strings, context.date1904);
  return cell;
};

/**
 * Rows and cells into the sheet. A row or cell without an `r` stands behind the one before it; one
 * outside the grid is refused as damage.
 */
export const readCells = (
  sheet: SheetDocument,
  sheetData: XmlElement,
  part: string,
  context: CellContext,
): void => {
  const scanner = new XmlScanner(sheetData.document, part, sheetData.openEnd, sheetData.contentEnd);
  const formulas = new SheetFormulas(context);
  let row = -1;
  let column = -1;
  let line: Map<number, Cell> | null = null;
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      if (!Number.isInteger(row) || row < 0 || row >= ROWS)
        throw scanner.damaged('a row outside the sheet');
      column = -1;
      line = sheet.cells.get(row) ?? null;
      const properties = readRow(scanner);
      if (properties) sheet.rows.set(row, properties);
    } else if (scanner.name === 'c') {
      const reference = scanner.attribute('r');
      const place =
        reference === undefined ? { row, column: column + 1 } : readCellReference(reference);
      if (!place || place.row !== row || place.column >= COLUMNS)
        throw scanner.damaged(`a cell at ${reference ?? 'no place'}`);
      column = place.column;
      if (!line) sheet.cells.set(row, (line = new Map<number, Cell>()));
      line.set(column, readCell(scanner, row, column, context, formulas));
    } else scanner.skip();
  }
  formulas.finish(sheet);
};
