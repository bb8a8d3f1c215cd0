import type {
  ConditionalFormat,
  CustomRule,
  DataBarRule,
  IconSetRule,
  RangeBox,
  SheetDocument,
} from '../../src/document/sheet';
import type { Scalar } from '../../src/document/cell';
import { icon } from './icon-set';
import { bar, type Bar } from './data-bar';

/** What conditional formats make of one cell. */
export interface Condition {
  icon?: { readonly style: string; /** 0 is the lowest. */ readonly index: number };
  bar?: Bar;
  /** The cell's value is not shown. */
  valueHidden?: true;
  font?: CustomRule['font'];
  fill?: string;
}

/** Computes a rule's formula for one cell of its range; null where nothing can. */
export type RuleFormula = (rule: CustomRule, row: number, column: number) => Scalar;

/**
 * The conditional formats of a sheet as they stand: a snapshot, to be made anew when a value has changed.
 * Rules are taken in the order of their priority; one that stops keeps the later ones out.
 */
export class Conditions {
  readonly #rules: readonly ConditionalFormat[];
  readonly #numbers = new Map<string, readonly number[]>();

  constructor(
    private readonly sheet: SheetDocument,
    private readonly formula: RuleFormula,
  ) {
    this.#rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }

  at(row: number, column: number): Condition | null {
    const condition: Condition = {};
    for (const rule of this.#rules) {
      if (!holds(rule.box, row, column)) continue;
      const applies = this.#apply(rule, row, column, condition);
      if (applies && rule.stopIfTrue) break;
    }
    return Object.keys(condition).length > 0 ? condition : null;
  }

  #apply(rule: ConditionalFormat, row: number, column: number, condition: Condition): boolean {
    if (rule.type === 'custom') return this.#custom(rule, row, column, condition);
    const value = this.sheet.cell(row, column)?.value;
    if (typeof value !== 'number') return false;
    if (rule.type === 'iconSet') this.#icon(rule, value, condition);
    else this.#bar(rule, value, condition);
    return true;
  }

  #icon(rule: IconSetRule & { id: string }, value: number, condition: Condition): void {
    if (condition.icon) return;
    const index = icon(rule, value, () => this.#numbersOf(rule));
    condition.icon = { style: rule.style, index };
    if (rule.showIconOnly) condition.valueHidden = true;
  }

  #bar(rule: DataBarRule & { id: string }, value: number, condition: Condition): void {
    if (condition.bar) return;
    const found = bar(rule, value, () => this.#numbersOf(rule));
    if (found) condition.bar = found;
    if (rule.showBarOnly) condition.valueHidden = true;
  }

  #custom(rule: CustomRule, row: number, column: number, condition: Condition): boolean {
    const value = this.formula(rule, row, column);
    // A number that is not 0 counts as true; a text or an error does not.
    if (value !== true && !(typeof value === 'number' && value !== 0)) return false;
    if (rule.font) condition.font = { ...rule.font, ...condition.font };
    if (rule.fill !== undefined) condition.fill ??= rule.fill;
    return true;
  }

  /** The numbers in a rule's range, ascending. */
  #numbersOf({ id, box }: { id: string; box: RangeBox }): readonly number[] {
    let numbers = this.#numbers.get(id);
    if (!numbers) {
      const found: number[] = [];
      for (const [row, line] of this.sheet.cells)
        if (row >= box.top && row <= box.bottom)
          for (const [column, { value }] of line)
            if (column >= box.left && column <= box.right && typeof value === 'number')
              found.push(value);
      this.#numbers.set(id, (numbers = found.sort((a, b) => a - b)));
    }
    return numbers;
  }
}

const holds = (box: RangeBox, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
