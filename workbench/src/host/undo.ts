import { type Cell, DEFAULT_FORMAT } from '../document/cell';
import { COLUMNS } from '../document/changes';
import type { RangeBox, SheetDocument } from '../document/sheet';
import type { DefinedName } from '../document/workbook';
import type { Host } from './host';

/** Cells of one turn as they were before it. */
interface Entry {
  readonly cells: ReadonlyMap<SheetDocument, ReadonlyMap<number, Cell | null>>;
  readonly names: readonly DefinedName[] | null;
}

type Kept = Map<number, Cell | null>;

const place = (key: number): readonly [number, number] => [
  Math.floor(key / COLUMNS),
  key % COLUMNS,
];

const BLANK: Cell = { value: null, format: DEFAULT_FORMAT };

/** The smallest box around some cells, of which there is at least one. */
const boxOf = (keys: readonly number[]): RangeBox => {
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const [row, column] of keys.map(place)) {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  }
  return box;
};

const copyOf = (cell: Cell | undefined): Cell | null => (cell ? { ...cell } : null);

/**
 * Undo as Excel has it: each request of the add-in and each action of the user is one step. It takes back
 * cells and names; custom XML it does not know (office-js issue #6415), so after it the two may disagree.
 * A sheet that is deleted can't be brought back, and ends what can be undone.
 * https://support.microsoft.com/office/undo-redo-or-repeat-an-action-84bdb9bc-4e23-4f06-ba78-f7b893eb2d28
 */
export class UndoSteps {
  /** Every cell as it stood when the last turn was over: what changed is known only after it has. */
  readonly #shadow = new Map<SheetDocument, Kept>();
  readonly #changed = new Map<SheetDocument, Set<number>>();
  #names: readonly DefinedName[];
  #namesText: string;
  #steps: Entry[] = [];
  #undone: Entry[] = [];
  #ended = false;

  constructor(private readonly host: Host) {
    this.#names = this.#copyOfNames();
    this.#namesText = JSON.stringify(this.#names);
    this.#watchSheets();
    host.afterTurn.add(() => this.#note());
  }

  get count(): number {
    return this.#steps.length;
  }

  /** Takes the last step back; false where there is none. */
  undo(): boolean {
    return this.#take(this.#steps, this.#undone);
  }

  /** Does again what was taken back last, as long as nothing else was done since; false where there is none. */
  redo(): boolean {
    return this.#take(this.#undone, this.#steps);
  }

  #take(from: Entry[], to: Entry[]): boolean {
    const step = from.pop();
    if (!step) return false;
    to.push(this.#asNow(step));
    for (const [sheet, cells] of step.cells) {
      for (const [key, cell] of cells) this.#put(sheet, key, cell ?? BLANK);
      this.host.contentsChanged(sheet, boxOf([...cells.keys()]));
    }
    if (step.names) {
      this.host.document.names = step.names.map((name) => ({ ...name }));
      this.host.document.changes.names = true;
      this.host.namesChanged();
    }
    this.#forget();
    return true;
  }

  /** What a step is about to change, as it is before. */
  #asNow({ cells, names }: Entry): Entry {
    const now = [...cells].map(
      ([sheet, kept]) =>
        [
          sheet,
          new Map([...kept.keys()].map((key) => [key, copyOf(sheet.cell(...place(key)))])),
        ] as const,
    );
    return { cells: new Map(now), names: names && this.#copyOfNames() };
  }

  #put(sheet: SheetDocument, key: number, before: Cell): void {
    const [row, column] = place(key);
    const cell = sheet.ensureCell(row, column);
    const { value, formula, array, single, format } = before;
    cell.value = value;
    cell.format = format;
    delete cell.spilledFrom;
    if (formula === undefined) delete cell.formula;
    else cell.formula = formula;
    if (single) cell.single = single;
    else delete cell.single;
    if (array?.legacy) cell.array = array;
    else delete cell.array;
    sheet.changes.contents.add(key);
    sheet.changes.formats.add(key);
    this.host.touch(sheet, row, column);
  }

  /** The turn that is under way cannot be taken back, nor can what was done before it. */
  endHere(): void {
    this.#ended = true;
  }

  #note(): void {
    const cells = new Map<SheetDocument, Kept>();
    for (const [sheet, keys] of this.#changed) {
      const shadow = this.#shadow.get(sheet)!;
      cells.set(sheet, new Map([...keys].map((key) => [key, shadow.get(key) ?? null])));
    }
    const namesText = JSON.stringify(this.host.document.names);
    const names = namesText === this.#namesText ? null : this.#names;
    const gone = [...this.#shadow.keys()].some((one) => !this.host.document.sheets.includes(one));
    this.#forget();
    if (gone || this.#ended) [this.#steps, this.#undone] = [[], []];
    else if (cells.size > 0 || names) {
      this.#steps.push({ cells, names });
      this.#undone = [];
    }
    this.#ended = false;
  }

  /** Takes everything as it is now for what the next step goes back to. */
  #forget(): void {
    for (const [sheet, keys] of this.#changed)
      for (const key of keys) this.#shadow.get(sheet)!.set(key, copyOf(sheet.cell(...place(key))));
    this.#changed.clear();
    this.#names = this.#copyOfNames();
    this.#namesText = JSON.stringify(this.#names);
    for (const sheet of this.#shadow.keys())
      if (!this.host.document.sheets.includes(sheet)) this.#shadow.delete(sheet);
    this.#watchSheets();
  }

  #copyOfNames(): readonly DefinedName[] {
    return this.host.document.names.map((name) => ({ ...name }));
  }

  #watchSheets(): void {
    for (const sheet of this.host.document.sheets) {
      if (this.#shadow.has(sheet)) continue;
      const shadow: Kept = new Map();
      for (const [row, line] of sheet.cells)
        for (const [column, cell] of line) shadow.set(row * COLUMNS + column, { ...cell });
      this.#shadow.set(sheet, shadow);
      sheet.watchers.add((part, key) => {
        if (key === null || (part !== 'contents' && part !== 'formats')) return;
        let changed = this.#changed.get(sheet);
        if (!changed) this.#changed.set(sheet, (changed = new Set()));
        changed.add(key);
      });
    }
  }
}
