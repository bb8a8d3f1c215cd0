import type { Scalar } from '../document/cell';

/** A custom function as the engine knows it: only its name; the values arrive later, by the resolver. */
export interface CustomFunctionCall {
  /** Upper case, with the namespace: `KPI.STATUS`. */
  readonly name: string;
  /** One entry per argument as written, in order; an omitted one is `undefined`. */
  readonly arguments: readonly EngineArgument[];
  /** The calling cell. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type EngineArgument =
  | undefined
  | { readonly kind: 'value'; readonly value: Scalar }
  /** `null` in the matrix is a blank cell. */
  | { readonly kind: 'matrix'; readonly values: readonly (readonly Scalar[])[] };

/** A single value or an array that spills. */
export type EngineResult = Scalar | readonly (readonly Scalar[])[];

export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  /** Without `=`; wins over value. */
  readonly formula?: string;
  /** Entered with Ctrl+Shift+Enter over a fixed block: the result is cut to it, or filled up with #N/A. */
  readonly array?: { readonly rows: number; readonly columns: number };
  /**
   * Entered in Excel before 2019, or by a program that writes as it did: where a single value is wanted a
   * range stands for its cell in the formula's own row or column, and the result is one value, never a spill.
   */
  readonly single?: boolean;
}

export interface ComputedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Null where a spill that reached this cell has gone. */
  readonly value: Scalar;
  /** On an anchor whose result spilled. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface EngineName {
  readonly name: string;
  readonly sheetId: string | null;
  readonly formula: string;
}

/**
 * Answers what is to stand in a formula's cell (or fill its array), or undefined for what was computed.
 * `lacking`: the formula, or one that it builds on and that was answered undefined, calls a function or
 * reads another workbook that the engine has not; what was computed is what the formula makes of that error.
 */
export type Reconcile = (
  cell: { readonly sheetId: string; readonly row: number; readonly column: number },
  computed: Scalar,
  lacking: boolean,
) => EngineResult | undefined;

export interface CalculateOptions {
  readonly all?: boolean;
  readonly reconcile?: Reconcile;
}

/**
 * The one interface behind which the spreadsheet engine stands. The document is the truth for what
 * cells contain; the engine only computes. Calls between two `calculate`s are gathered.
 */
export interface Engine {
  /** Names of custom functions (`KPI.STATUS`); may be called again as bundles register. */
  registerFunctions(names: readonly string[]): void;
  addSheet(id: string, name: string): void;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  setCells(sheetId: string, cells: readonly CellInput[]): void;
  setNames(names: readonly EngineName[]): void;
  setTables(
    tables: readonly {
      sheetId: string;
      name: string;
      top: number;
      left: number;
      bottom: number;
      right: number;
      headerRow: boolean;
      totalsRow: boolean;
      columns: readonly string[];
    }[],
  ): void;
  /**
   * Recomputes what the gathered changes made dirty (everything when `all`), calling `resolve` with
   * batches of custom-function calls whose arguments are known, as often as dependencies ask for it
   * (a roll-up needs its children's scores first), until nothing is pending. Answers every formula cell
   * whose value changed, spilled cells included. `reconcile` is asked about each single value as it is
   * computed, before anything builds on it, and may answer another one to stand in its place.
   */
  calculate(
    resolve: (calls: readonly CustomFunctionCall[]) => Promise<readonly EngineResult[]>,
    options?: CalculateOptions,
  ): Promise<readonly ComputedCell[]>;
  /**
   * The value of a formula that stands in no cell, as of a conditional format: written for one cell of its
   * range, asked for another. Null while a custom function in it has not answered; Excel allows none there.
   */
  evaluate(sheetId: string, formula: string, writtenFor: CellPlace, askedFor: CellPlace): Scalar;
  dispose(): void;
}
