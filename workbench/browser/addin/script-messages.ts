import type { PageWindow } from './page-window';

/** The methods of Excel for Mac's bridge, by their numbers in the library. */
export const enum Method {
  execute = 1,
  registerEvent = 2,
  unregisterEvent = 3,
  writeSettings = 4,
  getContext = 5,
  sendMessage = 6,
  messageParent = 7,
}

/** Events that the host raises through this bridge, by their dispatch ids in the library. */
export const enum DispatchedEvent {
  dialogMessage = 10,
  dialogParentMessage = 12,
  commandInvoked = 39,
}

export const SUCCESS = 0;
/** `ooeInternalError` of the library. */
export const INTERNAL_ERROR = 5001;
/** What a method is answered that the host does not have. */
export const NOT_SUPPORTED = [INTERNAL_ERROR, [INTERNAL_ERROR]] as const;

/** What the workbench lacks fails loudly, in the page and in the console. */
export const lacks = (what: string): readonly unknown[] => {
  console.error(`The workbench lacks ${what}.`);
  return NOT_SUPPORTED;
};

export interface ScriptMessage {
  readonly methodId: Method;
  readonly params: unknown;
  readonly callbackId?: string;
  readonly callbackFunction?: string;
  readonly eventCallbackFunction?: string;
}

interface Registration {
  readonly id: DispatchedEvent;
  readonly targetId: string;
  readonly callbackId: string;
  readonly callbackFunction: string;
}

type Callback = (callbackId: string, payload: unknown) => void;

/** Payloads are JSON in a native host, so they are copied here too. */
const copied = (payload: unknown): unknown => JSON.parse(JSON.stringify(payload)) as unknown;

/**
 * The transport of Excel for Mac: strings from the page, calls of functions that the page names back.
 * Both arrive later, never inside the call that caused them.
 */
export class ScriptMessages {
  readonly #registrations: Registration[] = [];
  readonly #awaited: { readonly id: DispatchedEvent; readonly heard: () => void }[] = [];

  constructor(
    private readonly page: PageWindow,
    /** The payload of the answer, or undefined where none is expected. */
    private readonly receive: (message: ScriptMessage) => unknown,
  ) {}

  postMessage(text: string): void {
    const message = JSON.parse(text) as ScriptMessage;
    setTimeout(() => {
      this.#note(message);
      const payload = this.receive(message);
      if (payload !== undefined && message.callbackFunction && message.callbackId !== undefined)
        this.#call(message.callbackFunction, message.callbackId, payload);
    });
  }

  /**
   * Resolves when somebody listens to an event: the library registers a little after its page has loaded.
   * @returns whether anybody does within so many milliseconds
   */
  whenHeard(id: DispatchedEvent, limit: number): Promise<boolean> {
    if (this.#registrations.some((one) => one.id === id)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), limit);
      this.#awaited.push({
        id,
        heard: () => {
          clearTimeout(timer);
          resolve(true);
        },
      });
    });
  }

  raise(id: DispatchedEvent, args: readonly unknown[]): void {
    for (const one of this.#registrations)
      if (one.id === id) this.#call(one.callbackFunction, one.callbackId, [args, id]);
  }

  #note({ methodId, params, callbackId, eventCallbackFunction }: ScriptMessage): void {
    const { id, targetId } = (params ?? {}) as { id: DispatchedEvent; targetId: string };
    if (methodId === Method.registerEvent && callbackId !== undefined && eventCallbackFunction) {
      this.#registrations.push({
        id,
        targetId,
        callbackId,
        callbackFunction: eventCallbackFunction,
      });
      for (const one of this.#awaited) if (one.id === id) one.heard();
    }
    if (methodId !== Method.unregisterEvent) return;
    const at = this.#registrations.findIndex((one) => one.id === id && one.targetId === targetId);
    if (at >= 0) this.#registrations.splice(at, 1);
  }

  /** `OSF.ScriptMessaging.agaveHostCallback` and its like, found in the page by name. */
  #call(name: string, callbackId: string, payload: unknown): void {
    let owner: unknown = null;
    let member: unknown = this.page;
    for (const part of name.split('.')) {
      owner = member;
      member = (owner as Record<string, unknown> | undefined)?.[part];
    }
    // A page that has gone, or is not through loading, answers nobody.
    if (typeof member === 'function') (member as Callback).call(owner, callbackId, copied(payload));
  }
}
