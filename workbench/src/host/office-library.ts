import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { HostConnection, WireRequest } from './connection';
import { BridgeConnection } from './native-bridge';
import type { EventEntry } from './protocol';

let compiled: Script | undefined;
const officeScript = (): Script => {
  if (!compiled) {
    // Resolved from the working directory's package first, so that a test runner's own resolution is not asked.
    const file = createRequire(`${process.cwd()}/package.json`).resolve(
      '@microsoft/office-js/dist/excel-web-16.00.js',
    );
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
      ...bareWindow(this.#timers),
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

/** `office.js` defines this in a page; a context without one needs the same few lines before the library loads. */
const CUSTOM_FUNCTIONS = `
var CustomFunctions = {
  _association: { mappings: {}, handlers: [], onchange: function (h) { this.handlers.push(h); } },
  associate: function (id, fn) {
    var all = typeof id === 'string' ? {} : id;
    if (typeof id === 'string') all[id] = fn;
    for (var key in all) this._association.mappings[key.toUpperCase()] = all[key];
    this._association.handlers.forEach(function (h) { h(); });
  },
};`;

/**
 * The few globals of a page that the library touches while it loads. They carry no behaviour: all that
 * concerns Excel goes over the bridge.
 */
const bareWindow = (timers: Set<NodeJS.Timeout>): Record<string, unknown> => ({
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
  console,
  location: {
    href: 'https://localhost/?_host_Info=Excel$Web$16.00$en-US',
    protocol: 'https:',
    origin: 'https://localhost',
    host: 'localhost',
    pathname: '/',
    search: '',
    hash: '',
  },
  navigator: { userAgent: 'Workbench', language: 'en-US' },
  document: {
    readyState: 'complete',
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({ style: {} }),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  },
  addEventListener: () => undefined,
});
