import { EventCategory } from '../../src/host/protocol';
import { Emitter } from '../session/emitter';
import type { WorkbookSession } from '../session/session';
import { AddInPage } from './add-in-page';
import { type LocalAddress, withHostInfo } from './addresses';
import { REQUIREMENTS, type Requirements } from './context';
import { DialogFrame } from './dialog-frame';
import type { AddInHostWindow, PageWindow } from './page-window';
import { type AddInRuntime, type RuntimeState, runtimeServices } from './services';
import type { Theme } from './theme';

export interface AddInSettings {
  requirements: Requirements;
  theme: Theme;
  locale: string;
}

export interface AddInEvents {
  /** Whether the pane is to be seen. */
  visible: boolean;
  /** The page has loaded and its handlers are in place. */
  ready: null;
}

export interface AddInSource {
  readonly id: string;
  readonly name: string;
  /** Addresses as in the manifest. */
  readonly pane: string;
  readonly localAddress: LocalAddress;
}

const VISIBILITY_CHANGED = 65_539;

/**
 * The add-in in its shared runtime: one page that lives as long as the workbook is open, shown or not,
 * and runs pane, commands and custom functions.
 */
export class AddIn implements AddInRuntime {
  readonly #emitter = new Emitter<AddInEvents>();
  readonly settings: AddInSettings = {
    requirements: REQUIREMENTS,
    theme: 'light',
    locale: 'en-US',
  };
  readonly frame: HTMLIFrameElement;
  startState: RuntimeState = 'Inactive';
  #state: RuntimeState = 'Background';
  #page: AddInPage | null = null;
  #documentSettings = new Map<string, string>();
  #loaded = false;
  #handlers = false;
  #ready = false;
  #instance = 0;
  readonly #dialogs = new Map<Window, DialogFrame>();

  constructor(
    private readonly session: WorkbookSession,
    private readonly source: AddInSource,
    /** Where the pane's frame lives; a frame that is moved loads again, so it is never moved. */
    container: HTMLElement,
  ) {
    this.frame = container.ownerDocument.createElement('iframe');
    this.frame.title = this.source.name;
    container.append(this.frame);
    (window as AddInHostWindow).workbenchAddInHost = { connect: (page) => this.#connect(page) };
    session.on('opened', () => this.load());
  }

  on<Name extends keyof AddInEvents>(
    name: Name,
    listener: (event: AddInEvents[Name]) => void,
  ): () => void {
    return this.#emitter.on(name, listener);
  }

  /** Loads the add-in's page anew, as Excel does for each workbook. */
  load(): void {
    const { connections, functions } = this.session.host;
    this.#page?.close();
    if (this.#page && this.#ready) {
      connections.detach(this.#page);
      // Calls that the page had not answered are asked of the next one.
      functions.askAgain();
    }
    this.#page = null;
    this.#loaded = this.#handlers = this.#ready = false;
    this.#documentSettings = new Map();
    this.#instance++;
    for (const [name, service] of runtimeServices(this))
      this.session.host.services.set(name, service);
    this.frame.style.colorScheme = this.settings.theme;
    this.frame.src = withHostInfo(this.source.localAddress(this.source.pane), this.settings.locale);
  }

  get isReady(): boolean {
    return this.#ready;
  }

  whenReady(): Promise<void> {
    return this.#ready
      ? Promise.resolve()
      : new Promise((resolve) => {
          const off = this.on('ready', () => {
            off();
            resolve();
          });
        });
  }

  // Pane

  get visible(): boolean {
    return this.#state === 'Visible';
  }

  show(): void {
    this.state = 'Visible';
  }

  hide(): void {
    this.state = 'Background';
  }

  get state(): RuntimeState {
    return this.#state;
  }

  set state(state: RuntimeState) {
    if (state === this.#state) return;
    this.#state = state;
    this.#emitter.emit('visible', this.visible);
    const message = JSON.stringify({ visibility: this.visible ? 'Visible' : 'Hidden' });
    this.#page?.post([[EventCategory.richApi, VISIBILITY_CHANGED, '', message, 0]]);
  }

  set theme(theme: Theme) {
    this.settings.theme = theme;
    this.frame.style.colorScheme = theme;
    for (const dialog of this.#dialogs.values()) dialog.theme = theme;
  }

  get theme(): Theme {
    return this.settings.theme;
  }

  // Commands

  /** Runs a function that a ribbon button names; resolves when the add-in says that it is through. */
  async runCommand(name: string, controlId = name): Promise<void> {
    await this.whenReady();
    await this.#page?.commands.run(name, controlId);
  }

  // The page

  handlersReady(): void {
    this.#handlers = true;
    this.#whenComplete();
  }

  #connect(page: PageWindow): void {
    const dialog = this.#dialogs.get(page);
    if (dialog) dialog.connect(page);
    else if (page === this.frame.contentWindow) this.#page = this.#pageOf(page);
  }

  #pageOf(page: PageWindow): AddInPage {
    return new AddInPage(page, {
      context: () => ({
        instanceId: `workbench-${Date.now()}-${this.#instance}`,
        addInId: this.source.id,
        documentUrl: this.session.fileName,
        locale: this.settings.locale,
        requirements: this.settings.requirements,
        settings: this.#documentSettings,
      }),
      theme: () => this.settings.theme,
      receive: (request) => this.session.receive(request),
      writeSettings: (settings) => {
        this.#documentSettings = new Map(settings);
      },
      openDialog: (address, size) => this.#openDialog(address, size),
      loaded: () => {
        this.#loaded = true;
        this.#whenComplete();
      },
    });
  }

  /** Calls of custom functions wait for both: the library's handlers and the page's own scripts. */
  #whenComplete(): void {
    if (!this.#loaded || !this.#handlers || this.#ready || !this.#page) return;
    this.#ready = true;
    this.session.host.connections.attach(this.#page);
    this.#emitter.emit('ready', null);
  }

  #openDialog(address: string, size: { width: number; height: number }): DialogFrame {
    const local = withHostInfo(this.source.localAddress(address), this.settings.locale, 'isDialog');
    const dialog = new DialogFrame(document.body, this.source.name, local, size, this.settings);
    this.#dialogs.set(dialog.window, dialog);
    dialog.onRemoved = () => void this.#dialogs.delete(dialog.window);
    return dialog;
  }
}
