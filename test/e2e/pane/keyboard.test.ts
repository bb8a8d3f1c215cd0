import { type OpenedPane, PANE_PARTS, paneInBrowser, soon } from './open-pane';

const open = paneInBrowser();

/** What has the focus: its role or tag, and its name. */
const focused = ({ frame }: OpenedPane): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement!;
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
    return `${role} ${element.getAttribute('aria-label') ?? element.textContent}`.trim();
  });
const focusIs = (pane: OpenedPane, expected: string | RegExp): Promise<void> =>
  soon(
    () => focused(pane),
    (value) =>
      typeof expected === 'string' ? expect(value).toBe(expected) : expect(value).toMatch(expected),
  );

describe.each([
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const)('from an untagged workbook to its cascade sheet, %s', (_look, context) => {
  it('needs the keyboard only', async () => {
    const pane = await open({ context });
    const { keyboard } = pane.workbench.page;
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key);
    };
    const frame = await pane.frame.frameElement();
    await frame.evaluate((element) => ((element as HTMLElement).style.width = '320px'));
    await pane.button('Tag').focus();
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await focusIs(pane, 'button Find KPIs in this workbook');
    await press('Enter');
    await focusIs(pane, 'h1 Find KPIs');
    await pane.button('Tag 1 list').waitFor();
    await press('Tab', 'Tab', 'Tab');
    await focusIs(pane, 'button Tag 1 list');
    await press('Enter');
    // In the tree at once: the arrows choose, F2 edits, Esc leads back to where one was.
    await focusIs(pane, 'tree Cascade');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await pane.frame.getByRole('region', { name: 'Details of Average order value' }).waitFor();
    await press('F2');
    await focusIs(pane, 'h1 Edit the list’s tag');
    await press('Escape');
    await focusIs(pane, 'tree Cascade');
    await press('Shift+F10');
    await focusIs(pane, /^menuitem Go to cells/);
    await press('Escape');
    await focusIs(pane, 'tree Cascade');
    // Out of the tree, back to the commands.
    await pane.button('More').focus();
    await press('Enter');
    await focusIs(pane, /^menuitem Problems/);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await focusIs(pane, 'h1 Settings of this workbook');
    await press('Escape');
    await focusIs(pane, 'button More');
    await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    await focusIs(pane, 'button Build');
    await press('Enter');
    await pane.messages.getByText('The sheet “KPI cascade” was built.').waitFor();
    await focusIs(pane, 'button Rebuild');
  });
});

describe('Esc leads back from a screen that is not there yet', () => {
  const openTree = async (): Promise<OpenedPane> => {
    const pane = await open();
    await pane.tagAll();
    await focusIs(pane, 'tree Cascade');
    await pane.workbench.page.keyboard.press('ArrowDown');
    return pane;
  };

  it('while its code is loaded', async () => {
    const pane = await openTree();
    const { page } = pane.workbench;
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => (release = done));
    await page.route(PANE_PARTS, async (route) => {
      await released;
      await route.continue();
    });
    await page.keyboard.press('F2');
    await pane.frame.getByText('Loading …').waitFor();
    await focusIs(pane, /^body/);
    await page.keyboard.press('Escape');
    await focusIs(pane, 'tree Cascade');
    const arrived = page.waitForResponse(PANE_PARTS);
    release();
    await arrived;
    await pane.workbench.settled();
    await pane.atRest();
    expect(await pane.frame.getByRole('heading', { level: 1, name: /^Edit/ }).count()).toBe(0);
  });

  it('while its tag is read, though nothing has the focus', async () => {
    const pane = await openTree();
    const { page } = pane.workbench;
    await page.evaluate(() => (window.workbench.session.settings.silent = true));
    await page.keyboard.press('F2');
    await pane.frame.getByText('Reading the tag …').waitFor();
    await focusIs(pane, 'h1 Edit the list’s tag');
    await pane.frame.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    await focusIs(pane, 'tree Cascade');
  });
});
