import type { SheetChanges } from '../../src/document/changes';
import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import type { WorkbookDocument } from '../../src/document/workbook';

/** What has changed on one sheet since the last look. */
export interface SheetChange {
  readonly sheetId: string;
  /** Cells whose content, computed value or format changed, as `row * 16384 + column`. */
  readonly cells: ReadonlySet<number>;
  /** Which parts of the sheet changed: `rows`, `columns`, `merges`, `conditionalFormats`, `view` … */
  readonly parts: ReadonlySet<keyof SheetChanges>;
}

export interface DocumentChange {
  readonly sheets: readonly SheetChange[];
  /** A sheet came, went, moved, or changed its name or visibility. */
  readonly sheetList: boolean;
  readonly selection: boolean;
}

interface Gathered {
  readonly cells: Set<number>;
  readonly parts: Set<keyof SheetChanges>;
}

const OF_CELLS: readonly (keyof SheetChanges)[] = ['contents', 'formats', 'values'];

const textOf = ({ top, left, bottom, right }: RangeBox): string =>
  `${top},${left},${bottom},${right}`;

/** Gathers what changes in a document, whoever changes it, until somebody asks. */
export class DocumentWatch {
  #gathered = new Map<string, Gathered>();
  readonly #watched = new WeakSet<SheetDocument>();
  #sheetList: string;
  #selection: string;

  constructor(
    private readonly document: WorkbookDocument,
    /** Called at each recorded change. */
    private readonly changed: () => void,
  ) {
    this.#watchSheets();
    this.#sheetList = this.#describeSheets();
    this.#selection = this.#describeSelection();
  }

  /** What has changed since the last call; null where nothing has. */
  take(): DocumentChange | null {
    this.#watchSheets();
    const [sheetList, selection] = [this.#describeSheets(), this.#describeSelection()];
    const change: DocumentChange = {
      sheets: [...this.#gathered].map(([sheetId, gathered]) => ({ sheetId, ...gathered })),
      sheetList: sheetList !== this.#sheetList,
      selection: selection !== this.#selection,
    };
    this.#gathered = new Map();
    [this.#sheetList, this.#selection] = [sheetList, selection];
    return change.sheets.length > 0 || change.sheetList || change.selection ? change : null;
  }

  #watchSheets(): void {
    for (const sheet of this.document.sheets) {
      if (this.#watched.has(sheet)) continue;
      this.#watched.add(sheet);
      sheet.watchers.add((part, key) => {
        let gathered = this.#gathered.get(sheet.id);
        if (!gathered)
          this.#gathered.set(sheet.id, (gathered = { cells: new Set(), parts: new Set() }));
        if (key !== null && OF_CELLS.includes(part)) gathered.cells.add(key);
        else gathered.parts.add(part);
        this.changed();
      });
    }
  }

  #describeSheets(): string {
    const { sheets, activeSheetId } = this.document;
    return JSON.stringify([
      activeSheetId,
      sheets.map(({ id, name, visibility, tabColor }) => [id, name, visibility, tabColor]),
    ]);
  }

  #describeSelection(): string {
    const { sheets, activeSheetId } = this.document;
    const active = sheets.find(({ id }) => id === activeSheetId);
    return active ? `${active.id}:${textOf(active.selection)}` : '';
  }
}
