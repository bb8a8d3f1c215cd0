import { violationsOn } from '../accessibility';
import { type OpenedPane, paneInBrowser, soon, typeList } from './open-pane';

const open = paneInBrowser();

/** A new workbook with an objective and two single KPIs at the top of the tree. */
const openSingles = async (): Promise<OpenedPane> => {
  const pane = await open({ workbook: null });
  const cells = { A1: 'Grow', A2: 'Sales', B2: '5', A3: 'Guests', B3: '7' };
  for (const [address, text] of Object.entries(cells))
    await pane.workbench.enter('', address, text);
  for (const [address, kind] of [
    ['A1', 'objective'],
    ['B2', 'KPI'],
    ['B3', 'KPI'],
  ] as const) {
    await pane.workbench.select('', address);
    await pane.choose('Tag', `Selection as ${kind}`);
    await pane.button(kind === 'KPI' ? 'Tag KPI' : 'Tag Objective').click();
    await pane.button('Tag').waitFor();
  }
  await pane.row(/^Guests, KPI/).waitFor();
  return pane;
};
const levelOf = (pane: OpenedPane, name: RegExp) => pane.row(name).getAttribute('aria-level');

describe('changing tags', () => {
  it('edits a tag: a typed target, and a field that is added from a cell', async () => {
    const pane = await openSingles();
    await pane.workbench.enter('', 'C2', '4');
    await pane.row(/^Sales/).click();
    await pane.workbench.select('', 'C2');
    await pane.button('Edit').click();
    await pane.frame.getByLabel('Add a field').selectOption('Target');
    await pane.frame.getByText('From C2: the cell you chose').waitFor();
    await pane.button('Save').click();
    await pane.row(/^Sales, KPI, On track/).waitFor();
    await pane.button('Undo: Change “Sales”').click();
    await pane.row(/^Sales, KPI, No data/).waitFor();
    await pane.button('Redo: Change “Sales”').click();
    await pane.row(/^Sales, KPI, On track/).waitFor();
  });

  it('pastes a node that was filtered away since it was cut', async () => {
    const pane = await openSingles();
    await pane.row(/^Sales/).click();
    const { keyboard } = pane.workbench.page;
    await keyboard.press('Control+x');
    await pane.frame.getByRole('searchbox').fill('Grow');
    await pane.row(/^Sales/).waitFor({ state: 'detached' });
    await pane.row(/^Grow/).click();
    await keyboard.press('Control+v');
    await pane.button('Undo: Move “Sales”').waitFor();
    await pane.frame.getByRole('searchbox').fill('');
    await soon(
      () => levelOf(pane, /^Sales/),
      (value) => expect(value).toBe('2'),
    );
  });

  it('moves a node by dragging, by Alt and arrows, by cut and paste, and takes it back', async () => {
    const pane = await openSingles();
    await pane.row(/^Sales/).dragTo(pane.row(/^Grow/));
    await soon(
      () => levelOf(pane, /^Sales/),
      (value) => expect(value).toBe('2'),
    );
    const { keyboard } = pane.workbench.page;
    await pane.row(/^Guests/).click();
    await keyboard.press('Alt+ArrowRight');
    await soon(
      () => levelOf(pane, /^Guests/),
      (value) => expect(value).toBe('2'),
    );
    await keyboard.press('Alt+ArrowLeft');
    await soon(
      () => levelOf(pane, /^Guests/),
      (value) => expect(value).toBe('1'),
    );
    await keyboard.press('Control+x');
    await pane.row(/^Sales/).click();
    await keyboard.press('Control+v');
    await soon(
      () => levelOf(pane, /^Guests/),
      (value) => expect(value).toBe('3'),
    );
    await keyboard.press('Control+z');
    await soon(
      () => levelOf(pane, /^Guests/),
      (value) => expect(value).toBe('1'),
    );
  });

  it('moves a node by choosing its parent', async () => {
    const pane = await openSingles();
    await pane.row(/^Sales/).click();
    await pane.button('Move').click();
    const parent = pane.frame.getByRole('combobox');
    await parent.click();
    await parent.fill('gro');
    await pane.frame.getByRole('option', { name: 'Objective: Grow' }).click();
    await pane.frame.getByRole('main').last().getByRole('button', { name: 'Move' }).click();
    await soon(
      () => levelOf(pane, /^Sales/),
      (value) => expect(value).toBe('2'),
    );
  });

  it('refuses to move a row of a list, and leads to the cell that says its parent', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.row(/^Average order value/).click();
    await pane.workbench.page.keyboard.press('Alt+ArrowRight');
    await pane.messages.getByRole('button', { name: /^Go to / }).waitFor();
  });

  it('deletes a tag, and offers to take that back', async () => {
    const pane = await openSingles();
    await pane.row(/^Sales/).click();
    await pane.button('Delete').click();
    await soon(
      () => pane.row(/^Sales/).count(),
      (value) => expect(value).toBe(0),
    );
    await pane.messages.getByRole('button', { name: 'Undo' }).click();
    await pane.row(/^Sales/).waitFor();
    expect(await pane.workbench.value('', 'A2')).toBe('Sales');
  });
});

describe('a tagged list whose rows have been cleared', () => {
  /** A new workbook with a tagged list of two KPIs, and then without their rows. */
  const openCleared = async (): Promise<OpenedPane> => {
    const pane = await open({ workbook: null });
    await typeList(pane.workbench, 2);
    await pane.tagAll();
    await pane.workbench.page.evaluate(async () => {
      const { session } = window.workbench;
      for (const row of [1, 2])
        for (const column of [0, 1, 2, 3])
          await session.enter(session.activeSheet.id, row, column, '');
    });
    await pane.frame.getByText('the list that is tagged here is blank').waitFor();
    return pane;
  };

  it('is told in the place of the tree; its tag is deleted from there, and comes back', async () => {
    const pane = await openCleared();
    expect(await violationsOn(pane.frame)).toEqual([]);
    await pane.workbench.screenshot('pane a cleared list', await pane.frame.frameElement());
    await pane.button('Delete the list’s tag').click();
    await pane.button('Find KPIs in this workbook').waitFor();
    await pane.messages.getByRole('button', { name: 'Undo' }).click();
    await pane.button('Delete the list’s tag').waitFor();
  });

  it('can be edited, also from the problems, and is back once its rows are', async () => {
    const pane = await openCleared();
    await pane.choose('More', 'Problems (1)');
    await pane.button('Edit the list’s tag').click();
    await pane.frame.getByText(/rows 2 to 3/).waitFor();
    await pane.button('Save').click();
    await pane.button('Delete the list’s tag').waitFor();
    await typeList(pane.workbench, 2);
    await pane.row(/^KPI 2, KPI/).waitFor();
  });
});

describe('settings', () => {
  it('are held to 0 < at risk < on track, change every status, and can be taken back', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.choose('More', 'Settings');
    const atRisk = pane.frame.getByLabel('At risk from').first();
    await atRisk.fill('100 %');
    await pane.frame.getByText(/^At risk must be above 0/).waitFor();
    expect(await pane.button('Save').getAttribute('aria-disabled')).toBe('true');
    await atRisk.fill('10 %');
    await pane.frame.getByLabel('On track from').first().fill('20 %');
    await pane.button('Save').click();
    await pane.tree.waitFor();
    await pane.row(/^Revenue per square metre, KPI, On track/).waitFor();
    await pane.button(/^Undo: .*settings/i).click();
    await pane.row(/^Revenue per square metre, KPI, At risk/).waitFor();
  });
});

describe('building', () => {
  it('builds the sheet, shows it, and brings it up to date', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.button('Build').click();
    await pane.messages.getByText('The sheet “KPI cascade” was built.').waitFor();
    await pane.messages.getByRole('button', { name: 'Show it' }).click();
    await soon(
      () => pane.workbench.page.evaluate(() => window.workbench.session.activeSheet.name),
      (value) => expect(value).toBe('KPI cascade'),
    );
    await pane.button('Rebuild').click();
    await pane.messages.getByText('The sheet “KPI cascade” was brought up to date.').waitFor();
    expect(await pane.button('Cancel').count()).toBe(0);
  });

  it('starts from the ribbon', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.workbench.page.evaluate(() => window.workbench.addIn.runCommand('buildCascade'));
    await pane.messages.getByText('The sheet “KPI cascade” was built.').waitFor();
  });

  /** How slow the line to Excel is, ms for each request. */
  const setLatency = (pane: OpenedPane, latency: number) =>
    pane.workbench.page.evaluate((ms) => {
      window.workbench.session.settings.latency = ms;
    }, latency);
  const sheets = (pane: OpenedPane) =>
    pane.workbench.page.evaluate(() => window.workbench.session.sheets.map(({ name }) => name));

  it('is cancelled whole: nothing is written, it says so, and it can be run again', async () => {
    const pane = await open();
    await pane.tagAll();
    const before = await sheets(pane);
    await setLatency(pane, 300);
    await pane.button('Build').click();
    await pane.button('Cancel').click();
    await pane.frame.getByText('Cancelling …').waitFor();
    await pane.messages.getByText(/^Cancelled: .*\.$/).waitFor();
    await soon(
      () => pane.button('Cancel').count(),
      (count) => expect(count).toBe(0),
    );
    await setLatency(pane, 0);
    await pane.workbench.settled();
    expect(await sheets(pane)).toEqual(before);
    await pane.button('Build').click();
    await pane.messages.getByText('The sheet “KPI cascade” was built.').waitFor();
    expect(await sheets(pane)).toContain('KPI cascade');
  });

  it('is cancelled while it is brought up to date, and leaves the sheet as it was', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.button('Build').click();
    await pane.messages.getByText('The sheet “KPI cascade” was built.').waitFor();
    const cells = () =>
      pane.workbench.page.evaluate(() => {
        const sheet = window.workbench.session.document.sheetByName('KPI cascade')!;
        return [...sheet.cells].map(([row, line]) => [
          row,
          [...line].map(([column, { formula, value, format }]) => [column, formula, value, format]),
        ]);
      });
    await pane.workbench.settled();
    const before = await cells();
    await setLatency(pane, 300);
    await pane.button('Rebuild').click();
    await pane.button('Cancel').click();
    await pane.messages.getByText(/^Cancelled: .*\.$/).waitFor();
    await setLatency(pane, 0);
    await pane.workbench.settled();
    expect(await cells()).toEqual(before);
  });

  it('hears a click while it is brought up to date, though the workbook is computed in the same thread', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.button('Build').click();
    await pane.messages.getByText('The sheet “KPI cascade” was built.').waitFor();
    await pane.workbench.settled();
    // A click that is made when the page next gets round to it: not before the build gives way.
    await pane.frame.evaluate(() => {
      new MutationObserver((_changes, observer) => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Cancel',
        );
        if (!button) return;
        observer.disconnect();
        setTimeout(() => button.click());
      }).observe(document.body, { childList: true, subtree: true });
    });
    await pane.button('Rebuild').click();
    await pane.messages.getByText(/^Cancelled: .*\.$/).waitFor();
  });
});
