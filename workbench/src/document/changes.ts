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
  /** Whole rows were inserted or deleted. */
  rowsMoved: boolean;
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

/** Hears of each change as it is recorded: the part, and for cells, rows and columns which one. */
export type ChangeListener = (part: keyof SheetChanges, key: number | null) => void;

class RecordedSet extends Set<number> {
  constructor(private readonly tell: (key: number) => void) {
    super();
  }

  override add(key: number): this {
    this.tell(key);
    return super.add(key);
  }
}

const FLAGS = [
  'merges',
  'hyperlinks',
  'conditionalFormats',
  'dataValidations',
  'autoFilter',
  'rowsMoved',
  'view',
  'page',
  'name',
  'visibility',
] as const;

/** Whatever changes a sheet must record it here to be saved, so who watches this record misses nothing. */
export const newSheetChanges = (tell: ChangeListener): SheetChanges => {
  const cells = (part: 'contents' | 'formats' | 'values' | 'rows' | 'columns'): Set<number> =>
    new RecordedSet((key) => tell(part, key));
  const changes = {
    contents: cells('contents'),
    formats: cells('formats'),
    values: cells('values'),
    rows: cells('rows'),
    columns: cells('columns'),
  };
  for (const flag of FLAGS) {
    let changed = false;
    Object.defineProperty(changes, flag, {
      enumerable: true,
      get: () => changed,
      set: (value: boolean) => {
        changed = value;
        if (value) tell(flag, null);
      },
    });
  }
  return changes as SheetChanges;
};
