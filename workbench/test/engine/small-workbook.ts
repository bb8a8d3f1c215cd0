import { parseA1 } from '../../src/document/address';
import { CellError, type ErrorCode, type Scalar } from '../../src/document/cell';
import type {
  ComputedCell,
  CustomFunctionCall,
  Engine,
  EngineResult,
} from '../../src/engine/engine';
import type { GiveWay } from '../../src/engine/slices';
import { createUniverEngine } from '../../src/engine/univer-engine';

/** A value, or a formula as typed: a text that begins with `=`. */
export type Content = Scalar;
export type Answer = (call: CustomFunctionCall) => EngineResult;

const at = (address: string): { row: number; column: number } => {
  const box = parseA1(address);
  if (!box) throw new Error(`${address} is no cell`);
  return { row: box.top, column: box.left };
};

/** A document of a few cells with the engine behind it: keeps what the engine answers, as the host does. */
export class SmallWorkbook {
  readonly engine: Engine;
  /** Batches of calls, in the order in which they were sent. */
  readonly batches: (readonly CustomFunctionCall[])[] = [];
  last: readonly ComputedCell[] = [];
  readonly #values = new Map<string, Scalar>();
  readonly #answers = new Map<string, Answer>();

  constructor(
    sheets: Readonly<Record<string, Readonly<Record<string, Content>>>> = { Sheet1: {} },
    giveWay: GiveWay | null = null,
  ) {
    this.engine = createUniverEngine(giveWay);
    for (const name of Object.keys(sheets)) this.engine.addSheet(name, name);
    for (const [name, cells] of Object.entries(sheets)) this.set(name, cells);
  }

  define(name: string, answer: Answer): this {
    this.engine.registerFunctions([name]);
    this.#answers.set(name, answer);
    return this;
  }

  /** Names by themselves, or as `Sheet!name` for those of one sheet; replaces all that were there. */
  names(formulas: Readonly<Record<string, string>>): this {
    this.engine.setNames(
      Object.entries(formulas).map(([key, formula]) => {
        const mark = key.indexOf('!');
        const sheetId = mark < 0 ? null : key.slice(0, mark);
        return { name: key.slice(mark + 1), sheetId, formula };
      }),
    );
    return this;
  }

  set(sheet: string, cells: Readonly<Record<string, Content>>): this {
    this.engine.setCells(
      sheet,
      Object.entries(cells).map(([address, content]) => {
        const place = at(address);
        const isFormula = typeof content === 'string' && content.startsWith('=');
        const value = isFormula ? (this.value(sheet, address) ?? null) : content;
        this.#values.set(`${sheet}!${place.row},${place.column}`, value);
        return isFormula ? { ...place, value, formula: content.slice(1) } : { ...place, value };
      }),
    );
    return this;
  }

  async calculate(all = false): Promise<this> {
    this.last = await this.engine.calculate(
      (calls) => {
        this.batches.push(calls);
        return Promise.resolve(
          calls.map((call) => {
            const answer = this.#answers.get(call.name);
            if (!answer) throw new Error(`${call.name} has no answer`);
            return answer(call);
          }),
        );
      },
      { all },
    );
    for (const cell of this.last)
      this.#values.set(`${cell.sheetId}!${cell.row},${cell.column}`, cell.value);
    return this;
  }

  value(sheet: string, address: string): Scalar {
    const { row, column } = at(address);
    return this.#values.get(`${sheet}!${row},${column}`) ?? null;
  }

  values(sheet: string, ...addresses: string[]): Scalar[] {
    return addresses.map((address) => this.value(sheet, address));
  }

  computed(address: string): ComputedCell | undefined {
    const { row, column } = at(address);
    return this.last.find((cell) => cell.row === row && cell.column === column);
  }

  dispose(): void {
    this.engine.dispose();
  }
}

export const error = (code: ErrorCode): CellError => new CellError(code);

/** The values of a call's arguments, ranges as matrices, omitted ones undefined. */
export const given = (call: CustomFunctionCall): unknown[] =>
  call.arguments.map((one) => (one?.kind === 'matrix' ? one.values : one?.value));

/** One formula in F1 of Sheet1 over the given cells. */
export const evaluate = async (
  formula: string,
  cells: Readonly<Record<string, Content>> = {},
): Promise<Scalar> => {
  const book = new SmallWorkbook({ Sheet1: { ...cells, F1: `=${formula}` } });
  await book.calculate();
  const value = book.value('Sheet1', 'F1');
  book.dispose();
  return value;
};
