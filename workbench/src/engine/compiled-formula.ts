import type { RangeBox } from '../document/sheet';
import type { EngineTable } from './structured-reference';

/** Cells that a formula reads. */
export interface Precedent extends RangeBox {
  readonly sheetId: string;
}

/** What a compiled formula knows of the workbook. */
export interface WorkbookNames {
  /** Bound once: a renamed sheet keeps its formulas, a deleted one leaves #REF! for ever. */
  sheetId(name: string, bindings: SheetBindings): string | null;
  /** The word that stands for a sheet in the text for the calculator. */
  alias(sheetId: string): string;
  /** Scoped to the sheet, else to the workbook. */
  definition(
    name: string,
    sheetId: string,
  ): { readonly formula: string; readonly bindings: SheetBindings } | null;
  table(name: string): EngineTable | null;
  tableAt(sheetId: string, row: number, column: number): EngineTable | null;
  spillAt(sheetId: string, row: number, column: number): RangeBox | null;
}

/** Lower-case sheet names as first found, to their ids. */
export type SheetBindings = Map<string, string>;

export interface CompiledFormula {
  /** Equal for formulas that are one formula filled down or right. */
  readonly key: string;
  /** For the calculator, as it stands in the cell it was compiled for; names and tables are resolved. */
  readonly text: string;
  readonly precedents: readonly Precedent[];
  /** Lower-case names that it asked for, found or not. */
  readonly names: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Reads another workbook, which nothing here can open. */
  readonly external: boolean;
  readonly usesTables: boolean;
  readonly usesSpills: boolean;
  /** Recomputed with every calculation, as Excel does with NOW or OFFSET. */
  readonly volatile: boolean;
  /** Reads cells that only evaluating it tells (OFFSET, INDIRECT, A1:INDEX(…)). */
  readonly dynamic: boolean;
}
