import type { EventEntry } from './protocol';

/** A request as it left the library, with the function that answers it. */
export interface WireRequest {
  readonly url: string;
  readonly body: string;
  readonly answer: (statusCode: number, body: string) => void;
}

/** One loaded library, wherever it runs: in a context of Node or in a page of a browser. */
export interface HostConnection {
  /** Raises events, calls of custom functions, commands. */
  post(entries: readonly EventEntry[]): void;
}

/**
 * What goes to a library that is not there yet waits for it: a workbook is open, and its formulas are
 * asking, before the add-in's page has loaded.
 */
export class Connections implements HostConnection {
  #current: HostConnection | null = null;
  #waiting: EventEntry[] = [];

  get connected(): boolean {
    return this.#current !== null;
  }

  attach(connection: HostConnection): void {
    this.#current = connection;
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) connection.post(waiting);
  }

  /** The library has gone, with its page or for good; another may be attached. */
  detach(connection: HostConnection): void {
    if (this.#current === connection) this.#current = null;
  }

  post(entries: readonly EventEntry[]): void {
    if (this.#current) this.#current.post(entries);
    else this.#waiting.push(...entries);
  }
}
