import { EventCategory, type EventEntry } from './protocol';

/** Numbers that the library gives its events. */
export const enum EventType {
  changed = 10,
  activated = 11,
  added = 13,
  selectionChanged = 14,
  deleted = 15,
  calculated = 16,
  nameChanged = 25,
}

/** Who does what is being done: a request of the add-in, or the person at the keyboard. */
export type Origin = 'ThisLocalAddin' | 'Unknown';

/** The target of handlers on `worksheets` as the library names it; a sheet's own is the sheet's id. */
const WORKBOOK = 'Workbook';

/**
 * Events of the object model: who listens, and what is still to be told. They are gathered while a
 * request or an action of the user runs and sent when it is over, as the add-in hears of its own writes
 * only after its request was answered.
 */
export class HostEvents {
  /** How many objects of the library listen: each registers by itself (unverified how Excel counts). */
  readonly #listening = new Map<EventType, number>();
  #pending: EventEntry[] = [];
  #next = 1;
  origin: Origin = 'ThisLocalAddin';

  constructor(private readonly post: (entries: readonly EventEntry[]) => void) {}

  register(type: EventType): void {
    this.#listening.set(type, (this.#listening.get(type) ?? 0) + 1);
  }

  unregister(type: EventType): void {
    this.#listening.set(type, Math.max(0, (this.#listening.get(type) ?? 0) - 1));
  }

  isHeard(type: EventType): boolean {
    return (this.#listening.get(type) ?? 0) > 0;
  }

  raise(type: EventType, args: Readonly<Record<string, unknown>>): void {
    if (!this.isHeard(type)) return;
    const message = JSON.stringify({ source: 'Local', ...args });
    this.#pending.push([EventCategory.richApi, type, WORKBOOK, message, this.#next++]);
  }

  flush(): void {
    if (this.#pending.length === 0) return;
    const entries = this.#pending;
    this.#pending = [];
    this.post(entries);
  }
}
