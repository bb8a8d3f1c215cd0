import type { Calculator } from './calculator';
import type { CallMemory } from './call-memory';
import { calculationOrder } from './calculation-order';
import type { RangeNode } from './dependents';
import type { CustomFunctionCall, EngineResult, Reconcile } from './engine';
import { FormulaCell } from './formula-cell';
import type { FormulaIndex } from './formula-index';
import type { Results, Written } from './results';
import { contains, overlaps } from './sheet-grid';
import type { Slices } from './slices';
import type { Workbook } from './workbook-names';
import { CellError, type Scalar } from '../document/cell';

/** Times that spills or dynamic references may upset what was computed before the engine gives up. */
const UPSETS = 100;

/** Calls within calls in one formula: each needs an answer before the next can be sent. */
const CALLS_DEEP = 64;

type Node = FormulaCell | RangeNode;

const isMatrix = (result: EngineResult): result is readonly (readonly Scalar[])[] =>
  Array.isArray(result);

/** Which formulas must be computed, in which order, and what their results make necessary in turn. */
export class Calculation {
  /** Formulas to be computed in the next pass. */
  readonly dirty = new Set<FormulaCell>();
  /** The cell being computed. */
  current: FormulaCell | null = null;
  readonly #waited = new Map<FormulaCell, number>();
  #reconcile: Reconcile | undefined;
  /** What calls, or builds on, something that is not there; and those whose value came from outside. */
  readonly #lacking = new Set<Node>();
  readonly #reconciled = new Set<Node>();
  /** How often cells, names or sheets have changed. */
  #changes = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly index: FormulaIndex,
    private readonly calculator: Calculator,
    private readonly memory: CallMemory,
    private readonly results: Results,
    private readonly slices: Slices,
  ) {}

  /** Something else than results changes: a pass that has paused cannot go on in the order that it had. */
  upset(): void {
    this.#changes++;
  }

  /** A cell holds another value: its readers are to be computed, and results that want its place. */
  cellChanged(sheetId: string, row: number, column: number): void {
    for (const reader of this.index.readers(sheetId, row, column)) this.#touch(reader);
    const grid = this.workbook.grids.get(sheetId);
    if (!grid) return;
    for (const anchor of grid.anchors)
      if (anchor.area && contains(anchor.area, row, column)) this.dirty.add(anchor);
  }

  /** After a formula's area has changed without it being computed, as when it is removed. */
  settle(formula: FormulaCell, written: Written): void {
    const ranges = new Set<RangeNode>();
    for (const { row, column } of written.cells)
      for (const reader of this.index.readers(formula.grid.id, row, column))
        if (reader instanceof FormulaCell) this.dirty.add(reader);
        else if (!ranges.has(reader)) {
          ranges.add(reader);
          this.#touch(reader);
        }
    if (!written.resized) return;
    for (const user of [...this.index.usingSpills]) {
      this.index.compile(user);
      this.dirty.add(user);
    }
    for (const anchor of formula.grid.anchors)
      if (anchor !== formula && anchor.area && !anchor.spill) this.dirty.add(anchor);
  }

  /** Passes and answers in turn until nothing is to be computed and no call waits. */
  async run(
    resolve: (calls: readonly CustomFunctionCall[]) => Promise<readonly EngineResult[]>,
    reconcile?: Reconcile,
  ): Promise<void> {
    this.#waited.clear();
    this.#reconcile = reconcile;
    this.#lacking.clear();
    this.#reconciled.clear();
    for (let upsets = 0; ;) {
      await this.#pass();
      const asked = this.memory.takeAsked();
      if (asked.size > 0) {
        const answers = await resolve([...asked.values()]);
        for (const [index, key] of [...asked.keys()].entries())
          this.memory.set(
            key,
            index < answers.length ? (answers[index] ?? null) : new CellError('#VALUE!'),
          );
        continue;
      }
      if (upsets++ >= UPSETS) break;
      if (this.dirty.size === 0 && !this.#dynamicChanged()) break;
    }
    this.dirty.clear();
  }

  #touch(reader: Node): void {
    if (reader instanceof FormulaCell) this.dirty.add(reader);
    else for (const dependent of reader.dependents) this.dirty.add(dependent);
  }

  /** Adds all that depends on the dirty formulas. */
  #spread(): void {
    const ranges = new Set<RangeNode>();
    const touch = (reader: Node): void => {
      if (reader instanceof FormulaCell) this.dirty.add(reader);
      else if (!ranges.has(reader)) {
        ranges.add(reader);
        for (const dependent of reader.dependents) this.dirty.add(dependent);
      }
    };
    // A Set is walked in order of insertion, what is added on the way included.
    for (const formula of this.dirty) {
      const { grid, row, column, spill } = formula;
      for (const reader of this.index.readers(grid.id, row, column)) touch(reader);
      if (!spill) continue;
      for (let r = spill.top; r <= spill.bottom; r++)
        for (let c = spill.left; c <= spill.right; c++)
          for (const reader of this.index.readers(grid.id, r, c)) touch(reader);
    }
  }

  async #pass(): Promise<void> {
    const changes = this.#changes;
    // What is dirty now is computed in any case, its dependents only where something that they read has changed.
    const certain = new Set(this.dirty);
    this.#spread();
    this.calculator.forgetRanges();
    const due = new Set(this.dirty);
    this.dirty.clear();
    for (const formula of due) formula.waits = false;
    const left = new Set(due);
    const changed = new Set<Node>();
    const waiting = new Set<Node>();
    const dependencies = (node: Node): Iterable<Node> => this.#dependencies(node, due);
    for (const group of calculationOrder<Node>(due, dependencies)) {
      if (this.slices.isPauseDue) {
        await this.slices.pause();
        if (this.#changes > changes) break;
      }
      for (const one of group.nodes) if (one instanceof FormulaCell) left.delete(one);
      const [node] = group.nodes;
      if (group.circular || !node) {
        // Excel shows 0 in cells of a circular reference (Microsoft: "Remove or allow a circular reference").
        for (const one of group.nodes) {
          if (one instanceof FormulaCell) this.#finish(one, 0);
          changed.add(one);
        }
        continue;
      }
      let [isChanged, isWaiting] = [node instanceof FormulaCell && certain.has(node), false];
      for (const other of dependencies(node)) {
        isChanged ||= changed.has(other);
        isWaiting ||= waiting.has(other);
        if (this.#lacking.has(other) && !this.#reconciled.has(other)) this.#lacking.add(node);
      }
      if (this.#reconcile && node instanceof FormulaCell && this.index.lacks(node))
        this.#lacking.add(node);
      if (node instanceof FormulaCell) {
        if (isWaiting) node.waits = true;
        else if (isChanged) isChanged = this.#compute(node);
        isWaiting = node.waits;
      }
      if (isWaiting) waiting.add(node);
      else if (isChanged) changed.add(node);
    }
    for (const formula of due)
      if ((formula.waits || left.has(formula)) && this.index.all.has(formula))
        this.dirty.add(formula);
  }

  /** True when the result is another one than before. */
  #compute(formula: FormulaCell): boolean {
    const result = this.#evaluate(formula);
    return result !== undefined && this.#finish(formula, result);
  }

  *#dependencies(node: Node, due: ReadonlySet<FormulaCell>): Generator<Node> {
    if (node instanceof FormulaCell) {
      for (const one of node.compiled?.precedents ?? []) {
        if (one.top !== one.bottom || one.left !== one.right) continue;
        const owner = this.workbook.grids.get(one.sheetId)?.owner(one.top, one.left);
        if (owner && due.has(owner)) yield owner;
      }
      yield* node.ranges;
      return;
    }
    const grid = this.workbook.grids.get(node.sheetId);
    if (!grid) return;
    if (due.size < node.bottom - node.top) {
      for (const formula of due)
        if (
          formula.grid === grid &&
          (contains(node, formula.row, formula.column) ||
            (formula.spill && overlaps(formula.spill, node)))
        )
          yield formula;
    } else for (const owner of grid.owners(node)) if (due.has(owner)) yield owner;
  }

  /** Undefined where a call waits. */
  #evaluate(formula: FormulaCell): EngineResult | undefined {
    const { template, grid, row, column, single } = formula;
    if (!template) throw new Error('A formula is computed before it is compiled');
    this.current = formula;
    const outcome = this.calculator.calculate(
      template.node,
      { sheetId: grid.id, row, column },
      row - template.row,
      column - template.column,
      single,
    );
    this.current = null;
    if (!('waiting' in outcome)) return outcome.result;
    const times = (this.#waited.get(formula) ?? 0) + 1;
    this.#waited.set(formula, times);
    // Its arguments are others each time, as with RAND.
    if (times > CALLS_DEEP) return new CellError('#BUSY!');
    formula.waits = true;
    return undefined;
  }

  #finish(formula: FormulaCell, result: EngineResult): boolean {
    const written = this.results.write(formula, this.#standing(formula, result));
    // Formulas computed before this one may have read cells that it has filled only now.
    if (written.cells.length > 0) this.calculator.forgetRanges();
    if (written.cells.length > 0 || written.resized) this.settle(formula, written);
    return written.changed;
  }

  #standing(formula: FormulaCell, result: EngineResult): EngineResult {
    if (!this.#reconcile || isMatrix(result)) return result;
    const place = { sheetId: formula.grid.id, row: formula.row, column: formula.column };
    const stands = this.#reconcile(place, result, this.#lacking.has(formula));
    if (stands === undefined) return result;
    this.#reconciled.add(formula);
    return stands;
  }

  /** Computes formulas again whose references only their evaluation tells; true when any came out otherwise. */
  #dynamicChanged(): boolean {
    let changed = false;
    this.calculator.forgetRanges();
    for (const formula of this.index.dynamic) {
      if (formula.waits) continue;
      const result = this.#evaluate(formula);
      if (result === undefined) {
        this.dirty.add(formula);
        changed = true;
        continue;
      }
      const written = this.results.write(formula, this.#standing(formula, result));
      if (!written.changed) continue;
      changed = true;
      this.calculator.forgetRanges();
      this.settle(formula, written);
      this.cellChanged(formula.grid.id, formula.row, formula.column);
    }
    return changed;
  }
}
