import { Calculation } from './calculation';
import { CallMemory } from './call-memory';
import { Calculator } from './calculator';
import { CustomFunction } from './custom-function';
import type {
  CalculateOptions,
  CellInput,
  CellPlace,
  ComputedCell,
  CustomFunctionCall,
  Engine,
  EngineName,
  EngineResult,
} from './engine';
import { FormulaCell } from './formula-cell';
import { compileFormula } from './formula-compiler';
import { FormulaIndex } from './formula-index';
import type { Scalar } from '../document/cell';
import { cellKey } from '../document/changes';
import { Results } from './results';
import { SheetGrid } from './sheet-grid';
import { type GiveWay, Slices } from './slices';
import type { EngineTable } from './structured-reference';
import { firstOf } from './values';
import { Workbook } from './workbook-names';

/**
 * An engine over Univer's formula parser and functions. All formulas are dynamic-array formulas, as in
 * Excel since 2020: results larger than a cell spill; `@`, a fixed block (`CellInput.array`) and
 * `CellInput.single` give the older behaviour.
 * @param giveWay Where the engine shares its thread with a page: called every few milliseconds of computing.
 */
export const createUniverEngine = (giveWay: GiveWay | null = null): Engine =>
  new UniverEngine(giveWay);

class UniverEngine implements Engine {
  readonly #calculator = new Calculator();
  readonly #workbook = new Workbook();
  readonly #memory = new CallMemory();
  readonly #results = new Results();
  readonly #index = new FormulaIndex(this.#workbook, this.#calculator);
  readonly #slices: Slices;
  readonly #calculation: Calculation;
  /** Formulas to be compiled before the next calculation, when all sheets, names and tables are known. */
  readonly #uncompiled = new Set<FormulaCell>();
  readonly #functions = new Set<string>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(giveWay: GiveWay | null) {
    this.#slices = new Slices(giveWay);
    this.#calculation = new Calculation(
      this.#workbook,
      this.#index,
      this.#calculator,
      this.#memory,
      this.#results,
      this.#slices,
    );
  }

  registerFunctions(names: readonly string[]): void {
    this.#calculation.upset();
    for (const name of names.map((one) => one.toUpperCase())) {
      if (this.#functions.has(name)) continue;
      this.#functions.add(name);
      this.#calculator.register(
        new CustomFunction(name, this.#calculator, this.#memory, () => this.#caller()),
      );
      for (const formula of this.#index.calling(name)) {
        this.#index.forgetParsed(formula);
        this.#uncompiled.add(formula);
      }
    }
  }

  addSheet(id: string, name: string): void {
    this.#calculation.upset();
    const grid = new SheetGrid(id, name);
    const alias = this.#workbook.addSheet(grid);
    this.#calculator.addSheet(grid, [alias, name]);
    // Formulas that came before the sheet that they name.
    for (const formula of this.#index.all)
      if (namesSheet(formula, name)) this.#uncompiled.add(formula);
  }

  removeSheet(id: string): void {
    this.#calculation.upset();
    const grid = this.#workbook.grids.get(id);
    if (!grid) return;
    for (const line of grid.formulas.values())
      for (const formula of line.values()) this.#drop(formula);
    this.#results.forgetSheet(grid);
    for (const formula of this.#index.readersOfSheet(id)) this.#uncompiled.add(formula);
    this.#calculator.removeSheet(id);
    this.#workbook.removeSheet(id);
  }

  renameSheet(id: string, name: string): void {
    this.#calculation.upset();
    const grid = this.#workbook.grids.get(id);
    if (!grid) return;
    this.#calculator.renameSheet(grid.name, name);
    grid.name = name;
  }

  setCells(sheetId: string, cells: readonly CellInput[]): void {
    this.#calculation.upset();
    const grid = this.#workbook.grids.get(sheetId);
    if (!grid) throw new Error(`No sheet ${sheetId} in the engine`);
    for (const cell of cells) this.#setCell(grid, cell);
  }

  #setCell(grid: SheetGrid, { row, column, value, formula, array, single }: CellInput): void {
    const key = cellKey(row, column);
    const anchor = grid.spilled.get(key);
    if (anchor) {
      // The document says of a cell under a spill that it is empty.
      if (value === null && formula === undefined) return;
      grid.spilled.delete(key);
      this.#calculation.dirty.add(anchor);
    }
    const known = grid.formula(row, column);
    const block = array ?? null;
    const isSingle = formula === undefined ? undefined : single === true;
    const isSame =
      known?.formula === formula &&
      known?.block?.rows === block?.rows &&
      known?.block?.columns === block?.columns &&
      known?.single === isSingle;
    if (known && !isSame) this.#drop(known);
    this.#results.set(grid, row, column, value);
    if (formula !== undefined && !(known && isSame)) {
      const next = new FormulaCell(grid, row, column, formula, block, single === true);
      grid.setFormula(next);
      this.#uncompiled.add(next);
    } else if (known && isSame) this.#calculation.dirty.add(known);
    this.#calculation.cellChanged(grid.id, row, column);
  }

  setNames(names: readonly EngineName[]): void {
    this.#calculation.upset();
    for (const name of this.#workbook.setNames(names))
      for (const formula of this.#index.naming(name)) this.#uncompiled.add(formula);
  }

  setTables(tables: readonly EngineTable[]): void {
    this.#calculation.upset();
    const names = this.#workbook.setTables(tables);
    if (!names) return;
    for (const formula of this.#index.usingTables) this.#uncompiled.add(formula);
    for (const name of names)
      for (const formula of this.#index.naming(name)) this.#uncompiled.add(formula);
  }

  calculate(
    resolve: (calls: readonly CustomFunctionCall[]) => Promise<readonly EngineResult[]>,
    options: CalculateOptions = {},
  ): Promise<readonly ComputedCell[]> {
    const work = async (): Promise<readonly ComputedCell[]> => {
      this.#calculator.tick(new Date());
      this.#slices.begin();
      // A Set is walked in order of insertion: what a change asks for during a pause comes last.
      for (const formula of this.#uncompiled) {
        this.#uncompiled.delete(formula);
        this.#index.compile(formula);
        this.#calculation.dirty.add(formula);
        if (this.#slices.isPauseDue) await this.#slices.pause();
      }
      if (options.all) this.#memory.clear();
      for (const formula of options.all ? this.#index.all : this.#index.volatile)
        this.#calculation.dirty.add(formula);
      if (this.#calculation.dirty.size > 0) await this.#calculation.run(resolve, options.reconcile);
      this.#memory.trim();
      return this.#results.take();
    };
    // One after the other, also when the one before has failed.
    const result = this.#running.then(work, work);
    this.#running = result.catch(() => undefined);
    return result;
  }

  evaluate(sheetId: string, formula: string, writtenFor: CellPlace, askedFor: CellPlace): Scalar {
    this.#calculator.forgetRanges();
    const place = { sheetId, ...writtenFor };
    const { text } = compileFormula(formula, place, new Map(), this.#workbook);
    const node = this.#calculator.parse(text);
    const down = askedFor.row - writtenFor.row;
    const right = askedFor.column - writtenFor.column;
    const outcome = this.#calculator.calculate(node, { sheetId, ...askedFor }, down, right);
    node?.dispose();
    // Between the stretches of a calculation, ranges hold what is not computed yet.
    this.#calculator.forgetRanges();
    if ('waiting' in outcome) return null;
    return firstOf(outcome.result);
  }

  dispose(): void {
    this.#calculation.upset();
    this.#index.clear();
    this.#memory.clear();
    this.#uncompiled.clear();
    this.#calculation.dirty.clear();
    for (const id of [...this.#workbook.grids.keys()]) this.#workbook.removeSheet(id);
    this.#calculator.dispose();
  }

  /** A formula that goes: what it filled goes with it. */
  #drop(formula: FormulaCell): void {
    const written = this.#results.remove(formula);
    this.#index.remove(formula);
    this.#uncompiled.delete(formula);
    this.#calculation.dirty.delete(formula);
    formula.grid.deleteFormula(formula.row, formula.column);
    this.#calculation.settle(formula, written);
  }

  #caller(): { sheetId: string; row: number; column: number } {
    const formula = this.#calculation.current;
    if (!formula) throw new Error('A custom function is evaluated outside of a cell');
    return { sheetId: formula.grid.id, row: formula.row, column: formula.column };
  }
}

const namesSheet = (formula: FormulaCell, name: string): boolean =>
  !formula.bindings.has(name.toLowerCase()) &&
  formula.formula.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"));
