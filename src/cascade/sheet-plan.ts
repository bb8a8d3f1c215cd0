/**
 * The cascade sheet on paper: everything that `src/excel` has to write, as data. Rows and columns are
 * zero-based; a box is inclusive. Applying a plan is a fixed number of writes and formats whatever the
 * number of nodes, but for one grouping call a parent.
 */
import type { Box } from './block';

/** A constant, a formula (starts with `=`, English, commas) or '' for blank. Text that would read as a formula is prefixed with `'`. */
export type CellContent = string | number | boolean;

export interface RangeStyle {
  readonly box: Box;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: 'Left' | 'Center' | 'Right';
  readonly verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  readonly wrapText?: boolean;
  /** Excel's levels of indentation, each about three spaces wide. */
  readonly indent?: number;
  readonly borderBottom?: string;
}

export interface SheetPlan {
  readonly sheetName: string;
  /** Contents from A1 on, every row equally long. */
  readonly contents: readonly (readonly CellContent[])[];
  /** Number formats of the cells of `box`, in rows of its shape: they differ row by row. */
  readonly numberFormats: { readonly box: Box; readonly formats: readonly (readonly string[])[] };
  /** Number formats of the note columns, row by row from `firstNodeRow` to the last row of the contents. */
  readonly noteFormats: readonly (readonly string[])[];
  /** Levels of indentation of one column, row by row from `firstNodeRow` on. */
  readonly indents: { readonly column: number; readonly levels: readonly number[] };
  /** Zero-based first row of nodes; the header stands right above it. */
  readonly firstNodeRow: number;
  /** Node ids in row order. */
  readonly nodeIds: readonly string[];
  /** Zero-based columns that belong to the user (kept by node id at a rebuild). */
  readonly noteColumns: readonly number[];
  readonly nodeIdColumn: number;
  /** Zero-based column of the depths (0 for a root), from which a later build reads the outline back. */
  readonly levelColumn: number;
  readonly styles: readonly RangeStyle[];
  /** Points as Excel counts them in `columnWidth`. */
  readonly columnWidths: readonly { readonly column: number; readonly points: number }[];
  /** The widths of the columns in sight as the nodes ask for them, by which the next build sees which a person has changed. */
  readonly fittedWidths: readonly number[];
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  /** Inclusive rows to group, outermost first; the summary row stands above. */
  readonly groups: readonly { readonly first: number; readonly last: number }[];
  /** Visible names for the settings' cells: `KPI_AsOf`, `KPI_Thresholds`, … */
  readonly names: readonly { readonly name: string; readonly box: Box; readonly comment: string }[];
  readonly iconSets: readonly {
    readonly box: Box;
    readonly style: 'ThreeSymbols' | 'ThreeTrafficLights1' | 'ThreeSigns';
    readonly iconOnly: boolean;
    /** Numbers from which on the middle and the top icon stand; below the first, the bottom one. */
    readonly from: readonly [middle: number, top: number];
  }[];
  readonly dataBars: readonly {
    readonly box: Box;
    readonly color: string;
    readonly minimum: number;
    readonly maximum: number;
  }[];
  /** Conditional formats by a formula over the sheet's own cells, relative to the box's top left. */
  readonly rules: readonly {
    readonly box: Box;
    readonly formula: string;
    readonly color?: string;
    readonly fill?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
  }[];
  /** Links to a place in the workbook, cell by cell (single tags; list rows use HYPERLINK formulas that follow their row). */
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly reference: string;
    readonly tip: string;
  }[];
  readonly validations: readonly {
    readonly box: Box;
    readonly list?: readonly string[];
    readonly decimal?: { readonly minimum: number; readonly maximum: number };
    readonly error: string;
  }[];
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly print: {
    readonly landscape: boolean;
    readonly fitToPagesWide: number;
    /** Points. */
    readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
    /** With Excel's codes: `&F` the file, `&A` the sheet, `&P` the page, `&N` how many pages. */
    readonly footer: { readonly left: string; readonly right: string };
    readonly titleRows: { readonly first: number; readonly last: number };
    readonly area: Box;
  };
}
