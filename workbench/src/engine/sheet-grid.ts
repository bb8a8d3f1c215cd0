import { ObjectMatrix } from '@univerjs/core';
import type { Scalar } from '../document/cell';
import { cellKey } from '../document/changes';
import type { RangeBox } from '../document/sheet';
import type { FormulaCell } from './formula-cell';
import { LAST_COLUMN } from './formula-tokens';
import { storedCell, type StoredCell } from './values';

/** One sheet's values as the calculator reads them, and which of them come from formulas. */
export class SheetGrid {
  readonly matrix = new ObjectMatrix<StoredCell>();
  /** row → column → formula. */
  readonly formulas = new Map<number, Map<number, FormulaCell>>();
  /** Cells that an anchor's result fills (`cellKey`). */
  readonly spilled = new Map<number, FormulaCell>();
  /** Anchors whose result is larger than a cell, whether it fits or not. */
  readonly anchors = new Set<FormulaCell>();
  usedRows = 1;
  usedColumns = 1;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  value(row: number, column: number): Scalar {
    return this.matrix.getValue(row, column)?.scalar ?? null;
  }

  set(row: number, column: number, value: Scalar): void {
    if (value === null) {
      const line = this.matrix.getRow(row);
      if (line) delete line[column];
      return;
    }
    this.matrix.setValue(row, column, storedCell(value));
    if (row >= this.usedRows) this.usedRows = row + 1;
    if (column >= this.usedColumns) this.usedColumns = column + 1;
  }

  values(box: RangeBox): Scalar[][] {
    // Only a whole row ends with the last column in use; any other block keeps its shape.
    const last =
      box.right - box.left === LAST_COLUMN ? Math.max(box.left, this.usedColumns - 1) : box.right;
    const width = last - box.left + 1;
    const rows: Scalar[][] = [];
    for (let row = box.top; row <= box.bottom; row++) {
      const line = this.matrix.getRow(row);
      const values = new Array<Scalar>(width);
      for (let index = 0; index < values.length; index++)
        values[index] = line?.[box.left + index]?.scalar ?? null;
      rows.push(values);
    }
    return rows;
  }

  formula(row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(row)?.get(column);
  }

  setFormula(cell: FormulaCell): void {
    let line = this.formulas.get(cell.row);
    if (!line) this.formulas.set(cell.row, (line = new Map<number, FormulaCell>()));
    line.set(cell.column, cell);
  }

  deleteFormula(row: number, column: number): void {
    const line = this.formulas.get(row);
    line?.delete(column);
    if (line?.size === 0) this.formulas.delete(row);
  }

  /** The formula whose result stands in the cell: its own, or the anchor of the spill over it. */
  owner(row: number, column: number): FormulaCell | undefined {
    return this.formula(row, column) ?? this.spilled.get(cellKey(row, column));
  }

  /** Formulas in the box, and anchors whose results reach into it. */
  *owners(box: RangeBox): Generator<FormulaCell> {
    const rows = box.bottom - box.top + 1;
    if (rows <= this.formulas.size) {
      for (let row = box.top; row <= box.bottom; row++) {
        const line = this.formulas.get(row);
        if (line) yield* inColumns(line, box);
      }
    } else
      for (const [row, line] of this.formulas)
        if (row >= box.top && row <= box.bottom) yield* inColumns(line, box);
    for (const anchor of this.anchors)
      if (anchor.spill && overlaps(anchor.spill, box) && !contains(box, anchor.row, anchor.column))
        yield anchor;
  }
}

function* inColumns(line: Map<number, FormulaCell>, box: RangeBox): Generator<FormulaCell> {
  if (box.right - box.left < line.size)
    for (let column = box.left; column <= box.right; column++) {
      const cell = line.get(column);
      if (cell) yield cell;
    }
  else for (const [column, cell] of line) if (column >= box.left && column <= box.right) yield cell;
}

export const overlaps = (a: RangeBox, b: RangeBox): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const contains = (box: RangeBox, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
