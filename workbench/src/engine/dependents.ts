import { cellKey } from '../document/changes';
import type { RangeBox } from '../document/sheet';
import type { FormulaCell } from './formula-cell';
import { contains } from './sheet-grid';

/** A range that formulas read, kept once however many read it. */
export interface RangeNode extends RangeBox {
  readonly sheetId: string;
  readonly dependents: Set<FormulaCell>;
}

const BAND = 64;
/** Ranges over more bands than this are few, and are looked through one by one. */
const BANDS = 64;

/** Who reads a sheet's cells: formulas by single cell, and ranges by the bands of 64 rows that they cross. */
export class Dependents {
  readonly #cells = new Map<number, Set<FormulaCell>>();
  readonly #ranges = new Map<string, RangeNode>();
  readonly #bands = new Map<number, Set<RangeNode>>();
  readonly #tall = new Set<RangeNode>();

  constructor(private readonly sheetId: string) {}

  get isEmpty(): boolean {
    return this.#cells.size === 0 && this.#ranges.size === 0;
  }

  addCell(row: number, column: number, formula: FormulaCell): void {
    const key = cellKey(row, column);
    const readers = this.#cells.get(key);
    if (readers) readers.add(formula);
    else this.#cells.set(key, new Set([formula]));
  }

  removeCell(row: number, column: number, formula: FormulaCell): void {
    const key = cellKey(row, column);
    const readers = this.#cells.get(key);
    readers?.delete(formula);
    if (readers?.size === 0) this.#cells.delete(key);
  }

  addRange(box: RangeBox, formula: FormulaCell): RangeNode {
    const key = `${box.top},${box.left},${box.bottom},${box.right}`;
    let range = this.#ranges.get(key);
    if (!range) {
      const { top, left, bottom, right } = box;
      range = { top, left, bottom, right, sheetId: this.sheetId, dependents: new Set() };
      this.#ranges.set(key, range);
      for (const set of this.#shelves(range)) set.add(range);
    }
    range.dependents.add(formula);
    return range;
  }

  removeRange(range: RangeNode, formula: FormulaCell): void {
    range.dependents.delete(formula);
    if (range.dependents.size > 0) return;
    this.#ranges.delete(`${range.top},${range.left},${range.bottom},${range.right}`);
    for (const set of this.#shelves(range)) set.delete(range);
  }

  readersOf(row: number, column: number): ReadonlySet<FormulaCell> | undefined {
    return this.#cells.get(cellKey(row, column));
  }

  *rangesOver(row: number, column: number): Generator<RangeNode> {
    const band = this.#bands.get(Math.floor(row / BAND));
    if (band) for (const range of band) if (contains(range, row, column)) yield range;
    for (const range of this.#tall) if (contains(range, row, column)) yield range;
  }

  *#shelves(range: RangeNode): Generator<Set<RangeNode>> {
    const [first, last] = [Math.floor(range.top / BAND), Math.floor(range.bottom / BAND)];
    if (last - first > BANDS) {
      yield this.#tall;
      return;
    }
    for (let index = first; index <= last; index++) {
      let band = this.#bands.get(index);
      if (!band) this.#bands.set(index, (band = new Set()));
      yield band;
    }
  }
}
