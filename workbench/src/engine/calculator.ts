import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstTreeBuilder,
  type BaseAstNode,
  type BaseFunction,
  type BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  type FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  type IUnitData,
  Lexer,
  LexerNode,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { RangeBox } from '../document/sheet';
import { CellError, type Scalar } from '../document/cell';
import type { CellPlace, EngineResult } from './engine';
import { LAST_COLUMN, LAST_ROW } from './formula-tokens';
import { type Evaluation, LAZY_FUNCTIONS } from './lazy-functions';
import { Comparison } from './comparison';
import { FrozenNow } from './frozen-now';
import { ImplicitIntersection, PlainCount } from './reference-functions';
import type { SheetGrid } from './sheet-grid';
import { intersection } from './reference-text';
import { textFunctions } from './text-functions';
import { firstOf, isReference, matrixOf, toResult, toScalar } from './values';

const [REFERENCE, FUNCTION] = [1, 4];

/** The answer of an evaluation; `waiting` when a custom function has not answered yet. */
export type Outcome = { readonly waiting: true } | { readonly result: EngineResult };

let calculators = 0;

/**
 * Univer's formula engine, taken at its parser, its interpreter's nodes and its functions. The order
 * of calculation is not Univer's: its own pass rebuilds the whole dependency tree each time, and a
 * workbook whose custom functions answer later needs several passes.
 */
export class Calculator implements Evaluation {
  readonly #univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { enUS: {} },
    logLevel: LogLevel.SILENT,
  });
  // Caches of the library are shared by all its instances, under the unit's name.
  readonly #unit = `workbook${++calculators}`;
  readonly #sheets: Record<string, IUnitData[string][string]> = {};
  readonly #sheetNames: Record<string, string> = {};
  readonly #grids = new Map<string, SheetGrid>();
  readonly #lexer: Lexer;
  readonly #parser: AstTreeBuilder;
  readonly #runtime: IFormulaRuntimeService;
  readonly #functions: IFunctionService;
  readonly #now = new FrozenNow('NOW');
  #offset = { x: 0, y: 0 };
  #calls = 0;
  #entireSheet = true;
  #usedRows = 1;

  constructor() {
    this.#univer.registerPlugin(UniverFormulaEnginePlugin);
    const injector = this.#univer.__getInjector();
    this.#lexer = injector.get(Lexer);
    this.#parser = injector.get(AstTreeBuilder);
    this.#runtime = injector.get(IFormulaRuntimeService);
    this.#functions = injector.get(IFunctionService);
    this.#functions.registerExecutors(
      ...ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name as string)),
      new ImplicitIntersection('SINGLE', this.#runtime),
      this.#now,
      new Comparison(),
      new PlainCount('ROWS'),
      new PlainCount('COLUMNS'),
      ...textFunctions(),
    );
    const configuration = injector.get(IFormulaCurrentConfigService);
    // Where the library would ask its own workbook model, which there is none of here.
    configuration.getSheetRowColumnCount = () => ({
      rowCount: LAST_ROW + 1,
      columnCount: LAST_COLUMN + 1,
    });
    configuration.getSheetsInfo = () => ({
      sheetOrder: [...this.#grids.keys()],
      sheetNameMap: Object.fromEntries([...this.#grids.values()].map(({ id, name }) => [id, name])),
    });
    configuration.setExecuteUnitId(this.#unit);
    configuration.load({
      allUnitData: { [this.#unit]: this.#sheets },
      unitSheetNameMap: { [this.#unit]: this.#sheetNames },
      unitStylesData: {},
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
  }

  dispose(): void {
    this.#grids.clear();
    for (const id of Object.keys(this.#sheets)) delete this.#sheets[id];
    this.#univer.dispose();
  }

  /** `names`: what the sheet is called in formulas, the tab's name for INDIRECT among them. */
  addSheet(grid: SheetGrid, names: readonly string[]): void {
    this.#grids.set(grid.id, grid);
    const rows = (): number => (this.#entireSheet ? LAST_ROW + 1 : this.#usedRows);
    this.#sheets[grid.id] = {
      cellData: grid.matrix,
      get rowCount() {
        return rows();
      },
      columnCount: LAST_COLUMN + 1,
      rowData: {},
      columnData: {},
    };
    for (const name of names) this.#sheetNames[name] = grid.id;
  }

  removeSheet(id: string): void {
    this.#grids.delete(id);
    delete this.#sheets[id];
    for (const name of Object.keys(this.#sheetNames))
      if (this.#sheetNames[name] === id) delete this.#sheetNames[name];
  }

  renameSheet(from: string, to: string): void {
    const id = this.#sheetNames[from];
    if (id === undefined) return;
    delete this.#sheetNames[from];
    this.#sheetNames[to] = id;
  }

  /** From here on it is now. */
  tick(now: Date): void {
    this.#now.set(now);
  }

  hasFunction(name: string): boolean {
    return this.#functions.hasExecutor(name);
  }

  register(executor: BaseFunction): void {
    this.#functions.registerExecutors(executor);
  }

  /** Called by a custom function that has to wait. */
  callWaits(): void {
    this.#calls++;
  }

  /** Null for a text that is no formula. */
  parse(text: string): BaseAstNode | null {
    try {
      const lexed: unknown = this.#lexer.treeBuilder(`=${text}`);
      return lexed instanceof LexerNode ? (this.#parser.parse(lexed) ?? null) : null;
    } catch {
      // The library's parser throws for some texts and answers nothing for others.
      return null;
    }
  }

  /** To be called before evaluating after cells have changed in any other way than by their order of calculation. */
  forgetRanges(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    this.#usedRows = 1;
    for (const grid of this.#grids.values())
      this.#usedRows = Math.max(this.#usedRows, grid.usedRows);
  }

  /**
   * Evaluates a formula in a cell; `down` and `right` say how far from the cell that it was parsed for.
   * `single`: of a result larger than a cell, what implicit intersection leaves.
   */
  calculate(
    node: BaseAstNode | null,
    cell: { readonly sheetId: string; readonly row: number; readonly column: number },
    down: number,
    right: number,
    single = false,
  ): Outcome {
    if (!node) return { result: toScalar(ErrorValueObject.create(ErrorType.NAME)) };
    this.#runtime.setCurrent(
      cell.row,
      cell.column,
      LAST_ROW + 1,
      LAST_COLUMN + 1,
      cell.sheetId,
      this.#unit,
    );
    this.#offset = { x: right, y: down };
    this.#calls = 0;
    this.#entireSheet = false;
    try {
      this.evaluate(node);
      if (this.#calls > 0) return { waiting: true };
      const value = node.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
      if (single) return { result: this.#single(value, cell) };
      return { result: toResult(value, (reference) => this.read(reference)) };
    } catch {
      // A function of the library that stumbles over its arguments.
      return { result: toScalar(ErrorValueObject.create(ErrorType.VALUE)) };
    } finally {
      this.#entireSheet = true;
      node.resetCalculationState();
    }
  }

  waiting(): boolean {
    return this.#calls > 0;
  }

  single(value: FunctionVariantType): Scalar | undefined {
    const result = toResult(value, (reference) => {
      const box = this.box(reference);
      return box.top === box.bottom && box.left === box.right ? this.read(reference) : [[], []];
    });
    return matrixOf(result) ? undefined : (result as Scalar);
  }

  evaluate(node: BaseAstNode): void {
    const before = this.#calls;
    if (node.nodeType === FUNCTION) {
      const lazy = LAZY_FUNCTIONS.get(node.getToken().toUpperCase());
      if (lazy?.(node, this)) return;
      // An argument that waits: whatever else the function would do, it has to be done again.
      if (this.#calls > before) return wait(node);
    }
    for (const child of node.getChildren()) {
      const isConstant = 'isEmptyParamFunction' in child && child.getToken() === 'LAMBDA';
      if (isConstant && (child as LambdaNode).isEmptyParamFunction()) child.execute();
      else if (child.getValue() === null || child.getValue() === undefined) this.evaluate(child);
    }
    if (this.#calls > before) return wait(node);
    if (node.nodeType === REFERENCE) {
      (node as BaseAstNode & { setRefOffset(x: number, y: number): void }).setRefOffset(
        this.#offset.x,
        this.#offset.y,
      );
      this.#entireSheet = true;
      node.execute();
      this.#entireSheet = false;
    } else node.execute();
  }

  /** Of a range the cell in the formula's row or column, of an array its first element. */
  #single(value: FunctionVariantType, place: CellPlace): Scalar {
    if (!isReference(value)) return firstOf(toResult(value, () => []));
    const { sheetId, ...box } = this.box(value);
    const cell = intersection(place, box);
    if (!cell) return new CellError('#VALUE!');
    const { row, column } = cell;
    return firstOf(this.#read({ sheetId, top: row, left: column, bottom: row, right: column }));
  }

  /** The cells that a reference means; whole columns end with the last row in use anywhere. */
  box(reference: BaseReferenceObject): RangeBox & { readonly sheetId: string } {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const sheetId = reference.getSheetId();
    return { sheetId, top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  }

  read(reference: BaseReferenceObject): readonly (readonly Scalar[])[] {
    return this.#read(this.box(reference));
  }

  #read(box: RangeBox & { readonly sheetId: string }): readonly (readonly Scalar[])[] {
    const grid = this.#grids.get(box.sheetId);
    if (!grid || box.top < 0 || box.left < 0 || box.bottom > LAST_ROW || box.right > LAST_COLUMN)
      return [[toScalar(ErrorValueObject.create(ErrorType.REF))]];
    return grid.values(box);
  }
}

type LambdaNode = BaseAstNode & { isEmptyParamFunction(): boolean };

/** Stands in for a value that is still to come; never written into a cell. */
const wait = (node: BaseAstNode): void => node.setValue(ErrorValueObject.create(ErrorType.CONNECT));
