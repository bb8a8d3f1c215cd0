import { readCellReference } from './read-references';
import { XmlElement } from './xml-tree';
import { XmlScanner } from './xml-scanner';

/** A cell as it stands in the file; its element has offsets but no children. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  hasFormula: boolean;
}

export interface GridRow {
  readonly row: number;
  readonly element: XmlElement;
  /** Of the rows asked for: all cells. */
  readonly cells: readonly GridCell[];
}

/** A cell whose formula is shared, wherever it stands. */
export interface SharedCell {
  readonly row: number;
  readonly column: number;
  readonly index: string;
  /** Its `<f>`, with offsets. */
  readonly formula: XmlElement;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly shared: readonly SharedCell[];
}

const elementAt = (scanner: XmlScanner): XmlElement =>
  new XmlElement(
    scanner.text,
    scanner.prefix,
    scanner.name,
    scanner.start,
    scanner.end,
    scanner.selfClosing,
    null,
  );

const close = (element: XmlElement, scanner: XmlScanner): void => {
  element.contentEnd = element.selfClosing ? scanner.end : scanner.start;
  element.end = scanner.end;
};

/** Where rows and cells stand in a sheet's grid; cells only of the rows that are asked for. */
export const scanGrid = (data: XmlElement, wanted: (row: number) => boolean): Grid => {
  const rows: GridRow[] = [];
  const shared: SharedCell[] = [];
  const scanner = new XmlScanner(data.document, 'a sheet', data.openEnd, data.contentEnd);
  let row: { row: number; element: XmlElement; cells: GridCell[]; wanted: boolean } | null = null;
  let cell: GridCell | null = null;
  let [at, column] = [-1, -1];
  let formula: { element: XmlElement; index: string } | null = null;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === 'close') {
      if (name === 'row' && row) close(row.element, scanner);
      if (name === 'c' && cell) close(cell.element, scanner);
      if (name === 'f' && formula) {
        close(formula.element, scanner);
        shared.push({ row: at, column, index: formula.index, formula: formula.element });
        formula = null;
      }
    } else if (name === 'row') {
      const number = scanner.attribute('r');
      at = number === undefined ? at + 1 : Number(number) - 1;
      column = -1;
      row = { row: at, element: elementAt(scanner), cells: [], wanted: wanted(at) };
      rows.push(row);
    } else if (name === 'c') {
      const reference = scanner.attribute('r');
      column = reference === undefined ? column + 1 : (readCellReference(reference)?.column ?? -1);
      cell = null;
      if (!row?.wanted) continue;
      cell = { row: at, column, element: elementAt(scanner), hasFormula: false };
      row.cells.push(cell);
    } else if (name === 'f') {
      if (cell) cell.hasFormula = true;
      const index = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
      if (index !== undefined) formula = { element: elementAt(scanner), index };
    }
  }
  return { rows, shared };
};
