import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import { WorkbookDocument } from '../../src/document/workbook';
import { createUniverEngine } from '../../src/engine/univer-engine';
import type { WireRequest } from '../../src/host/connection';
import { Host } from '../../src/host/host';
import { HostError } from '../../src/host/host-error';
import type { HostSettings, HostStatistics } from '../../src/host/host-settings';
import type { CellsOfSheet } from '../../src/host/user';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { Activity } from './activity';
import { type CustomFunctions, NO_FUNCTIONS } from './custom-functions';
import { DocumentWatch, type SheetChange } from './document-watch';
import { Emitter } from './emitter';
import { giveWay } from './give-way';

export interface Selection {
  readonly sheetId: string;
  readonly box: RangeBox;
  /** The cell that typing goes to; inside the box. */
  readonly active: { readonly row: number; readonly column: number };
}

export interface SessionEvents {
  /** Another workbook is open: whatever was known of the one before is void. */
  opened: { readonly fileName: string };
  /** Cells or parts of sheets have changed; one event for all that changed together. */
  cells: readonly SheetChange[];
  /** The selection, or the sheet in front. */
  selection: Selection;
  /** A sheet came, went, moved, or changed its name, visibility or colour; or another came to the front. */
  sheets: null;
  /** Whether a request, an action of the user or a calculation is under way. */
  busy: boolean;
}

const PROTECTED =
  'The cell or chart you’re trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.';

const newWorkbook = (): WorkbookDocument => {
  const document = new WorkbookDocument();
  document.activeSheetId = document.addSheet('Sheet1').id;
  return document;
};

/** One workbook open in a page: what its window shows and what a person does in it. */
export class WorkbookSession {
  readonly #emitter = new Emitter<SessionEvents>();
  #host: Host;
  #watch: DocumentWatch;
  #fileName = 'Book1.xlsx';
  readonly #activity = new Activity((busy) => this.#emitter.emit('busy', busy));
  #lookDue = false;
  /** The host that is being calculated after a request. */
  #settling: Host | null = null;
  #active: Selection['active'] = { row: 0, column: 0 };
  /** Settings outlive the workbook, as an application's do. */
  readonly #settings: Partial<HostSettings>;

  constructor(
    private functions: CustomFunctions = NO_FUNCTIONS,
    settings: Partial<HostSettings> = {},
  ) {
    this.#settings = { ...settings };
    this.#host = this.#hostOf(newWorkbook());
    this.#watch = this.#watchOf(this.#host.document);
  }

  get host(): Host {
    return this.#host;
  }

  get document(): WorkbookDocument {
    return this.#host.document;
  }

  get settings(): HostSettings {
    return this.#host.settings;
  }

  get statistics(): HostStatistics {
    return this.#host.statistics;
  }

  get fileName(): string {
    return this.#fileName;
  }

  /** The add-in's functions by full name (`KPI.STATUS`), for help while a formula is typed. */
  get customFunctions(): CustomFunctions {
    return this.functions;
  }

  on<Name extends keyof SessionEvents>(
    name: Name,
    listener: (event: SessionEvents[Name]) => void,
  ): () => void {
    return this.#emitter.on(name, listener);
  }

  // Files

  /** Throws a `Refusal` with a message for a person where the bytes are no workbook; the open one stays. */
  open(bytes: Uint8Array, fileName: string): void {
    this.#replace(openXlsx(bytes, { customFunctions: this.functions.names }), fileName);
  }

  openNew(): void {
    this.#replace(newWorkbook(), 'Book1.xlsx');
  }

  /** The workbook as a file, by the same code as in Node: what was not touched comes back byte for byte. */
  async save(): Promise<Uint8Array> {
    await this.idle();
    return saveXlsx(this.document, { customFunctions: this.functions.names });
  }

  // What a person does

  get sheets(): readonly SheetDocument[] {
    return this.document.sheets;
  }

  get activeSheet(): SheetDocument {
    const { sheets, activeSheetId } = this.document;
    return sheets.find(({ id }) => id === activeSheetId) ?? sheets[0]!;
  }

  get selection(): Selection {
    const { id, selection: box } = this.activeSheet;
    const { row, column } = this.#active;
    const inside = row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
    return {
      sheetId: id,
      box,
      active: inside ? this.#active : { row: box.top, column: box.left },
    };
  }

  async select(sheetId: string, box: RangeBox, active?: Selection['active']): Promise<void> {
    await this.#act(() => this.#host.user.select(sheetId, box));
    this.#active = active ?? { row: box.top, column: box.left };
    this.#look();
  }

  activateSheet(sheetId: string): Promise<void> {
    return this.#act(() => this.#host.user.activate(sheetId));
  }

  /**
   * What a person types into a cell: a number, `12%`, a date, `TRUE`, a formula, text, text behind an
   * apostrophe. Rejects with a `HostError` and Excel's own message on a protected sheet.
   */
  enter(sheetId: string, row: number, column: number, text: string): Promise<void> {
    const box = { top: row, left: column, bottom: row, right: column };
    return this.#act(() => this.#host.user.enter(sheetId, box, [[text]]));
  }

  /** A block of what a person would type, each as `enter` takes it. */
  enterBlock(sheetId: string, box: RangeBox, texts: readonly (readonly string[])[]): Promise<void> {
    return this.#act(() => this.#host.user.enter(sheetId, box, texts));
  }

  /** Copied cells into selected ones. */
  paste(from: CellsOfSheet, to: CellsOfSheet): Promise<void> {
    return this.#act(() => this.#host.user.paste(from, to));
  }

  clear(sheetId: string, box: RangeBox): Promise<void> {
    return this.#act(() => this.#host.user.clear(sheetId, box));
  }

  insertRows(sheetId: string, at: number, count: number): Promise<void> {
    return this.#act(() => this.#host.user.insertRows(sheetId, at, count));
  }

  deleteRows(sheetId: string, at: number, count: number): Promise<void> {
    return this.#act(() => this.#host.user.deleteRows(sheetId, at, count));
  }

  /** A person is typing into a cell: the add-in's writes are refused until `endEdit` or `enter`. */
  beginEdit(): void {
    this.settings.editing = true;
  }

  endEdit(): void {
    this.settings.editing = false;
  }

  addSheet(name = ''): Promise<void> {
    return this.#act(() => this.#host.user.addSheet(name));
  }

  renameSheet(sheetId: string, name: string): Promise<void> {
    return this.#act(() => this.#host.user.renameSheet(sheetId, name));
  }

  copySheet(sheetId: string): Promise<void> {
    return this.#act(() => this.#host.user.copySheet(sheetId));
  }

  /** Ctrl+Z: cells and names of the last request or action; custom XML stays, as in Excel. */
  undo(): Promise<void> {
    return this.#act(() => this.#host.user.undo());
  }

  /** Ctrl+Y. */
  redo(): Promise<void> {
    return this.#act(() => this.#host.user.redo());
  }

  deleteSheet(sheetId: string): Promise<void> {
    return this.#act(() => this.#host.user.deleteSheet(sheetId));
  }

  /** Resolves when all requests are answered, everything is calculated and listeners have heard. */
  async idle(): Promise<void> {
    await this.#host.idle();
    this.#look();
  }

  // The add-in's end

  /** A request from the add-in's page. */
  receive(request: WireRequest): void {
    const done = this.#activity.begin();
    this.#host.receive({
      ...request,
      answer: (statusCode, body) => {
        request.answer(statusCode, body);
        done();
        this.#settle();
      },
    });
  }

  // Inside

  async #act(action: () => Promise<void>): Promise<void> {
    const done = this.#activity.begin();
    try {
      await action();
    } catch (error) {
      throw error instanceof HostError && error.code === 'AccessDenied'
        ? new HostError('AccessDenied', PROTECTED)
        : error;
    } finally {
      done();
      this.#look();
    }
  }

  /** After a request, what the window shows is calculated, whether or not the add-in asks for it. */
  #settle(): void {
    const host = this.#host;
    if (this.#settling === host) return;
    this.#settling = host;
    const done = this.#activity.begin();
    void host.idle().finally(() => {
      done();
      if (this.#settling === host) this.#settling = null;
      this.#look();
    });
  }

  #replace(document: WorkbookDocument, fileName: string): void {
    const before = this.#host;
    Object.assign(this.#settings, before.settings, { editing: false });
    this.#host = this.#hostOf(document);
    this.#watch = this.#watchOf(document);
    this.#active = { row: 0, column: 0 };
    this.#fileName = fileName;
    this.#activity.forget();
    this.#emitter.emit('opened', { fileName });
    before.engine.dispose();
    this.#prime();
  }

  #prime(): void {
    const done = this.#activity.begin();
    void this.#host.prime().finally(() => {
      done();
      this.#look();
    });
  }

  #hostOf(document: WorkbookDocument): Host {
    const host = new Host(document, createUniverEngine(giveWay), giveWay);
    Object.assign(host.settings, this.#settings);
    host.user.keepUndo();
    host.registerFunctions(this.functions.names);
    if (this.functions.namespace !== '')
      host.functions.register(this.functions.namespace, this.functions.metadata);
    return host;
  }

  #watchOf(document: WorkbookDocument): DocumentWatch {
    return new DocumentWatch(document, () => {
      if (this.#lookDue) return;
      this.#lookDue = true;
      setTimeout(() => this.#look());
    });
  }

  #look(): void {
    this.#lookDue = false;
    const change = this.#watch.take();
    if (!change) return;
    if (change.sheetList) this.#emitter.emit('sheets', null);
    if (change.sheets.length > 0) this.#emitter.emit('cells', change.sheets);
    if (change.selection) this.#emitter.emit('selection', this.selection);
  }
}
