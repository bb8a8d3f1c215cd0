import { type OpenedPane, paneInBrowser, soon } from './open-pane';
import { windableClock } from './wind-clock';

const open = paneInBrowser();

const tagged = async (): Promise<OpenedPane> => {
  const pane = await open();
  await pane.tagAll();
  return pane;
};
const says = (pane: OpenedPane, text: string): Promise<void> =>
  pane.frame.getByText(text, { exact: false }).first().waitFor();
const set = ({ workbench }: OpenedPane, settings: object): Promise<void> =>
  workbench.page.evaluate((changed) => {
    Object.assign(window.workbench.session.settings, changed);
  }, settings);
const hiddenNames = ({ workbench }: OpenedPane): Promise<number> =>
  workbench.page.evaluate(
    () =>
      window.workbench.session.document.names.filter(
        ({ name, sheetId }) => name.startsWith('_KPI.') && sheetId === null,
      ).length,
  );
const readAgain = (pane: OpenedPane) => pane.choose('More', 'Read the workbook again');
const openProblems = (pane: OpenedPane) => pane.choose('More', /^Problems \([1-9]/);
const build = async (pane: OpenedPane, button: 'Build' | 'Rebuild' = 'Build'): Promise<void> =>
  pane.button(button).click();

describe('a bad moment of Excel, in the pane', () => {
  it('a cell is being edited: waits, then says what to do, and does it on “Try again”', async () => {
    const pane = await open();
    await pane.button('Find KPIs in this workbook').click();
    await pane.button('Tag 1 list').waitFor();
    const wind = await windableClock(pane.frame);
    await pane.workbench.page.evaluate(() => window.workbench.session.beginEdit());
    await pane.button('Tag 1 list').click();
    const told = pane.frame.getByText('A cell is being edited, so Excel refused').first();
    await wind(1_000);
    await pane.atRest();
    expect(await told.count()).toBe(0);
    await wind(3_000);
    await told.waitFor();
    expect(await pane.tree.count()).toBe(0);
    await pane.workbench.page.evaluate(() => window.workbench.session.endEdit());
    await pane.messages.getByRole('button', { name: 'Try again' }).click();
    await pane.tree.waitFor();
  });

  it('a protected sheet: named, and nothing is written', async () => {
    const pane = await tagged();
    await build(pane);
    await says(pane, 'The sheet “KPI cascade” was built.');
    await pane.workbench.page.evaluate(() => {
      window.workbench.session.document.sheetByName('KPI cascade')!.protected = true;
    });
    await build(pane, 'Rebuild');
    await pane.messages.getByText(/protected/i).waitFor();
    await pane.messages.getByText(/“KPI cascade”/).waitFor();
    await pane.messages.getByRole('button', { name: 'Try again' }).waitFor();
  });

  it('an undo in Excel takes the names and leaves the tags: reported, and repaired', async () => {
    const pane = await tagged();
    const names = await hiddenNames(pane);
    await pane.workbench.page.evaluate(() => window.workbench.session.undo());
    expect(await hiddenNames(pane)).toBe(0);
    await readAgain(pane);
    await openProblems(pane);
    await pane.button('Repair tags').click();
    // Not the number of problems: it is 1 before as well.
    await soon(
      () => hiddenNames(pane),
      (value) => expect(value).toBe(names),
    );
    await pane.heading('Problems (1)').waitFor();
  });

  it('the tags’ XML is gone: said where nothing seems tagged, and built again from there', async () => {
    const pane = await tagged();
    await pane.workbench.page.evaluate(() => {
      window.workbench.session.document.customXmlParts = [];
    });
    await readAgain(pane);
    await pane.button('See what can be done about it').click();
    await pane.heading('Problems (1)').waitFor();
    await pane.button('Repair tags').click();
    await pane.button('Back').click();
    await pane.row(/^Wholesale accounts/).waitFor();
  });

  it('a copied sheet: its names are reported, and repaired', async () => {
    const pane = await tagged();
    await pane.workbench.page.evaluate(async () => {
      const { session } = window.workbench;
      await session.copySheet(session.document.sheetByName('Scorecard')!.id);
    });
    await openProblems(pane);
    await says(pane, 'is a copy of a tag');
    await pane.button('Repair tags').click();
    await pane.frame.getByText('is a copy of a tag').first().waitFor({ state: 'detached' });
    await pane.button('Back').click();
    await pane.row(/^Wholesale accounts/).waitFor();
  });

  it('a deleted sheet: its tag stays, reported as one problem, and is deleted from there', async () => {
    const pane = await tagged();
    await pane.workbench.page.evaluate(async () => {
      const { session } = window.workbench;
      await session.deleteSheet(session.document.sheetByName('Scorecard')!.id);
    });
    await openProblems(pane);
    await pane.heading('Problems (1)').waitFor();
    await pane.frame.getByRole('main').getByText('have been deleted: its names say').waitFor();
    await pane.workbench.settled();
    expect(await pane.button('Repair tags').count()).toBe(0);
    await pane.button('Delete the list’s tag').click();
    await pane.heading('Problems (0)').waitFor();
    expect(await hiddenNames(pane)).toBe(0);
  });

  it('tags of a newer version: shown, not written to', async () => {
    const pane = await tagged();
    const xml = await pane.workbench.page.evaluate(() => {
      const { document } = window.workbench.session;
      document.customXmlParts = document.customXmlParts.map((part) => ({
        ...part,
        xml: part.xml.replace(/(<cascade[^>]*) version="1"/, '$1 version="9"'),
      }));
      return document.customXmlParts.map((part) => part.xml);
    });
    await readAgain(pane);
    await pane.row(/^Wholesale accounts/).waitFor();
    await pane.button('Undo: Tag the list on “Scorecard”').click();
    await says(pane, 'newer version of KPI Cascade');
    const now = await pane.workbench.page.evaluate(() =>
      window.workbench.session.document.customXmlParts.map((part) => part.xml),
    );
    expect(now).toEqual(xml);
  });

  it('a request refused for its size: said, and nothing half-written', async () => {
    const pane = await tagged();
    const names = await hiddenNames(pane);
    await set(pane, { requestLimit: 2_000 });
    await build(pane);
    await says(pane, 'too much at once for one request');
    await set(pane, { requestLimit: 5_000_000 });
    expect(await hiddenNames(pane)).toBe(names);
    await build(pane);
    await says(pane, 'was built.');
  });

  it('a reply that never comes: said, and the pane can go on', async () => {
    const pane = await tagged();
    const wind = await windableClock(pane.frame);
    await set(pane, { silent: true });
    await readAgain(pane);
    const told = pane.frame.getByText('Excel has not answered for 30 seconds').first();
    await wind(25_000);
    await pane.atRest();
    expect(await told.count()).toBe(0);
    await wind(5_000);
    await told.waitFor();
    await set(pane, { silent: false });
    await readAgain(pane);
    await pane.workbench.enter('Scorecard', 'J6', '1');
    await pane.row(/^Average order value, KPI, Off track/).waitFor();
  });

  it('a build that Excel answers too late: given up, and not gone on with', async () => {
    const pane = await tagged();
    const wind = await windableClock(pane.frame);
    await set(pane, { latency: 4_000 });
    const requests = () =>
      pane.workbench.page.evaluate(() => window.workbench.session.statistics.requests);
    const before = await requests();
    await build(pane);
    await soon(requests, (now) => expect(now).toBeGreaterThan(before));
    await wind(300_000);
    await says(pane, 'Excel has not answered for 300 seconds');
    await set(pane, { latency: 0 });
    await new Promise((later) => setTimeout(later, 5_000));
    await pane.workbench.settled();
    const sheets = await pane.workbench.page.evaluate(() =>
      window.workbench.session.document.sheets.map(({ name }) => name),
    );
    expect(sheets).not.toContain('KPI cascade');
    await pane.messages.getByRole('button', { name: 'Try again' }).click();
    await says(pane, 'was built.');
  });
});
