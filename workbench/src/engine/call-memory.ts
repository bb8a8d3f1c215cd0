import { CellError, type Scalar } from '../document/cell';
import type { CustomFunctionCall, EngineArgument, EngineResult } from './engine';
import { matrixOf } from './values';

/** Characters of keys and texts, and cells of results, that are remembered at most, twice over. */
const LIMIT = 20_000_000;

/** Equal for calls of one function with equal arguments, wherever they stand. */
export const callKey = (name: string, parameters: readonly EngineArgument[]): string =>
  name + parameters.map(argumentKey).join('');

const argumentKey = (argument: EngineArgument): string => {
  if (!argument) return '\u0001';
  if (argument.kind === 'value') return `\u0002${scalarKey(argument.value)}`;
  return `\u0003${argument.values.map((row) => row.map(scalarKey).join('\u0004')).join('\u0005')}`;
};

const scalarKey = (scalar: Scalar): string => {
  if (scalar === null) return '_';
  if (scalar instanceof CellError) return `#${scalar.code}`;
  // The length keeps a text that holds a separator from passing for two arguments.
  if (typeof scalar === 'string') return `"${scalar.length}:${scalar}`;
  return String(scalar);
};

/**
 * Answers of custom functions, by function and arguments: an unchanged call is not sent again. Custom
 * functions are taken to depend on nothing else, the calling cell included. What no calculation has
 * asked for since half of the limit was filled is forgotten; within one calculation nothing is.
 */
export class CallMemory {
  #recent = new Map<string, EngineResult>();
  #older = new Map<string, EngineResult>();
  #weight = 0;
  readonly #asked = new Map<string, CustomFunctionCall>();

  get(key: string): EngineResult | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, result: EngineResult): void {
    this.#recent.set(key, result);
    this.#weight += key.length + weight(result);
  }

  /** Notes a call to be sent; the same call of several cells is sent once. */
  ask(key: string, call: CustomFunctionCall): void {
    if (!this.#asked.has(key)) this.#asked.set(key, call);
  }

  takeAsked(): ReadonlyMap<string, CustomFunctionCall> {
    const asked = new Map(this.#asked);
    this.#asked.clear();
    return asked;
  }

  /** Between calculations. */
  trim(): void {
    if (this.#weight <= LIMIT) return;
    this.#older = this.#recent;
    this.#recent = new Map();
    this.#weight = 0;
  }

  clear(): void {
    this.#recent.clear();
    this.#older.clear();
    this.#asked.clear();
    this.#weight = 0;
  }
}

const weight = (result: EngineResult): number => {
  const rows = matrixOf(result);
  if (rows) return rows.length * (rows[0]?.length ?? 1);
  return typeof result === 'string' ? result.length : 1;
};
