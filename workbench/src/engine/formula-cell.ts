import type { BaseAstNode } from '@univerjs/engine-formula';
import type { RangeBox } from '../document/sheet';
import type { CompiledFormula, SheetBindings } from './compiled-formula';
import type { RangeNode } from './dependents';
import type { SheetGrid } from './sheet-grid';

/** A parsed formula that all cells with the same formula, filled down or right, share. */
export interface Template {
  readonly key: string;
  /** Null for a text that is no formula. */
  readonly node: BaseAstNode | null;
  /** The cell that it was parsed for. */
  readonly row: number;
  readonly column: number;
  users: number;
}

/** A cell with a formula: what it was compiled to, what it reads, and where its last result stands. */
export class FormulaCell {
  /** Sheets that its text names, bound when it is first compiled. */
  readonly bindings: SheetBindings = new Map();
  compiled: CompiledFormula | null = null;
  template: Template | null = null;
  /** Ranges of more than one cell that it reads; single cells are in `compiled.precedents`. */
  readonly ranges: RangeNode[] = [];
  /** The area of a result larger than a cell, whether it fitted there or not; null for a single value. */
  area: RangeBox | null = null;
  /** The area that its result fills now. */
  spill: RangeBox | null = null;
  /** Its last evaluation met a custom function that had not answered. */
  waits = false;

  constructor(
    readonly grid: SheetGrid,
    readonly row: number,
    readonly column: number,
    readonly formula: string,
    /** Size of the block that it was entered over with Ctrl+Shift+Enter. */
    readonly block: { readonly rows: number; readonly columns: number } | null,
    /** From before dynamic arrays: ranges are intersected, and it never spills. */
    readonly single: boolean,
  ) {}
}
