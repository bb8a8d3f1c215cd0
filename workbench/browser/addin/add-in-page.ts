import type { HostConnection, WireRequest } from '../../src/host/connection';
import type { EventEntry } from '../../src/host/protocol';
import { Commands } from './commands';
import { Dialogs, type DialogWindow } from './dialogs';
import { contextArray, type AddInContext } from './context';
import type { NativeBridge, PageWindow } from './page-window';
import {
  INTERNAL_ERROR,
  Method,
  type ScriptMessage,
  ScriptMessages,
  SUCCESS,
} from './script-messages';
import { officeThemeInfo, type Theme } from './theme';

export interface PageHost {
  readonly context: () => AddInContext;
  readonly theme: () => Theme;
  readonly receive: (request: WireRequest) => void;
  readonly writeSettings: (settings: ReadonlyMap<string, string>) => void;
  readonly openDialog: (address: string, size: { width: number; height: number }) => DialogWindow;
  /** The page's own scripts have run, deferred ones too. */
  readonly loaded: () => void;
}

/**
 * One loaded page of the add-in with the library in it. Requests, events and custom functions go over the
 * library's native bridge; handshake, settings, dialogs and the ribbon over that of Excel for Mac.
 */
export class AddInPage implements HostConnection {
  readonly #bridge: NativeBridge;
  readonly #messages: ScriptMessages;
  readonly commands: Commands;
  readonly #dialogs: Dialogs;

  constructor(
    private readonly page: PageWindow,
    private readonly host: PageHost,
  ) {
    this.#bridge = { sendMessageToHost: (text) => this.#request(text) };
    this.#messages = new ScriptMessages(page, (message) => this.#receive(message));
    this.commands = new Commands(this.#messages);
    this.#dialogs = new Dialogs(this.#messages, host.openDialog);
    page._richApiNativeBridge = this.#bridge;
    page._enableFullDialogAPI = true;
    page.webkit = { messageHandlers: { Agave: this.#messages } };
    page.document.addEventListener('DOMContentLoaded', host.loaded, { once: true });
  }

  post(entries: readonly EventEntry[]): void {
    this.#send({ type: 3, message: { entries } });
  }

  /** The page goes; what it had open goes with it. */
  close(): void {
    this.#dialogs.close();
  }

  #request(text: string): void {
    const { id, type, message } = JSON.parse(text) as {
      id: number;
      type: number;
      message: { url: string; body?: unknown };
    };
    if (type !== 1) return;
    const body =
      typeof message.body === 'string' ? message.body : JSON.stringify(message.body ?? {});
    this.host.receive({
      url: message.url,
      body,
      answer: (statusCode, answerBody) =>
        this.#send({ type: 2, id, message: { statusCode, headers: {}, body: answerBody } }),
    });
  }

  #send(message: unknown): void {
    this.#bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  #receive({ methodId, params }: ScriptMessage): unknown {
    switch (methodId) {
      case Method.getContext:
        this.#offerTheme();
        return contextArray(this.host.context());
      case Method.writeSettings: {
        const { keys, values } = params as { keys: string[]; values: string[] };
        this.host.writeSettings(new Map(keys.map((key, index) => [key, values[index] ?? ''])));
        return [SUCCESS];
      }
      case Method.registerEvent:
      case Method.unregisterEvent:
        return [this.#dialogs.registered(methodId, params) ? SUCCESS : INTERNAL_ERROR];
      case Method.execute:
        return this.#execute(params as { id: number; apiArgs: readonly unknown[] });
      case Method.sendMessage:
        this.#dialogs.tell(String(params));
        return undefined;
      default:
        return this.#lacks(`message ${methodId}`);
    }
  }

  #execute({ id, apiArgs }: { id: number; apiArgs: readonly unknown[] }): unknown {
    if (this.commands.accept(id, apiArgs)) return [SUCCESS, [SUCCESS]];
    return this.#lacks(`method ${id}`);
  }

  /** What the workbench lacks fails loudly, in the page and in the console. */
  #lacks(what: string): readonly unknown[] {
    console.error(`The workbench lacks ${what} of the common API.`);
    return [INTERNAL_ERROR, [INTERNAL_ERROR]];
  }

  /** The library asks a native object for the colours; it is there once the library's scripts are. */
  #offerTheme(): void {
    if (this.page.OSF)
      this.page.OSF.DDA._OsfControlContext = {
        GetOfficeThemeInfo: () => officeThemeInfo(this.host.theme()),
      };
  }
}
