import { cellKey } from '../document/changes';
import { a1Box } from '../document/address';
import type { RangeBox, SheetDocument } from '../document/sheet';
import type { WorkbookDocument } from '../document/workbook';
import type { CalculateOptions, ComputedCell, CustomFunctionCall, Engine } from '../engine/engine';
import type { GiveWay } from '../engine/slices';
import { customFunctionsClass } from '../model/custom-functions';
import { type ModelObject, modelObject } from '../model/model-class';
import { workbookClass } from '../model/workbook';
import { Connections, type WireRequest } from './connection';
import { Computing } from './computing';
import { CustomFunctionBridge } from './custom-functions';
import { EventType, HostEvents } from './events';
import { HostError, REQUEST_TOO_LARGE, RESPONSE_TOO_LARGE } from './host-error';
import { defaultSettings, noStatistics, timed } from './host-settings';
import { interpret } from './interpreter';
import type { RequestBody } from './protocol';
import { prime } from './prime';
import { References } from './references';
import { User } from './user';
import { inputs, sameValue, spill, tablesOf } from './computed-cells';

const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';

/** One open workbook with the library attached: takes requests in order, calculates, raises calls. */
export class Host {
  readonly settings = defaultSettings();
  readonly statistics = noStatistics();
  /** The library that it serves; attached from outside, since where it runs is none of the host's business. */
  readonly connections = new Connections();
  /** Objects that the library makes by name and that are not the workbook's: a window's panes, for one. */
  readonly services = new Map<string, ModelObject>();
  readonly functions: CustomFunctionBridge;
  readonly events: HostEvents;
  readonly user = new User(this);
  readonly references = new References();
  readonly root: ModelObject;
  /** Called when a request or an action of the user is over. */
  readonly afterTurn = new Set<() => void>();
  readonly #computing = new Computing();
  readonly #touched = new Map<SheetDocument, Set<number>>();
  #namesTouched = true;
  #sheetsTouched = false;
  #queue: Promise<void> = Promise.resolve();
  #customNames: string[] = [];

  constructor(
    readonly document: WorkbookDocument,
    readonly engine: Engine,
    /** Where host and add-in share a thread: called before each request is taken up. */
    private readonly giveWay: GiveWay | null = null,
  ) {
    this.root = modelObject(workbookClass, document);
    this.events = new HostEvents((entries) => this.connections.post(entries));
    this.functions = new CustomFunctionBridge(
      (entries) => this.connections.post(entries),
      (id) => this.document.sheets.find((sheet) => sheet.id === id)?.name ?? '',
      () => this.settings.blankCells,
    );
    this.services.set(CUSTOM_FUNCTIONS, modelObject(customFunctionsClass, this.functions));
    for (const sheet of document.sheets) {
      this.engine.addSheet(sheet.id, sheet.name);
      this.touchAll(sheet);
    }
    this.tablesChanged();
  }

  get customFunctionNames(): readonly string[] {
    return this.#customNames;
  }

  registerFunctions(names: readonly string[]): void {
    this.#customNames.push(...names);
    this.engine.registerFunctions(names);
  }

  // What the object model tells the host

  touch(sheet: SheetDocument, row: number, column: number): void {
    let cells = this.#touched.get(sheet);
    if (!cells) this.#touched.set(sheet, (cells = new Set()));
    cells.add(cellKey(row, column));
  }

  touchAll(sheet: SheetDocument): void {
    for (const [row, line] of sheet.cells)
      for (const column of line.keys()) this.touch(sheet, row, column);
  }

  namesChanged(): void {
    this.#namesTouched = true;
  }

  sheetAdded(sheet: SheetDocument): void {
    this.engine.addSheet(sheet.id, sheet.name);
    this.events.raise(EventType.added, { worksheetId: sheet.id });
  }

  sheetRemoved(sheet: SheetDocument): void {
    this.engine.removeSheet(sheet.id);
    this.#touched.delete(sheet);
    this.#sheetsTouched = true;
    this.events.raise(EventType.deleted, { worksheetId: sheet.id });
  }

  sheetRenamed(sheet: SheetDocument, nameBefore: string): void {
    this.engine.renameSheet(sheet.id, sheet.name);
    this.#sheetsTouched = true;
    const nameAfter = sheet.name;
    this.events.raise(EventType.nameChanged, { worksheetId: sheet.id, nameBefore, nameAfter });
  }

  /**
   * Tells listeners that contents of cells changed, the add-in's own writes too: `triggerSource` says
   * whose they were. Recalculated values are no change (`onCalculated` tells those).
   * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
   */
  contentsChanged(sheet: SheetDocument, box: RangeBox, changeType = 'RangeEdited'): void {
    this.events.raise(EventType.changed, {
      worksheetId: sheet.id,
      address: a1Box(box),
      changeType,
      triggerSource: this.events.origin,
    });
  }

  activate(sheet: SheetDocument): void {
    if (sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    if (this.document.activeSheetId === sheet.id) return;
    this.document.activeSheetId = sheet.id;
    this.events.raise(EventType.activated, { worksheetId: sheet.id });
  }

  /** Selecting cells activates their sheet. */
  select(sheet: SheetDocument, box: RangeBox): void {
    this.activate(sheet);
    sheet.selection = box;
    this.events.raise(EventType.selectionChanged, { worksheetId: sheet.id, address: a1Box(box) });
  }

  tablesChanged(): void {
    this.engine.setTables(tablesOf(this.document.sheets));
  }

  /** Every member that writes asks first: Excel refuses writes while a cell is being edited. */
  assertWritable(sheet?: SheetDocument): void {
    if (this.settings.editing)
      throw new HostError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    if (sheet?.protected)
      throw new HostError(
        'AccessDenied',
        'You cannot perform the requested operation: the sheet is protected.',
      );
  }

  create(name: string): ModelObject {
    const service = this.services.get(name);
    if (service) return service;
    throw new HostError('ApiNotFound', `The workbench cannot make a new ${name}.`);
  }

  // Calculation

  /** Computes an opened workbook for the first time (see `prime`). */
  prime(): Promise<void> {
    return this.#computing.during(() =>
      prime({
        document: this.document,
        isCustom: (formula) => this.#callsCustomFunction(formula),
        compute: (options) => this.#compute(options),
        apply: (one) => this.#apply(one),
        engine: this.engine,
      }),
    );
  }

  /** Computes what changed, custom functions included, and writes the values into the document. */
  async calculate(all = false): Promise<void> {
    if (!all && this.#touched.size === 0 && !this.#namesTouched && !this.#sheetsTouched)
      return this.#computing.over();
    this.#sheetsTouched = false;
    const sheets = new Set<string>();
    await this.#computing.during(async () => {
      for (const one of await this.#compute({ all })) {
        this.#apply(one);
        sheets.add(one.sheetId);
      }
    });
    for (const worksheetId of sheets) this.events.raise(EventType.calculated, { worksheetId });
  }

  async #compute(options: CalculateOptions = {}): Promise<readonly ComputedCell[]> {
    const [started, answered] = [performance.now(), this.statistics.functions];
    if (this.#namesTouched) {
      this.engine.setNames(this.document.names);
      this.#namesTouched = false;
    }
    for (const [sheet, keys] of this.#touched) this.engine.setCells(sheet.id, inputs(sheet, keys));
    this.#touched.clear();
    const resolve = (calls: readonly CustomFunctionCall[]) =>
      this.#computing.except(
        timed(this.statistics, 'functions', () => this.functions.resolve(calls)),
      );
    const computed = await this.engine.calculate(resolve, options);
    const waited = this.statistics.functions - answered;
    this.statistics.calculating += performance.now() - started - waited;
    return computed;
  }

  #callsCustomFunction(formula: string): boolean {
    const upper = formula.toUpperCase();
    return this.#customNames.some((name) => upper.includes(`${name}(`));
  }

  #apply(one: ComputedCell): void {
    const sheet = this.document.sheets.find((candidate) => candidate.id === one.sheetId);
    if (!sheet) return;
    const cell = sheet.ensureCell(one.row, one.column);
    if (one.spill && (one.spill.rows > 1 || one.spill.columns > 1)) spill(sheet, one, one.spill);
    if (sameValue(cell.value, one.value)) return;
    cell.value = one.value;
    sheet.changes.values.add(cellKey(one.row, one.column));
  }

  // Requests

  /** Resolves when all requests so far are answered and everything is calculated. */
  async idle(): Promise<void> {
    await this.#queue;
    await this.calculate();
    this.events.flush();
  }

  /** Does what the user does in its turn; resolves when it is done, calculated and told to listeners. */
  asUser(action: () => void): Promise<void> {
    const done = this.#queue.then(async () => {
      this.events.origin = 'Unknown';
      try {
        action();
        await this.calculate();
      } finally {
        this.events.origin = 'ThisLocalAddin';
        this.#endTurn();
      }
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #endTurn(): void {
    this.events.flush();
    for (const listener of this.afterTurn) listener();
  }

  receive(request: WireRequest): void {
    const { length } = request.body;
    this.statistics.requests++;
    this.statistics.bytes += length;
    this.statistics.largestRequest = Math.max(this.statistics.largestRequest, length);
    if (length > this.settings.requestLimit) {
      const refusal = JSON.stringify({ Results: [], Error: REQUEST_TOO_LARGE });
      queueMicrotask(() => request.answer(200, refusal));
      return;
    }
    const body = JSON.parse(request.body) as RequestBody;
    // Results of custom functions, and that their page is ready, arrive while a request that needs them
    // waits: they go ahead of the queue.
    const ahead = Object.values(body.ObjectPaths).some((path) => this.services.has(path.Name));
    const work = async (): Promise<void> => {
      const { latency } = this.settings;
      if (!ahead) await this.giveWay?.();
      if (!ahead && latency > 0) await new Promise((done) => setTimeout(done, latency));
      const answer = () => interpret(body, this).catch(asDefect);
      // What goes ahead is answered while a calculation waits for it, and counts there.
      const response = ahead
        ? await answer()
        : await timed(this.statistics, 'interpreting', answer);
      if (ahead || !this.settings.silent) request.answer(200, this.#answerOf(response));
      // Excel calculates after each request; here it matters only to who listens for it.
      if (!ahead && this.events.isHeard(EventType.calculated)) await this.calculate();
      if (ahead) this.events.flush();
      else this.#endTurn();
    };
    if (ahead) void Promise.resolve().then(work);
    else this.#queue = this.#queue.then(work);
  }

  #answerOf(response: object): string {
    const answer = JSON.stringify(response);
    this.statistics.largestAnswer = Math.max(this.statistics.largestAnswer, answer.length);
    return answer.length > this.settings.answerLimit
      ? JSON.stringify({ Results: [], Error: RESPONSE_TOO_LARGE })
      : answer;
  }
}

const asDefect = (error: unknown) => ({
  Results: [],
  Error: { Code: 'GeneralException', Message: String(error), Location: 'workbench' },
});
