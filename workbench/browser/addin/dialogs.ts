import { DispatchedEvent, Method, type ScriptMessages } from './script-messages';

/** A dialog as the window shows it. */
export interface DialogWindow {
  close(): void;
  /** Hands a text from the add-in's page to the dialog's. */
  tell(message: string): void;
  onMessage: (message: string) => void;
  /** The person closed it. */
  onClosed: () => void;
}

const MESSAGE = 0;
const CLOSED = 12_006;

/** `Office.context.ui.displayDialogAsync` of one page, which may have one dialog at a time. */
export class Dialogs {
  #open: DialogWindow | null = null;

  constructor(
    private readonly messages: ScriptMessages,
    private readonly show: (
      address: string,
      size: { width: number; height: number },
    ) => DialogWindow,
  ) {}

  /** A dialog is asked for by registering for its messages, and closed by taking that back. */
  registered(method: Method.registerEvent | Method.unregisterEvent, params: unknown): boolean {
    const { id, targetId } = params as { id: DispatchedEvent; targetId: string };
    if (id !== DispatchedEvent.dialogMessage) return true;
    if (method === Method.unregisterEvent) {
      this.close();
      return true;
    }
    if (this.#open) return false;
    const { url, width, height } = JSON.parse(targetId) as {
      url: string;
      width: number;
      height: number;
    };
    const dialog = this.show(url, { width, height });
    this.#open = dialog;
    dialog.onMessage = (message) =>
      this.messages.raise(DispatchedEvent.dialogMessage, [MESSAGE, message, location.origin]);
    dialog.onClosed = () => {
      this.#open = null;
      this.messages.raise(DispatchedEvent.dialogMessage, [CLOSED]);
    };
    return true;
  }

  tell(message: string): void {
    this.#open?.tell(message);
  }

  close(): void {
    this.#open?.close();
    this.#open = null;
  }
}
