import type { DialogWindow } from './dialogs';
import { contextArray } from './context';
import type { AddInSettings } from './add-in';
import type { PageWindow } from './page-window';
import {
  DispatchedEvent,
  lacks,
  Method,
  NOT_SUPPORTED,
  type ScriptMessage,
  ScriptMessages,
  SUCCESS,
} from './script-messages';
import { officeThemeInfo, type Theme } from './theme';

const FROM_PARENT = 1;

// The frame's own look, which has to hold in any window: system colours follow the theme.
const DIALOG =
  'box-sizing:border-box;padding:0;border:1px solid GrayText;border-radius:8px;overflow:hidden;' +
  'background:Canvas;color:CanvasText;box-shadow:0 8px 32px rgb(0 0 0 / 30%)';
const BAR =
  'box-sizing:border-box;height:40px;padding:0 4px 0 16px;display:flex;align-items:center;' +
  "justify-content:space-between;font:600 14px/1 'Segoe UI',system-ui,sans-serif";
const CLOSE = 'width:32px;height:32px;border:0;border-radius:4px;background:none;color:inherit';
const FRAME = 'display:block;width:100%;height:calc(100% - 40px);border:0';

/**
 * A dialog of the add-in: a modal frame over the workbench, with a page of the add-in in it. That page has
 * the handshake and messages to and from its parent, and no workbook, as in Excel.
 */
export class DialogFrame implements DialogWindow {
  onMessage: (message: string) => void = () => undefined;
  onClosed: () => void = () => undefined;
  onRemoved: () => void = () => undefined;
  readonly window: Window;
  readonly #dialog: HTMLDialogElement;
  readonly #frame: HTMLIFrameElement;
  #messages: ScriptMessages | null = null;

  constructor(
    container: HTMLElement,
    title: string,
    address: string,
    /** In percent of the screen. */
    { width, height }: { width: number; height: number },
    private readonly settings: AddInSettings,
  ) {
    const { ownerDocument } = container;
    this.#dialog = ownerDocument.createElement('dialog');
    this.#dialog.setAttribute('aria-label', title);
    this.#dialog.style.cssText = `width:${width}vw;height:${height}vh;${DIALOG}`;
    const close = ownerDocument.createElement('button');
    close.textContent = '✕';
    close.setAttribute('aria-label', 'Close');
    close.style.cssText = CLOSE;
    close.addEventListener('click', () => this.#closedByPerson());
    const bar = ownerDocument.createElement('header');
    bar.style.cssText = BAR;
    bar.append(title, close);
    this.#frame = ownerDocument.createElement('iframe');
    this.#frame.title = title;
    this.#frame.style.cssText = FRAME;
    this.theme = settings.theme;
    this.#dialog.append(bar, this.#frame);
    this.#dialog.addEventListener('cancel', () => this.#closedByPerson());
    container.append(this.#dialog);
    this.#dialog.showModal();
    this.#frame.src = address;
    // A frame's window stays the same object from page to page.
    this.window = this.#frame.contentWindow!;
  }

  set theme(theme: Theme) {
    this.#dialog.style.colorScheme = theme;
    this.#frame.style.colorScheme = theme;
  }

  connect(page: PageWindow): void {
    const messages = new ScriptMessages(page, (message) => this.#receive(message, page));
    this.#messages = messages;
    page._enableFullDialogAPI = true;
    page.webkit = { messageHandlers: { Agave: messages } };
  }

  tell(message: string): void {
    this.#messages?.raise(DispatchedEvent.dialogParentMessage, [
      FROM_PARENT,
      message,
      location.origin,
    ]);
  }

  close(): void {
    this.#dialog.remove();
    this.onRemoved();
  }

  #closedByPerson(): void {
    this.close();
    this.onClosed();
  }

  #receive({ methodId, params }: ScriptMessage, page: PageWindow): unknown {
    switch (methodId) {
      case Method.getContext:
        if (page.OSF)
          page.OSF.DDA._OsfControlContext = {
            GetOfficeThemeInfo: () => officeThemeInfo(this.settings.theme),
          };
        return contextArray({
          instanceId: `workbench-dialog-${Date.now()}`,
          addInId: '',
          documentUrl: '',
          locale: this.settings.locale,
          requirements: this.settings.requirements,
          settings: new Map(),
        });
      case Method.registerEvent:
      case Method.unregisterEvent:
        return [SUCCESS];
      case Method.messageParent:
        this.onMessage(textOf(params));
        return undefined;
      case Method.execute:
        if (asksForTelemetry(params)) return NOT_SUPPORTED;
        return lacks(`method ${(params as { id: number }).id} in a dialog`);
      default:
        return lacks(`message ${methodId} in a dialog`);
    }
  }
}

/**
 * Some seconds after it has loaded the library asks whether its host sends telemetry, in any page and
 * whether the add-in wants it or not. The workbench has none, so the library sends none; what Excel answers
 * in a dialog is unverified.
 */
const asksForTelemetry = (params: unknown): boolean =>
  JSON.stringify(params).includes('Microsoft.Telemetry.TelemetryService');

/** The library wraps the text where it may name an origin too. */
const textOf = (params: unknown): string => {
  if (typeof params !== 'string') return JSON.stringify(params);
  return params;
};
