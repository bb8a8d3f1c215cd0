import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { BARE_WINDOW, CUSTOM_FUNCTIONS } from './bare-window';
import type { HostConnection, WireRequest } from './connection';
import { BridgeConnection } from './native-bridge';
import type { EventEntry } from './protocol';

// The working directory's package first, so that a test runner's own resolution is not asked; the one
// of the start, since a program may go elsewhere before it opens a workbook.
const requireFromHere = createRequire(`${process.cwd()}/package.json`);

let compiled: Script | undefined;
const officeScript = (): Script => {
  if (!compiled) {
    const file = requireFromHere.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    compiled = new Script(readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.js' });
  }
  return compiled;
};

/** The unmodified Excel library of `@microsoft/office-js` in a context of its own. */
export class OfficeLibrary implements HostConnection {
  readonly #context: Record<string, unknown>;
  readonly #connection: BridgeConnection;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(onRequest: (request: WireRequest) => void) {
    this.#connection = new BridgeConnection(onRequest);
    this.#context = createContext({
      ...BARE_WINDOW,
      ...timersOf(this.#timers),
      _richApiNativeBridge: this.#connection.bridge,
    });
    new Script('var window = this, self = this;').runInContext(this.#context);
    new Script(CUSTOM_FUNCTIONS).runInContext(this.#context);
    officeScript().runInContext(this.#context);
  }

  get excel(): typeof globalThis extends { Excel: infer E } ? E : unknown {
    return this.#context['Excel'] as never;
  }

  get officeExtension(): unknown {
    return this.#context['OfficeExtension'];
  }

  /** Runs a script, such as a functions bundle, in the library's context. */
  run(source: string, filename: string): void {
    new Script(source, { filename }).runInContext(this.#context);
  }

  /** Names that `CustomFunctions.associate` has registered, upper case. */
  associatedFunctions(): readonly string[] {
    const functions = this.#context['CustomFunctions'] as { _association: { mappings: object } };
    return Object.keys(functions._association.mappings);
  }

  /** Ends the library's timers, which would keep the process alive. */
  dispose(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  post(entries: readonly EventEntry[]): void {
    this.#connection.post(entries);
  }
}

/** Timers that are cleared with the library: its own would keep the process alive. */
const timersOf = (timers: Set<NodeJS.Timeout>): Record<string, unknown> => ({
  setTimeout: (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      callback(...args);
    }, delay);
    timers.add(timer);
    return timer;
  },
  setInterval: (callback: () => void, delay?: number) => {
    const timer = setInterval(callback, delay);
    timers.add(timer);
    return timer;
  },
  clearTimeout,
  clearInterval,
});
