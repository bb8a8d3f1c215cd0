import type { Calculator } from './calculator';
import { Dependents, type RangeNode } from './dependents';
import type { FormulaCell, Template } from './formula-cell';
import { compileFormula } from './formula-compiler';
import type { Workbook } from './workbook-names';

/** All formulas: compiled, parsed once per shape, and findable by what they read. */
export class FormulaIndex {
  readonly all = new Set<FormulaCell>();
  readonly volatile = new Set<FormulaCell>();
  readonly dynamic = new Set<FormulaCell>();
  readonly usingTables = new Set<FormulaCell>();
  readonly usingSpills = new Set<FormulaCell>();
  readonly #byName = new Map<string, Set<FormulaCell>>();
  readonly #byFunction = new Map<string, Set<FormulaCell>>();
  readonly #dependents = new Map<string, Dependents>();
  readonly #templates = new Map<string, Template>();

  constructor(
    private readonly workbook: Workbook,
    private readonly calculator: Calculator,
  ) {}

  dependents(sheetId: string): Dependents | undefined {
    return this.#dependents.get(sheetId);
  }

  naming(name: string): Iterable<FormulaCell> {
    return this.#byName.get(name) ?? [];
  }

  calling(name: string): Iterable<FormulaCell> {
    return this.#byFunction.get(name) ?? [];
  }

  /** Whether a formula calls a function, or reads another workbook, that nothing here knows. */
  lacks({ compiled }: FormulaCell): boolean {
    if (!compiled) return false;
    return (
      compiled.external || [...compiled.functions].some((one) => !this.calculator.hasFunction(one))
    );
  }

  /** Formulas that read anything on the sheet. */
  readersOfSheet(sheetId: string): FormulaCell[] {
    return [...this.all].filter((formula) =>
      formula.compiled?.precedents.some((precedent) => precedent.sheetId === sheetId),
    );
  }

  /** Compiles a new formula, or one again for which names, tables or spills have changed. */
  compile(formula: FormulaCell): void {
    this.#forget(formula);
    const place = { sheetId: formula.grid.id, row: formula.row, column: formula.column };
    const compiled = compileFormula(
      formula.formula,
      place,
      formula.bindings,
      this.workbook,
      formula.single,
    );
    formula.compiled = compiled;
    let template = this.#templates.get(compiled.key);
    if (!template) {
      const { row, column } = formula;
      const node = this.calculator.parse(compiled.text);
      template = { key: compiled.key, node, row, column, users: 0 };
      this.#templates.set(compiled.key, template);
    }
    template.users++;
    formula.template = template;
    for (const one of compiled.precedents) {
      let dependents = this.#dependents.get(one.sheetId);
      if (!dependents)
        this.#dependents.set(one.sheetId, (dependents = new Dependents(one.sheetId)));
      if (one.top === one.bottom && one.left === one.right)
        dependents.addCell(one.top, one.left, formula);
      else {
        const range = dependents.addRange(one, formula);
        if (!formula.ranges.includes(range)) formula.ranges.push(range);
      }
    }
    this.all.add(formula);
    if (compiled.volatile) this.volatile.add(formula);
    if (compiled.dynamic) this.dynamic.add(formula);
    if (compiled.usesTables) this.usingTables.add(formula);
    if (compiled.usesSpills) this.usingSpills.add(formula);
    for (const name of compiled.names) put(this.#byName, name, formula);
    for (const name of compiled.functions) put(this.#byFunction, name, formula);
  }

  remove(formula: FormulaCell): void {
    this.#forget(formula);
    this.all.delete(formula);
  }

  /** A function has come to be known: what was parsed without it must be parsed again. */
  forgetParsed(formula: FormulaCell): void {
    if (formula.template) this.#templates.delete(formula.template.key);
  }

  clear(): void {
    for (const sets of [this.all, this.volatile, this.dynamic, this.usingTables, this.usingSpills])
      sets.clear();
    for (const maps of [this.#byName, this.#byFunction, this.#dependents, this.#templates])
      maps.clear();
  }

  #forget(formula: FormulaCell): void {
    const { compiled, template } = formula;
    if (!compiled || !template) return;
    if (--template.users === 0 && this.#templates.get(template.key) === template) {
      this.#templates.delete(template.key);
      template.node?.dispose();
    }
    for (const one of compiled.precedents)
      if (one.top === one.bottom && one.left === one.right)
        this.#dependents.get(one.sheetId)?.removeCell(one.top, one.left, formula);
    for (const range of formula.ranges)
      this.#dependents.get(range.sheetId)?.removeRange(range, formula);
    formula.ranges.length = 0;
    for (const set of [this.volatile, this.dynamic, this.usingTables, this.usingSpills])
      set.delete(formula);
    for (const name of compiled.names) drop(this.#byName, name, formula);
    for (const name of compiled.functions) drop(this.#byFunction, name, formula);
    formula.compiled = null;
    formula.template = null;
  }

  /** Formulas and ranges that read a cell. */
  *readers(sheetId: string, row: number, column: number): Generator<FormulaCell | RangeNode> {
    const dependents = this.#dependents.get(sheetId);
    if (!dependents) return;
    const readers = dependents.readersOf(row, column);
    if (readers) yield* readers;
    yield* dependents.rangesOver(row, column);
  }
}

const put = (map: Map<string, Set<FormulaCell>>, name: string, formula: FormulaCell): void => {
  const set = map.get(name);
  if (set) set.add(formula);
  else map.set(name, new Set([formula]));
};

const drop = (map: Map<string, Set<FormulaCell>>, name: string, formula: FormulaCell): void => {
  const set = map.get(name);
  set?.delete(formula);
  if (set?.size === 0) map.delete(name);
};
