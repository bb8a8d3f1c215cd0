/**
 * What has changed on a sheet since the file was opened. Cells are `row * 16384 + column`; flags name the
 * parts of the sheet that must be written again. Values that the engine recomputed count as `values`:
 * their cell keeps formula and style and gets a new cached value.
 */
export interface SheetChanges {
  /** Cells whose content (value or formula) was set. */
  readonly contents: Set<number>;
  /** Cells whose format was set. */
  readonly formats: Set<number>;
  /** Formula cells whose computed value changed. */
  readonly values: Set<number>;
  readonly rows: Set<number>;
  readonly columns: Set<number>;
  merges: boolean;
  hyperlinks: boolean;
  conditionalFormats: boolean;
  dataValidations: boolean;
  autoFilter: boolean;
  /** Freeze panes, gridlines. */
  view: boolean;
  /** Orientation, fit, margins, header and footer, summaryBelow, tab colour. */
  page: boolean;
  name: boolean;
  visibility: boolean;
}

export const COLUMNS = 16_384;
export const ROWS = 1_048_576;
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

export const newSheetChanges = (): SheetChanges => ({
  contents: new Set(),
  formats: new Set(),
  values: new Set(),
  rows: new Set(),
  columns: new Set(),
  merges: false,
  hyperlinks: false,
  conditionalFormats: false,
  dataValidations: false,
  autoFilter: false,
  view: false,
  page: false,
  name: false,
  visibility: false,
});
