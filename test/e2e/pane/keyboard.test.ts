import { type OpenedPane, paneInBrowser, soon } from './open-pane';

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
    await pane.button('Save').waitFor();
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
    await pane.messages.getByText('The sheet “KPI cascade” is up to date.').waitFor();
    await focusIs(pane, 'button Rebuild');
  });
});
