import type { Host } from '../host/host';

/**
 * One class of Excel's object model, as data. Names are those of the wire (PascalCase). A new member is
 * an entry here; what is not here answers `ApiNotFound` with the member's name.
 */
export interface ModelClass<State> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  /** Properties that are objects. */
  readonly navigation?: Readonly<Record<string, (state: State, host: Host) => ModelObject | null>>;
  readonly methods?: Readonly<
    Record<string, (state: State, args: readonly unknown[], host: Host) => unknown>
  >;
  /** Makes the class a collection. */
  readonly items?: (state: State, host: Host) => readonly ModelObject[];
  /** `getItem(key)` by the indexer. */
  readonly indexer?: (state: State, key: unknown, host: Host) => ModelObject;
  /** A stable id by which Office.js finds the object again after a sync. */
  readonly id?: (state: State) => string;
  /** True for classes that Office.js keeps by reference id between syncs (ranges). */
  readonly kept?: boolean;
}

export interface Property<State> {
  readonly get?: (state: State, host: Host) => unknown;
  readonly set?: (state: State, value: unknown, host: Host) => void;
  /** Reading it needs computed values. */
  readonly calculated?: boolean;
  /** Left out of `load()` without arguments. */
  readonly onRequest?: boolean;
}

export interface ModelObject<State = unknown> {
  readonly class: ModelClass<State>;
  readonly state: State;
}

// A ModelObject is used without its state's type once it travels through the interpreter.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const modelObject = <State>(type: ModelClass<State>, state: State): ModelObject<any> => ({
  class: type,
  state,
});

/** Arguments that are objects arrive as ModelObjects. */
export const isModelObject = (value: unknown): value is ModelObject =>
  typeof value === 'object' && value !== null && 'class' in value && 'state' in value;
