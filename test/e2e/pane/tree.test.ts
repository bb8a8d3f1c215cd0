import type { Locator } from 'playwright-core';
import { paneInBrowser, soon } from './open-pane';

const open = paneInBrowser();

const hasFocus = (wanted: Locator): Promise<void> =>
  soon(
    () => wanted.evaluate((one) => one === document.activeElement),
    (value) => expect(value).toBe(true),
  );

describe('the tree', () => {
  it('goes to a node’s cells, and follows the selection to a node', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.row(/^Average order value/).click();
    await soon(
      () =>
        pane.workbench.page.evaluate(() => {
          const { box } = window.workbench.session.selection;
          return [box.top, box.left];
        }),
      (value) => expect(value).toEqual([5, 3]),
    );
    await pane.workbench.select('Scorecard', 'J29');
    const active = pane.frame.locator('[role=treeitem][aria-selected=true]');
    await soon(
      () => active.textContent(),
      (value) => expect(value).toMatch(/, KPI,/),
    );
    await soon(
      () => active.textContent(),
      (value) => expect(value).not.toMatch(/^Average order value/),
    );
  });

  it('goes to a node’s cells from another sheet, and stays there', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.workbench.select('Scorecard', 'A8');
    await pane.workbench.select('Monthly', 'B2');
    await pane.row(/^Average order value/).click();
    const active = pane.frame.locator('[role=treeitem][aria-selected=true]');
    const selected = () =>
      pane.workbench.page.evaluate(() => {
        const { activeSheet, selection } = window.workbench.session;
        return [activeSheet.name, selection.box.top, selection.box.left];
      });
    await soon(selected, (value) => expect(value).toEqual(['Scorecard', 5, 3]));
    // What a stray selection would do comes within a moment.
    await new Promise((done) => setTimeout(done, 500));
    expect(await selected()).toEqual(['Scorecard', 5, 3]);
    expect(await active.textContent()).toMatch(/^Average order value/);
  });

  it('keeps the active row in sight when its details, or a message, take room from the tree', async () => {
    const pane = await open();
    await pane.tagAll();
    const row = pane.row(/^Wholesale gross margin/);
    const bottoms = async () => {
      const [of, all] = await Promise.all([row.boundingBox(), pane.tree.boundingBox()]);
      return { row: of!.y + of!.height, tree: all!.y + all!.height };
    };
    const { tree } = await bottoms();
    await row.click();
    await pane.button('Go to cells').waitFor();
    const inSight = (value: Awaited<ReturnType<typeof bottoms>>) => {
      expect(value.tree).toBeLessThan(tree);
      expect(value.row).toBeLessThanOrEqual(value.tree);
    };
    await soon(bottoms, inSight);
    await pane.workbench.page.keyboard.press('Alt+ArrowRight');
    await pane.messages.waitFor();
    await soon(bottoms, inSight);
  });

  it('is filtered by text, status and owner, and says when nothing matches', async () => {
    const pane = await open();
    await pane.tagAll();
    const search = pane.frame.getByRole('searchbox', { name: 'Search the cascade' });
    await search.fill('wholesale rev');
    await soon(
      () => pane.row(/, KPI,/).count(),
      (value) => expect(value).toBe(1),
    );
    await search.fill('no such thing');
    await pane.frame.getByText(/^Nothing matches/).waitFor();
    await search.fill('');
    await pane.button('5 Off track').click();
    await soon(
      () => pane.row(/, KPI, Off track/).count(),
      (value) => expect(value).toBe(5),
    );
    await pane.button('1 set: filter and sort').click();
    await pane.frame.getByLabel('Owner').selectOption('Head of Wholesale');
    await soon(
      () => pane.row(/, KPI,/).count(),
      (value) => expect(value).toBeLessThan(5),
    );
    await pane.button('Show all').click();
    await soon(
      () => pane.row(/, KPI,/).count(),
      (value) => expect(value).toBeGreaterThan(5),
    );
  });

  it('keeps filters and folded branches for the next time', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.tree.focus();
    await pane.workbench.page.keyboard.press('ArrowLeft');
    await pane
      .row(/^Grow profitably/)
      .and(pane.frame.locator('[aria-expanded=false]'))
      .waitFor();
    await pane.workbench.page.evaluate(() => window.workbench.addIn.load());
    await pane.workbench.settled();
    await pane
      .row(/^Grow profitably/)
      .and(pane.frame.locator('[aria-expanded=false]'))
      .waitFor();
  });

  it('is used by the keyboard alone', async () => {
    const pane = await open();
    const { keyboard } = pane.workbench.page;
    await pane.button('Find KPIs in this workbook').focus();
    await keyboard.press('Enter');
    await pane.button('Tag 1 list').focus();
    await keyboard.press('Enter');
    await pane.tree.waitFor();
    await pane.tree.focus();
    const active = async () => {
      const id = await pane.tree.getAttribute('aria-activedescendant');
      return (await pane.frame.locator(`#${id}`).textContent())?.split(',')[0];
    };
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await soon(active, (value) => expect(value).toBe('Café revenue'));
    await keyboard.press('End');
    await soon(active, (value) => expect(value).not.toBe('Café revenue'));
    await keyboard.press('Home');
    await soon(active, (value) => expect(value).toBe('Grow profitably'));
    await keyboard.type('whol');
    await soon(active, (value) => expect(value).toBe('Wholesale revenue'));
    await keyboard.press('F2');
    await hasFocus(pane.heading('Edit the list’s tag'));
    await keyboard.press('Escape');
    await hasFocus(pane.tree);
    await keyboard.press('Shift+F10');
    await pane.frame.getByRole('menuitem', { name: 'Go to cells' }).waitFor();
    await keyboard.press('Escape');
    await hasFocus(pane.tree);
    await keyboard.press('Delete');
    await pane.messages.getByRole('button', { name: 'Delete the list’s tag' }).press('Enter');
    await pane.button('Find KPIs in this workbook').waitFor();
    await keyboard.press('Control+z');
    await pane.tree.waitFor();
  });
});
