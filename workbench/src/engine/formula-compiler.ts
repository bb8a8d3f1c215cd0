import type { RangeBox } from '../document/sheet';
import type { CompiledFormula, Precedent, SheetBindings, WorkbookNames } from './compiled-formula';
import {
  type FormulaToken,
  LAST_COLUMN,
  LAST_ROW,
  type ReferenceCorner,
  tokenize,
} from './formula-tokens';
import { bare, WITH_VARIABLES, withIntersections } from './implicit-intersection';
import { addressText, boxBetween, intersection } from './reference-text';
import { resolveStructured } from './structured-reference';

const VOLATILE = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
]);
const DYNAMIC = new Set(['OFFSET', 'INDIRECT']);
/** They answer where a reference is, not what it holds: `=ROW(A1)` in A1 is no circle. */
const POSITION_ONLY = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'AREAS']);
const NAMES_DEEP = 32;

/**
 * A cell's formula in the words of the calculator, with what it reads; `single` for one from before dynamic
 * arrays. Throws nothing: what is wrong becomes its error.
 */
export const compileFormula = (
  formula: string,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  bindings: SheetBindings,
  workbook: WorkbookNames,
  single = false,
): CompiledFormula => {
  const writer = new Writer(place, workbook);
  const tokens = tokenize(formula);
  const read = single ? withIntersections(tokens) : tokens;
  writer.write(read, bindings, place.sheetId, 0, null);
  return writer.compiled();
};

class Writer {
  #text = '';
  #key = '';
  #external = false;
  #usesTables = false;
  #usesSpills = false;
  #volatile = false;
  #dynamic = false;
  #hasVariables = false;
  readonly #precedents: Precedent[] = [];
  readonly #names = new Set<string>();
  readonly #functions = new Set<string>();
  /** Names of the calls around the token, '' for plain parentheses. */
  readonly #calls: string[] = [];

  constructor(
    private readonly place: {
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
    },
    private readonly workbook: WorkbookNames,
  ) {}

  compiled(): CompiledFormula {
    return {
      key: this.#key,
      text: this.#text,
      precedents: this.#precedents,
      names: this.#names,
      functions: this.#functions,
      external: this.#external,
      usesTables: this.#usesTables,
      usesSpills: this.#usesSpills,
      volatile: this.#volatile,
      dynamic: this.#dynamic,
    };
  }

  /** `inName`: tokens of a defined name, whose relative references count from A1 as the file stores them. */
  write(
    tokens: readonly FormulaToken[],
    bindings: SheetBindings,
    sheetId: string,
    depth: number,
    inName: string | null,
  ): void {
    let implicit = false;
    /** Where `@` has opened a call that its own closing parenthesis must close. */
    const single: number[] = [];
    if (tokens.some((token) => token.kind === 'call' && WITH_VARIABLES.has(bare(token.name))))
      this.#hasVariables = true;
    for (const token of tokens) {
      const intersect = implicit;
      implicit = false;
      switch (token.kind) {
        case 'text': {
          if (token.external) this.#external = true;
          if (token.text === ':') this.#dynamic = this.#volatile = true;
          // The calculator stumbles over a sign before a literal that is no number.
          if (/^(?:"|TRUE$|FALSE$)/.test(token.text) && /-\s*$/.test(this.#text))
            this.#put(`(${token.text})`);
          else this.#put(token.text);
          break;
        }
        case 'at':
          implicit = true;
          break;
        case 'open':
          if (intersect) this.#single(single);
          this.#put('(');
          this.#calls.push('');
          break;
        case 'call': {
          if (intersect) this.#single(single);
          const name = bare(token.name);
          this.#functions.add(name);
          if (VOLATILE.has(name)) this.#volatile = true;
          if (DYNAMIC.has(name)) this.#dynamic = true;
          this.#put(`${name}(`);
          this.#calls.push(name);
          break;
        }
        case 'close':
          this.#calls.pop();
          this.#put(')');
          if (single.at(-1) === this.#calls.length) {
            single.pop();
            this.#calls.pop();
            this.#put(')');
          }
          break;
        case 'reference': {
          const target = token.sheet === null ? null : this.workbook.sheetId(token.sheet, bindings);
          if (token.sheet !== null && target === null) this.#put('#REF!');
          else this.#reference(token, target, sheetId, inName !== null, intersect);
          break;
        }
        case 'name':
          this.#name(token, bindings, sheetId, depth, intersect);
          break;
        case 'structured':
          this.#structured(token.table, token.body, intersect);
          break;
      }
    }
  }

  #put(text: string, key = text): void {
    this.#text += text;
    this.#key += key;
  }

  #single(open: number[]): void {
    this.#put('SINGLE(');
    this.#calls.push('SINGLE');
    open.push(this.#calls.length);
  }

  #reference(
    token: FormulaToken & { kind: 'reference' },
    target: string | null,
    sheetId: string,
    inName: boolean,
    intersect: boolean,
  ): void {
    const [row, column] = inName ? [this.place.row, this.place.column] : [0, 0];
    const wrap = (value: number, last: number): number => value % (last + 1);
    const place = (corner: typeof token.from): typeof token.from => ({
      ...corner,
      row: corner.rowFixed ? corner.row : wrap(corner.row + row, LAST_ROW),
      column: corner.columnFixed ? corner.column : wrap(corner.column + column, LAST_COLUMN),
    });
    let [from, to] = [place(token.from), place(token.to)];
    const on = target ?? sheetId;
    if (token.spill) {
      this.#usesSpills = true;
      const spill = this.workbook.spillAt(on, from.row, from.column);
      this.#read(on, { top: from.row, left: from.column, bottom: from.row, right: from.column });
      if (!spill) return this.#put('#REF!');
      from = { ...from, row: spill.top, column: spill.left };
      to = { ...from, row: spill.bottom, column: spill.right };
    }
    let shape = token.shape;
    if (intersect) {
      const cell = intersection(this.place, boxBetween(from, to));
      if (!cell) return this.#put('#VALUE!');
      from = to = { ...cell, rowFixed: false, columnFixed: false };
      shape = 'cells';
    }
    // A name's cells without a sheet mean the sheet of the formula that uses it.
    const prefix = on === this.place.sheetId ? '' : `${this.workbook.alias(on)}!`;
    this.#put(
      prefix + addressText(from, to, shape, null),
      prefix + addressText(from, to, shape, this.place),
    );
    this.#read(on, boxBetween(from, to));
  }

  #read(sheetId: string, box: RangeBox): void {
    if (!POSITION_ONLY.has(this.#calls.at(-1) ?? '')) this.#precedents.push({ sheetId, ...box });
  }

  #name(
    token: FormulaToken & { kind: 'name' },
    bindings: SheetBindings,
    sheetId: string,
    depth: number,
    intersect: boolean,
  ): void {
    this.#names.add(token.name.toLowerCase());
    const scope = token.sheet === null ? sheetId : this.workbook.sheetId(token.sheet, bindings);
    if (scope === null) return this.#put('#REF!');
    const found = this.workbook.definition(token.name, scope);
    if (!found) {
      if (token.sheet === null && this.workbook.table(token.name))
        return this.#structured(token.name, '', intersect);
      // A variable of LET or LAMBDA, else unknown.
      return this.#put(this.#hasVariables && token.sheet === null ? token.name : '#NAME?');
    }
    if (depth >= NAMES_DEEP) return this.#put('#NAME?');
    const tokens = tokenize(found.formula);
    const isPlain = tokens.length === 1;
    const all: readonly FormulaToken[] =
      intersect && isPlain ? [{ kind: 'at' }, ...tokens] : tokens;
    if (intersect && !isPlain) this.#put('SINGLE');
    if (!isPlain) {
      this.#put('(');
      this.#calls.push('');
    }
    this.write(all, found.bindings, scope, depth + 1, token.name);
    if (!isPlain) {
      this.#calls.pop();
      this.#put(')');
    }
  }

  #structured(name: string | null, body: string, intersect: boolean): void {
    this.#usesTables = true;
    const { sheetId, row, column } = this.place;
    const table =
      name === null ? this.workbook.tableAt(sheetId, row, column) : this.workbook.table(name);
    const box = table && resolveStructured(table, body, row);
    if (!table || !box) return this.#put('#REF!');
    const fixed = (at: { row: number; column: number }, follows: boolean): ReferenceCorner => ({
      ...at,
      rowFixed: !follows,
      columnFixed: true,
    });
    // A reference to this row keeps its distance to the formula, so a column of them is one formula filled down.
    const follows = box.top === row && box.bottom === row;
    const token: FormulaToken = {
      kind: 'reference',
      sheet: null,
      shape: 'cells',
      from: fixed({ row: box.top, column: box.left }, follows),
      to: fixed({ row: box.bottom, column: box.right }, follows),
      spill: false,
    };
    this.#reference(token, table.sheetId, sheetId, false, intersect);
  }
}
