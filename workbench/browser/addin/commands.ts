import { DispatchedEvent, type ScriptMessages, SUCCESS } from './script-messages';

const COMMAND_COMPLETED = 94;
/** Milliseconds in which a page that has loaded must have said that it takes commands. */
const LISTENING = 10_000;

interface Running {
  readonly name: string;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

/** Ribbon commands: the function that a button names, called in the add-in's page. */
export class Commands {
  readonly #running = new Map<string, Running>();
  #next = 1;

  constructor(private readonly messages: ScriptMessages) {}

  /** Resolves when the add-in says `event.completed()`. Rejects where the page has no such function. */
  async run(name: string, controlId: string): Promise<void> {
    if (!(await this.messages.whenHeard(DispatchedEvent.commandInvoked, LISTENING)))
      throw new Error('The add-in does not listen for commands.');
    const id = `command-${this.#next++}`;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((done, failed) => {
      this.#running.set(id, { name, done, failed });
      this.messages.raise(DispatchedEvent.commandInvoked, [id, name, event]);
    });
  }

  /** @returns whether the method is that of a command's end */
  accept(method: number, [id, status]: readonly unknown[]): boolean {
    if (method !== COMMAND_COMPLETED) return false;
    const running = this.#running.get(String(id));
    this.#running.delete(String(id));
    if (status === SUCCESS) running?.done();
    else
      running?.failed(
        new Error(`The add-in has no function ${running.name} (status ${String(status)}).`),
      );
    return true;
  }
}
