import type { NativeBridge } from '../../src/host/native-bridge';

/** An add-in's page as its host sees it: the window of an iframe, with what the library puts there. */
export interface PageWindow extends Window {
  webkit?: {
    readonly messageHandlers: Readonly<Record<string, { postMessage(text: string): void }>>;
  };
  _richApiNativeBridge?: NativeBridge;
  /** Tells the library that dialogs are opened by the host, not by `window.open`. */
  _enableFullDialogAPI?: boolean;
  OSF?: { DDA: { _OsfControlContext?: { GetOfficeThemeInfo(): string } } };
}

/** What this window offers to the pages in its iframes; `bridge.ts` looks for it there. */
export interface AddInHostWindow extends Window {
  workbenchAddInHost?: { connect(page: PageWindow): void };
}
