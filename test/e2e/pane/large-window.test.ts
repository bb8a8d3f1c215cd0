import type { Frame } from 'playwright-core';
import { violationsOn } from '../accessibility';
import { type OpenedPane, paneInBrowser, soon } from './open-pane';

const open = paneInBrowser();
const LARGE = 'Show in a large window';

/** The page in the dialog that Office opens over the workbook. */
const largeWindow = async ({ workbench }: OpenedPane): Promise<Frame> => {
  const frame = await (await workbench.page.waitForSelector('dialog iframe')).contentFrame();
  if (!frame) throw new Error('The large window has no page.');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
};
const close = async ({ workbench: { page } }: OpenedPane): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.waitForSelector('dialog iframe', { state: 'detached' });
};

/** Opens the pane in Excel's light or dark theme. */
const openIn = async (theme: 'light' | 'dark'): Promise<OpenedPane> => {
  const pane = await open({ context: { colorScheme: null } });
  await pane.workbench.page.evaluate((wanted) => {
    window.workbench.addIn.theme = wanted;
    window.workbench.addIn.load();
  }, theme);
  await pane.workbench.settled();
  await pane.button('Tag').waitFor();
  return pane;
};

/** Presses a button of the pane by the keyboard. */
const press = async (pane: OpenedPane, name: string): Promise<void> => {
  await pane.button(name).focus();
  await pane.workbench.page.keyboard.press('Enter');
};

/** What the pane has left for its window on this machine. */
const kept = (pane: OpenedPane): Promise<string[]> =>
  pane.frame.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('@kpi-cascade-window/')),
  );

/** By how many pixels the page has been scrolled. */
const scrolled = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.querySelector('main')!.scrollTop);

describe.each(['light', 'dark'] as const)('the large window, %s', (theme) => {
  it('shows help, is read by the keyboard, and leaves the pane as it was', async () => {
    const pane = await openIn(theme);
    await pane.choose('More', 'Help and keys');
    await press(pane, LARGE);
    const frame = await largeWindow(pane);
    await frame.getByRole('heading', { name: 'Statuses' }).waitFor();
    await pane.workbench.screenshot(`large-help-${theme}`);
    expect(await violationsOn(frame)).toEqual([]);
    expect(await darkness(frame)).toBe(theme);
    await close(pane);
    await pane.heading('Help and keys').waitFor();
    expect(await pane.frame.getByText('The large window could not be opened.').count()).toBe(0);
    // Once closed, it opens again.
    await press(pane, LARGE);
    await largeWindow(pane);
  });

  it('shows all rows of a list, more than fit, and scrolls by the keyboard', async () => {
    const pane = await openIn(theme);
    await pane.button('Find KPIs in this workbook').click();
    await pane.button(/^Columns and rows of/).click();
    await pane.button(/^All rows/).click();
    await press(pane, LARGE);
    const frame = await largeWindow(pane);
    expect(await frame.getByRole('columnheader').allTextContents()).toEqual([
      'Row',
      'Goal',
      'Objective',
      'KPI',
      'Doubts',
    ]);
    expect(await frame.getByRole('row').count()).toBe(26);
    expect(await kept(pane)).toEqual([]);
    await pane.workbench.screenshot(`large-preview-${theme}`);
    expect(await violationsOn(frame)).toEqual([]);
    await pane.workbench.page.keyboard.press('End');
    await soon(
      () => scrolled(frame),
      (value) => expect(value).toBeGreaterThan(0),
    );
  });
});

/** Whether the page is light on dark. */
const darkness = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const [red = 255, green = 255, blue = 255] = getComputedStyle(document.querySelector('main')!)
      .color.match(/\d+/g)!
      .map(Number);
    return red + green + blue > 382 ? 'dark' : 'light';
  });

describe('a large window that cannot be opened', () => {
  it('is said, with a way to try again', async () => {
    const pane = await open();
    await pane.choose('More', 'Help and keys');
    await pane.frame.evaluate(
      () =>
        new Promise<void>((done) => {
          Office.context.ui.displayDialogAsync(
            new URL('window.html', location.href).href,
            { width: 30, height: 30 },
            ({ value }) => {
              Object.assign(window, { other: value });
              done();
            },
          );
        }),
    );
    await largeWindow(pane);
    // Excel lets an add-in have one window at a time (error 12007 of Office's dialogs).
    await pane.button(LARGE).evaluate((button) => (button as HTMLElement).click());
    await pane.frame.getByText('The large window could not be opened.').waitFor();
    await pane.frame.evaluate(() => (window as unknown as { other: Office.Dialog }).other.close());
    await pane.workbench.page.waitForSelector('dialog iframe', { state: 'detached' });
    await pane.messages.getByRole('button', { name: 'Try again' }).click();
    await largeWindow(pane);
  });

  it('is said to lack room where the browser keeps no more', async () => {
    const pane = await open();
    await pane.choose('More', 'Help and keys');
    await pane.frame.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('It is full.', 'QuotaExceededError');
      };
    });
    await pane.button(LARGE).click();
    await pane.messages.getByText(/than the browser’s storage has room for/).waitFor();
    expect(await pane.messages.getByText(/pop-ups/).count()).toBe(0);
  });
});
