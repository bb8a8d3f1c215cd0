import { type Cell, DEFAULT_FORMAT } from './cell';
import { type ChangeListener, newSheetChanges, type SheetChanges } from './changes';

export interface RangeBox {
  /** Zero-based, inclusive. */
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Table {
  id: number;
  name: string;
  box: RangeBox;
  headerRow: boolean;
  totalsRow: boolean;
  columns: string[];
}

export interface Hyperlink {
  box: RangeBox;
  /** A place in this workbook (`'Sheet 1'!A1` or a defined name). */
  location?: string;
  /** An address outside it. */
  address?: string;
  tooltip?: string;
  display?: string;
}

export interface IconSetRule {
  type: 'iconSet';
  box: RangeBox;
  /** The OOXML name: `3Arrows`, `3TrafficLights1`, `3Symbols2`, … */
  style: string;
  showIconOnly: boolean;
  reverse: boolean;
  criteria: {
    type: 'number' | 'percent' | 'percentile' | 'formula';
    operator: '>=' | '>';
    value: string;
  }[];
}
export interface DataBarRule {
  type: 'dataBar';
  box: RangeBox;
  color: string;
  minimum: { type: 'automatic' | 'number'; value?: string };
  maximum: { type: 'automatic' | 'number'; value?: string };
  showBarOnly: boolean;
}
export interface CustomRule {
  type: 'custom';
  box: RangeBox;
  formula: string;
  font?: { bold?: boolean; italic?: boolean; color?: string };
  fill?: string;
}
export type ConditionalFormat = (IconSetRule | DataBarRule | CustomRule) & {
  id: string;
  priority: number;
  stopIfTrue: boolean;
};

export interface DataValidation {
  box: RangeBox;
  type: 'list' | 'decimal' | 'wholeNumber' | 'date' | 'custom';
  operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  formula1: string;
  formula2?: string;
  ignoreBlank: boolean;
  inCellDropDown: boolean;
  error?: { title: string; message: string; style: 'stop' | 'warning' | 'information' };
  prompt?: { title: string; message: string };
}

export const MARGIN_SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type MarginSide = (typeof MARGIN_SIDES)[number];
export type PageMargins = Readonly<Record<MarginSide, number>>;

/** A new sheet's margins in inches, Excel's "Normal". */
export const NORMAL_MARGINS: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

export const sameMargins = (one: PageMargins, other: PageMargins): boolean =>
  MARGIN_SIDES.every((side) => one[side] === other[side]);

export interface PageSetup {
  orientation?: 'portrait' | 'landscape';
  paperSize?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  centerHorizontally?: boolean;
  /** Inches, as the file has them; absent = normal. */
  margins?: PageMargins;
  /** Repeated rows, zero-based and inclusive. */
  titleRows?: { first: number; last: number };
  printArea?: RangeBox;
  header?: string;
  footer?: string;
}

export interface LineProperties {
  /** Points for rows, characters (as in the file) for columns; absent = default. */
  size?: number;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
}

export interface FreezePanes {
  rows: number;
  columns: number;
}

/** One worksheet. Mutate only through WorkbookDocument's and this class's methods, so that changes are recorded. */
export class SheetDocument {
  /** row → column → cell, both zero-based, sparse. */
  readonly cells = new Map<number, Map<number, Cell>>();
  readonly rows = new Map<number, LineProperties>();
  readonly columns = new Map<number, LineProperties>();
  merges: RangeBox[] = [];
  tables: Table[] = [];
  hyperlinks: Hyperlink[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  dataValidations: DataValidation[] = [];
  autoFilter: RangeBox | null = null;
  freeze: FreezePanes = { rows: 0, columns: 0 };
  /** What is selected on this sheet. Looking at a workbook is no change of it, so it is not saved. */
  selection: RangeBox = { top: 0, left: 0, bottom: 0, right: 0 };
  pageSetup: PageSetup = {};
  showGridlines = true;
  summaryBelow = true;
  tabColor = '';
  /** True where the file protects the sheet. */
  protected = false;
  defaultRowHeight = 15;
  defaultColumnWidth = 8.43;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  /** What has changed since the file was opened; the saver reads it and patches only that. */
  readonly changes: SheetChanges = newSheetChanges((part, key) => {
    for (const listener of this.watchers) listener(part, key);
  });
  /** Who hears of each change: a window that shows the sheet, what keeps changes to undo them. */
  readonly watchers = new Set<ChangeListener>();

  constructor(
    /** As in the file's relationships or made new; unique and stable for the session. */
    readonly id: string,
    public name: string,
    /** The part this sheet came from, or null for a new one. */
    readonly part: string | null,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell, made blank with the default format where there was none. Records nothing. */
  ensureCell(row: number, column: number): Cell {
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map<number, Cell>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = { value: null, format: DEFAULT_FORMAT }));
    return cell;
  }

  /** The smallest box around all cells, or those within a box, that have a value or formula; null where none has. */
  usedBox(valuesOnly = true, within?: RangeBox): RangeBox | null {
    let box: RangeBox | null = null;
    for (const [row, line] of this.cells) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const [column, cell] of line) {
        if (within && (column < within.left || column > within.right)) continue;
        if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
        if (!box) box = { top: row, left: column, bottom: row, right: column };
        else {
          box.top = Math.min(box.top, row);
          box.bottom = Math.max(box.bottom, row);
          box.left = Math.min(box.left, column);
          box.right = Math.max(box.right, column);
        }
      }
    }
    return box;
  }
}
