/** Cells as the workbench keeps them: what the file, the engine and the object model all agree on. */

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value, distinct from the text "#N/A" that somebody typed. */
export class CellError {
  constructor(readonly code: ErrorCode) {}
}

export type Scalar = number | string | boolean | null | CellError;

export interface Cell {
  /** The last known value; null for a blank cell that only has a format. */
  value: Scalar;
  /** English, comma-separated, no leading `=`, custom functions under their own name (`KPI.STATUS(A1,5)`). */
  formula?: string;
  /**
   * From before dynamic arrays, as files hold it without a mark: ranges are intersected, and it never spills
   * (Microsoft: "Implicit intersection operator: @").
   */
  single?: true;
  /** On an array formula's (or spill's) anchor: the size it fills, and whether it was entered with Ctrl+Shift+Enter. */
  array?: { rows: number; columns: number; legacy: boolean };
  /** On a cell that an anchor's array fills: the anchor's zero-based position. */
  spilledFrom?: { row: number; column: number };
  format: CellFormat;
}

/** Immutable: a change makes a new one, so cells can share them. Colours are `#RRGGBB` or '' for automatic / none. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  readonly fill: string;
  readonly horizontalAlignment: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify';
  readonly verticalAlignment: 'Top' | 'Center' | 'Bottom' | 'Justify';
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  /** Border lines by edge; absent edges have none. */
  readonly borders: Readonly<
    Partial<
      Record<
        'top' | 'bottom' | 'left' | 'right',
        { readonly style: 'thin' | 'medium' | 'thick' | 'hair' | 'dotted'; readonly color: string }
      >
    >
  >;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    color: '#000000',
  },
  fill: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
  borders: {},
};
