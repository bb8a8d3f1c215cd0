import type { ListPreview } from '../../cascade/preview-list';
import type { MessageStore } from '../messages/message-store';
import { WINDOW_CONTAINER, WINDOW_KEY, type WindowContent } from './window-content';

/** Of the screen, in pixels; the helpers make it fit. */
const WIDTH = 900;
const HEIGHT = 700;

const HINDERED =
  'Close any other window of an add-in and allow pop-ups, then try again. All of it is in this pane too.';
const FULL =
  'There is more to show than the browser’s storage has room for, through which it goes there. All of it is in this pane too.';

export function openHelpWindow(messages: MessageStore): Promise<void> {
  return openWindow({ view: 'help' }, messages);
}

export function openPreviewWindow(
  title: string,
  { rows }: ListPreview,
  messages: MessageStore,
): Promise<void> {
  return openWindow({ view: 'preview', title, rows }, messages);
}

/** Opens a large window over Excel by the helpers' `Dialog`, loaded when it is first needed. */
async function openWindow(content: WindowContent, messages: MessageStore): Promise<void> {
  let forget: () => unknown = () => undefined;
  try {
    const { Dialog, Storage, StorageType } = await import('@microsoft/office-js-helpers');
    const storage = new Storage<WindowContent>(WINDOW_CONTAINER, StorageType.LocalStorage);
    storage.set(WINDOW_KEY, content);
    // The window takes it away once it has read it, if it comes that far.
    forget = () => storage.delete(WINDOW_KEY);
    const address = new URL('window.html', window.location.href);
    // Office opens pages by https only; where the pane has come another way, its host answers that too.
    address.protocol = 'https:';
    // It answers when it is closed; being closed by hand is an error to the helpers, not to us.
    const dialog = new Dialog<string>(address.href, WIDTH, HEIGHT);
    await dialog.result;
  } catch (error) {
    if (isClosedByHand(error)) return;
    const full = isFull(error);
    messages.show({
      intent: 'warning',
      text: 'The large window could not be opened.',
      fix: full ? FULL : HINDERED,
      actions: full ? [] : [{ label: 'Try again', run: () => void openWindow(content, messages) }],
    });
  } finally {
    forget();
  }
}

/** The browser keeps no more. The helpers hand that on as the inner error, too, or as it is. */
function isFull(error: unknown): boolean {
  const { name, innerError } = error as { readonly name?: unknown; readonly innerError?: unknown };
  return name === 'QuotaExceededError' || (innerError instanceof Error && isFull(innerError));
}

/** Event 12006 of Office's dialogs: the user closed it. The helpers hand it on as the inner error. */
function isClosedByHand(error: unknown): boolean {
  return (error as { readonly innerError?: unknown } | null)?.innerError === 12006;
}
