import type { HostConnection, WireRequest } from '../../src/host/connection';
import { BridgeConnection } from '../../src/host/native-bridge';
import type { EventEntry } from '../../src/host/protocol';
import { Commands } from './commands';
import { Dialogs, type DialogWindow } from './dialogs';
import { contextArray, type AddInContext } from './context';
import type { PageWindow } from './page-window';
import {
  INTERNAL_ERROR,
  lacks,
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
  readonly #connection: BridgeConnection;
  readonly #messages: ScriptMessages;
  readonly commands: Commands;
  readonly #dialogs: Dialogs;

  constructor(
    private readonly page: PageWindow,
    private readonly host: PageHost,
  ) {
    this.#connection = new BridgeConnection(host.receive);
    this.#messages = new ScriptMessages(page, (message) => this.#receive(message));
    this.commands = new Commands(this.#messages);
    this.#dialogs = new Dialogs(this.#messages, host.openDialog);
    page._richApiNativeBridge = this.#connection.bridge;
    page._enableFullDialogAPI = true;
    page.webkit = { messageHandlers: { Agave: this.#messages } };
    page.document.addEventListener('DOMContentLoaded', host.loaded, { once: true });
  }

  post(entries: readonly EventEntry[]): void {
    this.#connection.post(entries);
  }

  /** The page goes; what it had open goes with it. */
  close(): void {
    this.#dialogs.close();
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
        return lacks(`message ${methodId} of the common API`);
    }
  }

  #execute({ id, apiArgs }: { id: number; apiArgs: readonly unknown[] }): unknown {
    if (this.commands.accept(id, apiArgs)) return [SUCCESS, [SUCCESS]];
    return lacks(`method ${id} of the common API`);
  }

  /** The library asks a native object for the colours; it is there once the library's scripts are. */
  #offerTheme(): void {
    if (this.page.OSF)
      this.page.OSF.DDA._OsfControlContext = {
        GetOfficeThemeInfo: () => officeThemeInfo(this.host.theme()),
      };
  }
}
