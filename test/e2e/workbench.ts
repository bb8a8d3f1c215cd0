import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { Workbench } from '../../workbench/browser/start';
import { serve, type Serving } from '../../workbench/server/serve';
import { launchBrowser } from './browser';

const ROOT = path.resolve(__dirname, '..', '..');
export const SAMPLE = path.join(ROOT, 'samples', 'harbour-coffee.xlsx');
const SCREENSHOTS = path.join(ROOT, 'out', 'screenshots');

const TELEMETRY = 'https://browser.pipe.aria.microsoft.com/';

declare global {
  interface Window {
    /** The handle that the workbench's page gives to its tests. */
    readonly workbench: Workbench;
  }
}

export interface OpenOptions {
  /** A file to open, or null for a new workbook. The sample where nothing is said. */
  readonly workbook?: string | null;
  /** How the browser is set: `colorScheme`, `forcedColors`, `viewport` … */
  readonly context?: BrowserContextOptions;
}

/** One workbench in one page of the browser, with the production bundle in its pane. */
export class OpenedWorkbench {
  /** What the page or the pane said in the console as an error, and errors that nobody caught. */
  readonly errors: string[] = [];
  /** Paths on the workbench's server that were asked for, in order. */
  readonly loaded: string[] = [];

  constructor(
    readonly page: Page,
    private readonly serving: Serving,
  ) {
    page.on('console', (message) => {
      // Office.js reports its use to Microsoft; here that is refused, and no fault of the add-in's.
      const ours = !message.location().url.startsWith(TELEMETRY);
      if (message.type() === 'error' && ours) this.errors.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (this.serving.address.startsWith(origin)) this.loaded.push(pathname);
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Opens the page, and waits until the add-in's page is ready and everything is calculated. */
  async start(): Promise<void> {
    await this.slowDown();
    await this.page.goto(this.serving.address);
    await this.page.waitForFunction(() => 'workbench' in window);
    await this.settled();
  }

  /** Its processor is `SLOWER` times slower where that is set: what a test does not wait for then shows. */
  private async slowDown(): Promise<void> {
    const rate = Number(process.env['SLOWER'] ?? 1);
    if (rate === 1) return;
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Waits until the add-in is ready, requests are answered and everything is calculated. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      await window.workbench.addIn.whenReady();
      await window.workbench.session.idle();
    });
  }

  /** The frame of the add-in's page, in which pane, commands and custom functions run. */
  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('/add-in/'));
    if (!frame) throw new Error('The pane has no page.');
    return frame;
  }

  /** Types into a cell as a person does, and waits for what it computes. */
  async enter(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate(
      async ([name, row, column, typed]) => {
        const { session } = window.workbench;
        const { id } = session.document.sheetByName(name) ?? session.activeSheet;
        await session.enter(id, row, column, typed);
      },
      [sheet, ...place(address), text] as const,
    );
  }

  /** A cell's value as the grid has it: errors as their text, null for a blank. */
  value(sheet: string, address: string): Promise<unknown> {
    return this.page.evaluate(
      ([name, row, column]) => {
        const { session } = window.workbench;
        const value = (session.document.sheetByName(name) ?? session.activeSheet).cell(
          row,
          column,
        )?.value;
        return typeof value === 'object' && value !== null ? value.code : (value ?? null);
      },
      [sheet, ...place(address)] as const,
    );
  }

  /** Selects cells as a person does: `B2` or `B2:D9`. */
  async select(sheet: string, address: string): Promise<void> {
    const [first = '', last = first] = address.split(':');
    await this.page.evaluate(
      async ([name, top, left, bottom, right]) => {
        const { session } = window.workbench;
        const { id } = session.document.sheetByName(name) ?? session.activeSheet;
        await session.select(id, { top, left, bottom, right });
      },
      [sheet, ...place(first), ...place(last)] as const,
    );
  }

  /** Writes a picture to out/screenshots/. */
  async screenshot(name: string, what: Pick<Page, 'screenshot'> = this.page): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await what.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }
}

/** Zero-based row and column of `B2`. */
const place = (address: string): readonly [number, number] => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (digits === '') throw new Error(`${address} is no address of a cell.`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
};

/**
 * For a `describe`: one browser for its tests. `open` gives each test a workbench of its own, in a browser
 * profile of its own, and closes it after the test. A test fails where a page reported an error that it
 * did not take out of `errors`.
 */
export const inBrowser = (): {
  readonly open: (options?: OpenOptions) => Promise<OpenedWorkbench>;
} => {
  let browser: Browser | undefined;
  let opened: OpenedWorkbench[] = [];
  let closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const errors = opened.flatMap((one) => one.errors);
    for (const close of closing) await close();
    opened = [];
    closing = [];
    expect(errors).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    async open({ workbook = SAMPLE, context = {} } = {}) {
      const serving = await serve({
        addIn: path.join(ROOT, 'dist'),
        window: path.join(ROOT, 'workbench', 'dist'),
        office: path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist'),
        ...(workbook !== null && { workbook }),
      });
      const profile = await browser!.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce', // what glides in is not yet where it is looked for
        ...context,
      });
      closing.push(
        () => profile.close(),
        () => serving.close(),
      );
      const workbench = new OpenedWorkbench(await profile.newPage(), serving);
      opened.push(workbench);
      await workbench.start();
      return workbench;
    },
  };
};
