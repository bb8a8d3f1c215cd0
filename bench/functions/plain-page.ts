import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { runInThisContext } from 'node:vm';
import { BARE_WINDOW, CUSTOM_FUNCTIONS } from '../../workbench/src/host/bare-window';
import { BridgeConnection } from '../../workbench/src/host/native-bridge';

export type Answers = (...args: unknown[]) => unknown[][];

interface PageGlobals {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Record<string, Answers> };
  };
}

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/**
 * The unmodified Office.js and our production bundle in the process's own context, as in the page of the
 * add-in: in a context of `node:vm` every access to a global is slower, for each of them differently.
 * It makes the process's globals look like a page, so a process has one, and nothing else.
 */
export class PlainPage {
  readonly #connection = new BridgeConnection(({ answer }) =>
    answer(200, JSON.stringify({ Results: [] })),
  );
  /** Called when the library has handed a function's answer to the host. */
  #answered: () => void = () => undefined;

  constructor() {
    const { bridge } = this.#connection;
    const receive = bridge.sendMessageToHost;
    bridge.sendMessageToHost = (text) => {
      // Before the host reads it: what it does with the answers is no longer the library's time.
      if (text.includes('SetInvocation')) this.#answered();
      receive(text);
    };
    const page = { window: globalThis, self: globalThis, _richApiNativeBridge: bridge };
    for (const [name, value] of Object.entries({ ...BARE_WINDOW, ...page }))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    const require = createRequire(path.join(ROOT, 'package.json'));
    runInThisContext(CUSTOM_FUNCTIONS);
    for (const file of [
      require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'),
      path.join(ROOT, 'dist', 'functions.js'),
    ])
      runInThisContext(readFileSync(file, 'utf8'));
  }

  get functions(): Record<string, Answers> {
    return (globalThis as unknown as PageGlobals).CustomFunctions._association.mappings;
  }

  /**
   * Milliseconds in which the library is at work to hand a column of arguments to a function and its
   * answers back, the function itself doing nothing. The library's own waits (50 ms and more) do not count.
   */
  async marshalling(args: readonly unknown[], answer: unknown[][]): Promise<number> {
    this.functions['SAME'] = () => answer;
    const invocation = [1, 1000, '', [1, 'SAME', args, 'Sheet1!A1', 4], 1];
    const text = JSON.stringify({ type: 3, message: { entries: [invocation] } });
    return new Promise((resolve) => {
      const before = performance.eventLoopUtilization();
      this.#answered = () => resolve(performance.eventLoopUtilization(before).active);
      this.#connection.bridge.onMessageFromHost?.(text);
    });
  }
}
