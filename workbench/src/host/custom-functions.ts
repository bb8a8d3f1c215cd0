import { CellError, type ErrorCode, ERROR_CODES, type Scalar } from '../document/cell';
import { a1 } from '../document/address';
import type { CustomFunctionCall, EngineArgument, EngineResult } from '../engine/engine';
import type { EventEntry } from './protocol';
import { EventCategory } from './protocol';

/** What a functions.json says that the host needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly dimensionality?: string }[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly allowErrorForDataTypeAny?: boolean;
}

/**
 * How a blank cell reaches a function: 0 in Excel on Windows and Mac, null on the web
 * (office-js issues #4702 and #5262; that ranges behave like single cells is unverified).
 */
export type BlankCells = 'zero' | 'null';

interface Waiting {
  readonly entry: EventEntry;
  readonly done: (result: EngineResult) => void;
}

const INVOKE = 1000;
const ERRORS_ALLOWED = 4;
/** Result codes of the library. 2 (the function threw) and unknown codes show #VALUE!. */
const RESULT_ERRORS: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Sends calls of custom functions to the library and gathers the answers, which arrive as a request. */
export class CustomFunctionBridge {
  readonly #functions = new Map<string, FunctionMetadata>();
  readonly #waiting = new Map<number, Waiting>();
  readonly messages = new Map<string, string>();
  #next = 1;

  constructor(
    private readonly post: (entries: readonly EventEntry[]) => void,
    private readonly sheetName: (sheetId: string) => string,
    private readonly blankCells: () => BlankCells,
  ) {}

  register(namespace: string, functions: readonly FunctionMetadata[]): readonly string[] {
    const names = functions.map((one) => `${namespace}.${one.name}`.toUpperCase());
    for (const [index, one] of functions.entries()) this.#functions.set(names[index] ?? '', one);
    return names;
  }

  resolve(calls: readonly CustomFunctionCall[]): Promise<readonly EngineResult[]> {
    const entries: EventEntry[] = [];
    const results = calls.map(
      (call) =>
        new Promise<EngineResult>((done) => {
          const answer = this.#entry(call, done);
          if (answer) entries.push(answer);
        }),
    );
    if (entries.length > 0) this.post(entries);
    return Promise.all(results);
  }

  /** Sends what was not answered once more: the page that was asked has gone. */
  askAgain(): void {
    const entries = [...this.#waiting.values()].map(({ entry }) => entry);
    if (entries.length > 0) this.post(entries);
  }

  /** Called by the host for SetInvocationResults and SetInvocationArrayResults. */
  accept(results: readonly unknown[]): void {
    for (const result of results) {
      const { id, ok, value, code } = resultOf(result);
      this.#waiting
        .get(id)
        ?.done(ok ? fromWire(value) : new CellError(RESULT_ERRORS[code] ?? '#VALUE!'));
      this.#waiting.delete(id);
    }
  }

  #entry(call: CustomFunctionCall, done: (result: EngineResult) => void): EventEntry | null {
    const metadata = this.#functions.get(call.name.toUpperCase());
    if (!metadata) {
      done(new CellError('#NAME?'));
      return null;
    }
    const allowErrors =
      (metadata.options?.['allowErrorForDataTypeAny'] ?? metadata.allowErrorForDataTypeAny) ===
      true;
    if (!allowErrors) {
      const error = firstError(call.arguments);
      if (error) {
        done(error);
        return null;
      }
    }
    if (call.arguments.length > metadata.parameters.length) {
      done(new CellError('#VALUE!'));
      return null;
    }
    const values = metadata.parameters.map((parameter, index) =>
      this.#toWire(call.arguments[index], parameter.dimensionality === 'matrix'),
    );
    const id = this.#next++;
    const address = `${this.sheetName(call.sheetId)}!${a1(call.row, call.column)}`;
    const flags = allowErrors ? ERRORS_ALLOWED : 0;
    const entry: EventEntry = [
      EventCategory.customFunction,
      INVOKE,
      '',
      // The library looks the function up by its id as associated.
      [id, metadata.id, values, address, flags],
      id,
    ];
    this.#waiting.set(id, { entry, done });
    return entry;
  }

  #toWire(argument: EngineArgument, matrix: boolean): unknown {
    if (argument === undefined) return null;
    if (argument.kind === 'value') {
      const value = this.#scalar(argument.value);
      return matrix ? [[value]] : value;
    }
    if (!matrix) return this.#scalar(argument.values[0]?.[0] ?? null);
    return argument.values.map((row) => row.map((value) => this.#scalar(value)));
  }

  #scalar(value: Scalar): unknown {
    if (value === null) return this.blankCells() === 'zero' ? 0 : null;
    if (value instanceof CellError) return { type: 'CustomFunctionError', code: value.code };
    return value;
  }
}

const firstError = (values: readonly EngineArgument[]): CellError | null => {
  for (const value of values) {
    if (!value) continue;
    if (value.kind === 'value') {
      if (value.value instanceof CellError) return value.value;
    } else
      for (const row of value.values)
        for (const one of row) if (one instanceof CellError) return one;
  }
  return null;
};

const resultOf = (result: unknown): { id: number; ok: boolean; value: unknown; code: number } => {
  if (Array.isArray(result)) {
    const [id, ok, value, code] = result as [number, boolean, unknown, number | undefined];
    return { id, ok, value, code: code ?? 0 };
  }
  const one = result as { id: number; failed?: boolean; value: unknown; errorCode?: number };
  return { id: one.id, ok: !one.failed, value: one.value, code: one.errorCode ?? 0 };
};

const isErrorCode = (text: unknown): text is ErrorCode => ERROR_CODES.includes(text as ErrorCode);

const fromWire = (value: unknown): EngineResult => {
  if (Array.isArray(value))
    return value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(scalarFromWire));
  return scalarFromWire(value);
};

/** A null result shows 0, also inside an array (office-js issue #1503). */
const scalarFromWire = (value: unknown): Scalar => {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value;
  const rich = value as {
    type?: string;
    basicValue?: unknown;
    code?: unknown;
    errorCode?: unknown;
  };
  for (const code of [rich.basicValue, rich.code, rich.errorCode])
    if (isErrorCode(code)) return new CellError(code);
  return new CellError('#VALUE!');
};
