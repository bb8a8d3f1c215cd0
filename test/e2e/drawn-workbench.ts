import { inBrowser, type OpenedWorkbench, type OpenOptions } from './workbench';

/** As `inBrowser`, for tests at the grid: each workbench is opened with its grid drawn. */
export const inDrawnBrowser = (): {
  readonly open: (options?: OpenOptions) => Promise<OpenedWorkbench>;
} => {
  const browser = inBrowser();
  return {
    open: async (options) => {
      const wb = await browser.open(options);
      await wb.page.locator('.grid-area[aria-busy=false]').waitFor();
      return wb;
    },
  };
};

export const NAME_BOX = 'Name box';

export const selection = (wb: OpenedWorkbench): Promise<unknown> =>
  wb.page.evaluate(() => window.workbench.session.selection.box);

/** Goes to a cell by the name box, after which the keyboard is in the grid. */
export const goTo = async ({ page }: OpenedWorkbench, place: string): Promise<void> => {
  await page.getByLabel(NAME_BOX).fill(place);
  await page.getByLabel(NAME_BOX).press('Enter');
  await page.locator('.grid-area:focus').waitFor();
};

/** Types keys into the grid, and waits until everything is calculated. */
export const type = async (wb: OpenedWorkbench, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys)
    if (/^(Enter|Tab|Escape|Delete|Arrow\w+|F\d|(Control|Shift)\+.+)$/.test(key))
      await wb.page.keyboard.press(key);
    else await wb.page.keyboard.type(key);
  await wb.settled();
};
