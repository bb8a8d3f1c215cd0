import type { Frame, Locator } from 'playwright-core';
import { inBrowser, type OpenOptions, type OpenedWorkbench } from '../workbench';

/** What of the pane's code is loaded when it is first shown; a hash is in each name. */
export const PANE_PARTS = /\/add-in\/pane\..+\.js/;

/** A workbench with its pane in sight, and what a person does in it. */
export class OpenedPane {
  constructor(readonly workbench: OpenedWorkbench) {}

  get frame(): Frame {
    return this.workbench.pane;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** A command of the menu "Tag" or "More". */
  async choose(menu: 'Tag' | 'More', command: string | RegExp): Promise<void> {
    await this.button(menu).click();
    await this.frame.getByRole('menuitem', { name: command }).click();
  }

  get tree(): Locator {
    return this.frame.getByRole('tree', { name: 'Cascade' });
  }

  /** A row by its text: "Revenue, KPI, On track, score 1.00" and its reason. */
  row(text: RegExp): Locator {
    return this.frame.getByRole('treeitem').filter({ hasText: text });
  }

  /** What the messages say. */
  get messages(): Locator {
    return this.frame.getByRole('region', { name: 'Messages' });
  }

  heading(name: string | RegExp): Locator {
    return this.frame.getByRole('heading', { name, level: 1 });
  }

  /** Tags the lists of the workbook, as somebody does who opens it for the first time. */
  async tagAll(): Promise<void> {
    await this.button('Find KPIs in this workbook').click();
    await this.button(/^Tag \d+ lists?$/).click();
    await this.tree.waitFor();
  }

  /** Waits until nothing moves: what glides in is elsewhere a moment later. */
  async atRest(): Promise<void> {
    await this.frame.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
      for (let frames = 0; frames < 2; frames++)
        await new Promise((drawn) => requestAnimationFrame(drawn));
    });
  }

  /** How often the pane has been clicked since it was opened. */
  clicks(): Promise<number> {
    return this.frame.evaluate(() => (window as unknown as { clicks: number }).clicks);
  }

  async countClicks(): Promise<void> {
    await this.frame.evaluate(() => {
      const counted = window as unknown as { clicks: number };
      counted.clicks = 0;
      document.addEventListener(
        'click',
        ({ isTrusted }) => (counted.clicks += Number(isTrusted)),
        true,
      );
    });
  }
}

/** For a `describe`: opens a workbench and its pane. */
export const paneInBrowser = () => {
  const { open } = inBrowser();
  return async (options?: OpenOptions): Promise<OpenedPane> => {
    const workbench = await open(options);
    await workbench.page.evaluate(() => window.workbench.addIn.show());
    const pane = new OpenedPane(workbench);
    await pane.frame.getByRole('main').first().waitFor();
    await pane.frame.getByRole('group', { name: 'Commands' }).waitFor();
    return pane;
  };
};

/** Writes a list of `count` KPIs with their targets and actuals into a new workbook, as a person types. */
export const typeList = (workbench: OpenedWorkbench, count: number): Promise<void> =>
  workbench.page.evaluate(async (rows) => {
    const { session } = window.workbench;
    const { id } = session.activeSheet;
    const lines = [['Objective', 'KPI', 'Target', 'Actual']];
    for (let index = 0; index < rows; index++)
      lines.push([
        `Objective ${Math.floor(index / 10) + 1}`,
        `KPI ${index + 1}`,
        '100',
        String(60 + (index % 50)),
      ]);
    for (const [row, cells] of lines.entries())
      for (const [column, text] of cells.entries()) await session.enter(id, row, column, text);
  }, count);

/** Tries a check on what is read until it holds; fails with its last complaint after fifteen seconds. */
export const soon = async <Value>(
  read: () => Promise<Value>,
  check: (value: Value) => void,
): Promise<void> => {
  const until = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    try {
      return check(value);
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((again) => setTimeout(again, 50));
    }
  }
};
