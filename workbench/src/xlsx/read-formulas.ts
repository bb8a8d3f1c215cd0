import { parseA1 } from '../document/address';
import type { Cell } from '../document/cell';
import type { SheetDocument } from '../document/sheet';
import { shiftReferences } from './shift-references';
import { shownFormula, type StoredFunctions } from './shown-formula';
import type { XmlScanner } from './xml-scanner';

export interface FormulaContext {
  readonly functions: StoredFunctions;
  readonly dynamicArrays: ReadonlySet<number>;
}

/** Excel's limit is 8,192 characters as shown; prefixes of stored functions come on top. */
const LONGEST = 16_384;

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface Placed {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet: shared ones need what other cells say, arrays fill other cells. */
export class SheetFormulas {
  readonly #shared = new Map<string, Shared>();
  readonly #waiting: (Placed & { readonly index: string })[] = [];
  readonly #arrays: Placed[] = [];

  constructor(readonly context: FormulaContext) {}

  /**
   * The `<f>` whose open tag is at hand, into its cell (ECMA-376 part 1, 18.3.1.40); goes to its end. What is
   * neither an array nor marked as `dynamic` is a formula of Excel before 2019, which intersects.
   */
  read(scanner: XmlScanner, cell: Cell, row: number, column: number, dynamic: boolean): void {
    const type = scanner.attribute('t');
    const ref = scanner.attribute('ref');
    const index = scanner.attribute('si');
    const stored = scanner.readText();
    if (stored.length > LONGEST) throw scanner.damaged('a formula longer than Excel allows');
    // A what-if data table has no formula that could be computed: its cells keep their values.
    if (type === 'dataTable') return;
    if (type === 'shared' && index !== undefined) {
      if (stored !== '') {
        const formula = shownFormula(stored, this.context.functions);
        this.#shared.set(index, { formula, row, column });
        cell.formula = formula;
        if (!dynamic) cell.single = true;
      } else this.#share({ cell, row, column, index });
      return;
    }
    if (stored === '') return;
    cell.formula = shownFormula(stored, this.context.functions);
    if (type !== 'array') {
      if (!dynamic) cell.single = true;
      return;
    }
    const box = parseA1(ref ?? '');
    const rows = box ? box.bottom - row + 1 : 1;
    const columns = box ? box.right - column + 1 : 1;
    if (dynamic && rows === 1 && columns === 1) return;
    if (rows < 1 || columns < 1) return;
    cell.array = { rows, columns, legacy: !dynamic };
    this.#arrays.push({ cell, row, column });
  }

  #share(waiting: Placed & { readonly index: string }): boolean {
    const shared = this.#shared.get(waiting.index);
    if (!shared) {
      this.#waiting.push(waiting);
      return false;
    }
    waiting.cell.formula = shiftReferences(
      shared.formula,
      waiting.row - shared.row,
      waiting.column - shared.column,
    );
    waiting.cell.single = true;
    return true;
  }

  /** When all cells are there: formulas shared by a cell further down, and the cells that arrays fill. */
  finish(sheet: SheetDocument): void {
    for (const waiting of this.#waiting.splice(0)) this.#share(waiting);
    for (const { cell, row, column } of this.#arrays) this.#fill(sheet, cell, row, column);
  }

  #fill(sheet: SheetDocument, anchor: Cell, row: number, column: number): void {
    // Arrays never overlap; an anchor that another one fills is none.
    if (anchor.spilledFrom) return;
    const { rows, columns } = anchor.array ?? { rows: 1, columns: 1 };
    const mark = (at: number, line: Map<number, Cell> | undefined): void => {
      if (!line || at < row || at >= row + rows) return;
      for (let across = column; across < column + columns; across++) {
        const cell = line.get(across);
        if (cell && cell !== anchor) cell.spilledFrom = { row, column };
      }
    };
    // Only cells that are there: a reference may span the sheet.
    if (rows <= sheet.cells.size)
      for (let at = row; at < row + rows; at++) mark(at, sheet.cells.get(at));
    else for (const [at, line] of sheet.cells) mark(at, line);
  }
}
