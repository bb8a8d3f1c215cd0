import { CellError, type Scalar } from '../document/cell';
import { cellKey } from '../document/changes';
import type { RangeBox } from '../document/sheet';
import type { ComputedCell, EngineResult } from './engine';
import type { FormulaCell } from './formula-cell';
import { LAST_COLUMN, LAST_ROW } from './formula-tokens';
import { contains, overlaps, type SheetGrid } from './sheet-grid';
import { matrixOf } from './values';

/** What writing a result did beyond its anchor's cell. */
export interface Written {
  /** The anchor's value, or any cell of its area, is another one now. */
  readonly changed: boolean;
  /** Cells besides the anchor whose value is another one now. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** The filled area is another one: other results may fit now, and `A1#` means other cells. */
  readonly resized: boolean;
}

const same = (a: Scalar, b: Scalar): boolean =>
  a instanceof CellError ? b instanceof CellError && a.code === b.code : a === b;

/** Writes results into the grids, spills among them, and remembers what stood there before. */
export class Results {
  /** Values as the document has them, of cells written since it was last told. */
  readonly #before = new Map<SheetGrid, Map<number, Scalar>>();
  readonly #resized = new Set<FormulaCell>();

  /** The document sets this cell itself. */
  set(grid: SheetGrid, row: number, column: number, value: Scalar): void {
    grid.set(row, column, value);
    this.#before.get(grid)?.delete(cellKey(row, column));
  }

  forgetSheet(grid: SheetGrid): void {
    this.#before.delete(grid);
    for (const formula of this.#resized) if (formula.grid === grid) this.#resized.delete(formula);
  }

  write(formula: FormulaCell, result: EngineResult): Written {
    const { grid, row, column, block } = formula;
    const matrix = matrixOf(result) ?? [[result as Scalar]];
    const rows = block?.rows ?? matrix.length;
    const columns = block?.columns ?? Math.max(0, ...matrix.map((line) => line.length));
    if (rows === 0 || columns === 0) return this.#single(formula, new CellError('#CALC!'));
    if (rows === 1 && columns === 1) return this.#single(formula, matrix[0]?.[0] ?? null);
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    if (!this.#isFree(formula, area)) return this.#single(formula, new CellError('#SPILL!'), area);
    const cells = this.#clear(formula, area);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        if (r + c > 0) grid.spilled.set(cellKey(row + r, column + c), formula);
        const value = block ? inBlock(matrix, r, c) : (matrix[r]?.[c] ?? null);
        if (this.#put(grid, row + r, column + c, value ?? 0))
          cells.push({ row: row + r, column: column + c });
      }
    const resized = this.#occupy(formula, area, area);
    const others = cells.filter((cell) => cell.row !== row || cell.column !== column);
    return { changed: cells.length > 0 || resized, cells: others, resized };
  }

  /** Takes back what the formula filled besides its own cell. */
  remove(formula: FormulaCell): Written {
    const cells = this.#clear(formula, null);
    const resized = this.#occupy(formula, null, null);
    this.#resized.delete(formula);
    return { changed: cells.length > 0, cells, resized };
  }

  /** What the document has not been told yet. */
  take(): readonly ComputedCell[] {
    const computed: ComputedCell[] = [];
    for (const formula of this.#resized) this.#remember(formula.grid, formula.row, formula.column);
    for (const [grid, cells] of this.#before)
      for (const [key, value] of cells) {
        const [row, column] = [Math.floor(key / (LAST_COLUMN + 1)), key % (LAST_COLUMN + 1)];
        const now = grid.value(row, column);
        const formula = grid.formula(row, column);
        if (same(now, value) && !(formula && this.#resized.has(formula))) continue;
        const spill = formula?.spill;
        const one = { sheetId: grid.id, row, column, value: now };
        computed.push(
          spill
            ? {
                ...one,
                spill: {
                  rows: spill.bottom - spill.top + 1,
                  columns: spill.right - spill.left + 1,
                },
              }
            : one,
        );
      }
    this.#before.clear();
    this.#resized.clear();
    return computed;
  }

  #single(formula: FormulaCell, value: Scalar, area: RangeBox | null = null): Written {
    const cells = this.#clear(formula, null);
    const resized = this.#occupy(formula, area, null);
    const changed = this.#put(formula.grid, formula.row, formula.column, value ?? 0);
    return { changed: changed || cells.length > 0 || resized, cells, resized };
  }

  #occupy(formula: FormulaCell, area: RangeBox | null, spill: RangeBox | null): boolean {
    const before = formula.spill;
    formula.area = area;
    formula.spill = spill;
    if (area) formula.grid.anchors.add(formula);
    else formula.grid.anchors.delete(formula);
    const resized = before?.bottom !== spill?.bottom || before?.right !== spill?.right;
    if (resized) this.#resized.add(formula);
    return resized;
  }

  /** Clears the cells that the formula fills outside of `keep`. */
  #clear(formula: FormulaCell, keep: RangeBox | null): { row: number; column: number }[] {
    const cleared: { row: number; column: number }[] = [];
    const { grid, spill } = formula;
    if (!spill) return cleared;
    for (let row = spill.top; row <= spill.bottom; row++)
      for (let column = spill.left; column <= spill.right; column++) {
        const key = cellKey(row, column);
        if (keep && contains(keep, row, column)) continue;
        if (grid.spilled.get(key) !== formula) continue;
        grid.spilled.delete(key);
        if (this.#put(grid, row, column, null)) cleared.push({ row, column });
      }
    return cleared;
  }

  #isFree(formula: FormulaCell, area: RangeBox): boolean {
    const { grid, row, column } = formula;
    if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return false;
    for (const anchor of grid.anchors)
      if (anchor !== formula && anchor.spill && overlaps(anchor.spill, area)) return false;
    for (let r = area.top; r <= area.bottom; r++)
      for (let c = area.left; c <= area.right; c++) {
        if (r === row && c === column) continue;
        if (grid.formula(r, c)) return false;
        if (grid.value(r, c) !== null && grid.spilled.get(cellKey(r, c)) !== formula) return false;
      }
    return true;
  }

  #put(grid: SheetGrid, row: number, column: number, value: Scalar): boolean {
    if (same(grid.value(row, column), value)) return false;
    this.#remember(grid, row, column);
    grid.set(row, column, value);
    return true;
  }

  #remember(grid: SheetGrid, row: number, column: number): void {
    let cells = this.#before.get(grid);
    if (!cells) this.#before.set(grid, (cells = new Map<number, Scalar>()));
    const key = cellKey(row, column);
    if (!cells.has(key)) cells.set(key, grid.value(row, column));
  }
}

/** A single value, row or column repeats over a fixed block; beyond the rest of a result stands #N/A. */
const inBlock = (matrix: readonly (readonly Scalar[])[], row: number, column: number): Scalar => {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? new CellError('#N/A') : value;
};
