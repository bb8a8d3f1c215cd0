import type { Message, NewMessage } from './message';

/** So many stay; the oldest goes first. */
const MOST = 3;

/** The messages that stand in the pane, the newest first, and what a screen reader is told. */
export class MessageStore {
  #messages: readonly Message[] = [];
  #announcement = '';
  #next = 1;
  readonly #listeners = new Set<() => void>();

  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** What happened last, for a live region: "Tagged “Revenue”". */
  get announcement(): string {
    return this.#announcement;
  }

  /** Shows messages in place of those about the same; answers nothing, a person closes them. */
  show(...added: readonly NewMessage[]): void {
    const fresh = added.map((message) => ({ ...message, id: this.#next++ }));
    const texts = new Set(fresh.map(({ text }) => text));
    const others = this.#messages.filter(({ text }) => !texts.has(text));
    this.#messages = [...fresh, ...others].slice(0, MOST);
    this.#tell();
  }

  dismiss(id: number): void {
    this.#messages = this.#messages.filter((message) => message.id !== id);
    this.#tell();
  }

  /** What is begun anew makes old messages stale. */
  clear(): void {
    if (this.#messages.length === 0) return;
    this.#messages = [];
    this.#tell();
  }

  announce(text: string): void {
    // The same text twice is a change only with something invisible between.
    this.#announcement = text === this.#announcement ? `${text}\u200b` : text;
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
