import type { HostConnection, WireRequest } from './connection';
import type { EventEntry } from './protocol';

/** What Office.js looks for before it loads: the seam for requests, events and custom functions. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

const enum MessageType {
  request = 1,
  answer = 2,
  events = 3,
}

interface RequestMessage {
  readonly id: number;
  readonly type: MessageType;
  readonly message: { readonly url: string; readonly body?: unknown };
}

/** A library behind its native bridge: requests as they come in, answers and events as they go out. */
export class BridgeConnection implements HostConnection {
  readonly bridge: NativeBridge;

  constructor(onRequest: (request: WireRequest) => void) {
    this.bridge = { sendMessageToHost: (text) => this.#read(text, onRequest) };
  }

  post(entries: readonly EventEntry[]): void {
    this.#send({ type: MessageType.events, message: { entries } });
  }

  #read(text: string, onRequest: (request: WireRequest) => void): void {
    const { id, type, message } = JSON.parse(text) as RequestMessage;
    if (type !== MessageType.request) return;
    const { url, body } = message;
    onRequest({
      url,
      body: typeof body === 'string' ? body : JSON.stringify(body ?? {}),
      answer: (statusCode, answer) =>
        this.#send({
          type: MessageType.answer,
          id,
          message: { statusCode, headers: {}, body: answer },
        }),
    });
  }

  #send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}
