import { button, choose, rowOf, tagSample } from './tagged';
import { inBrowser, type OpenedWorkbench } from './workbench';

const { open } = inBrowser();

const say = (wb: OpenedWorkbench, text: string): Promise<void> =>
  wb.pane.getByText(text, { exact: false }).first().waitFor();
const set = (wb: OpenedWorkbench, settings: object): Promise<void> =>
  wb.page.evaluate((changed) => {
    Object.assign(window.workbench.session.settings, changed);
  }, settings);
const sheets = (wb: OpenedWorkbench): Promise<string[]> =>
  wb.page.evaluate(() => window.workbench.session.document.sheets.map(({ name }) => name));
const hiddenNames = (wb: OpenedWorkbench): Promise<number> =>
  wb.page.evaluate(
    () =>
      window.workbench.session.document.names.filter(
        ({ name, sheetId }) => name.startsWith('_KPI.') && sheetId === null,
      ).length,
  );
const tagged = async (): Promise<OpenedWorkbench> => {
  const wb = await open();
  await tagSample(wb);
  return wb;
};

describe('a bad moment of Excel, in the pane', () => {
  it('a cell is being edited: said after a few seconds, and done once it is not', async () => {
    const wb = await tagged();
    await set(wb, { editing: true });
    await button(wb, 'Build').click();
    await say(wb, 'A cell is being edited, so Excel refused building the cascade sheet.');
    expect(await sheets(wb)).not.toContain('KPI cascade');
    await set(wb, { editing: false });
    await button(wb, 'Try again').click();
    await say(wb, 'The sheet “KPI cascade” is up to date.');
  });

  it('a protected sheet: named', async () => {
    const wb = await tagged();
    await button(wb, 'Build').click();
    await say(wb, 'is up to date.');
    await wb.page.evaluate(() => {
      const sheet = window.workbench.session.document.sheetByName('KPI cascade');
      if (sheet) sheet.protected = true;
    });
    await button(wb, 'Rebuild').click();
    await say(wb, '“KPI cascade”');
    await say(wb, 'protected');
  });

  it('an undo in Excel takes the names: reported, and repaired from the headers', async () => {
    const wb = await tagged();
    const names = await hiddenNames(wb);
    await wb.page.evaluate(() => window.workbench.session.undo());
    expect(await hiddenNames(wb)).toBe(0);
    await choose(wb, /Read the workbook again/);
    await choose(wb, /Problems/);
    await button(wb, 'Repair tags').click();
    await wb.settled();
    expect(await hiddenNames(wb)).toBe(names);
  });

  it('a copied sheet: its names are reported, and repaired', async () => {
    const wb = await tagged();
    await wb.page.evaluate(async () => {
      const { session } = window.workbench;
      await session.copySheet(session.document.sheetByName('Scorecard')?.id ?? '');
    });
    await choose(wb, /Problems/);
    await say(wb, 'is a copy of a tag');
    await button(wb, 'Repair tags').click();
    await wb.pane.getByText('is a copy of a tag').first().waitFor({ state: 'detached' });
    await rowCount(wb);
  });

  it('a deleted sheet: its tags stay, reported', async () => {
    const wb = await tagged();
    await wb.page.evaluate(async () => {
      const { session } = window.workbench;
      await session.deleteSheet(session.document.sheetByName('Scorecard')?.id ?? '');
    });
    await choose(wb, /Problems/);
    await say(wb, 'have been deleted');
  });

  it('tags of a newer version: shown, not written to', async () => {
    const wb = await tagged();
    const xml = await wb.page.evaluate(() => {
      const { document } = window.workbench.session;
      document.customXmlParts = document.customXmlParts.map((part) => ({
        ...part,
        xml: part.xml.replace(/(<cascade[^>]*) version="1"/, '$1 version="9"'),
      }));
      return document.customXmlParts.map((part) => part.xml);
    });
    await choose(wb, /Read the workbook again/);
    await rowOf(wb, 'Wholesale accounts').waitFor();
    await button(wb, 'Undo: Tag the list on “Scorecard”').click();
    await say(wb, 'newer version of KPI Cascade');
    const now = await wb.page.evaluate(() =>
      window.workbench.session.document.customXmlParts.map((part) => part.xml),
    );
    expect(now).toEqual(xml);
  });

  it('a request refused for its size: said, and nothing half-written', async () => {
    const wb = await tagged();
    const names = await hiddenNames(wb);
    await set(wb, { requestLimit: 20_000 });
    await button(wb, 'Build').click();
    await say(wb, 'too much at once for one request');
    await set(wb, { requestLimit: 5_000_000 });
    expect(await hiddenNames(wb)).toBe(names);
    await button(wb, 'Build').click();
    await say(wb, 'is up to date.');
  });

  it('a reply that never comes: said, and the pane can go on', async () => {
    const wb = await tagged();
    await set(wb, { silent: true });
    await choose(wb, /Read the workbook again/);
    // Longer than the pane itself waits.
    const told = wb.pane.getByText('Excel has not answered for 30 seconds').first();
    await told.waitFor({ timeout: 45_000 });
    await set(wb, { silent: false });
    await choose(wb, /Read the workbook again/);
    await rowOf(wb, 'Wholesale accounts').waitFor();
  }, 90_000);
});

/** The tree is still there after a detour to the problems. */
const rowCount = async (wb: OpenedWorkbench): Promise<void> => {
  await wb.pane.getByRole('button', { name: /Back/ }).first().click();
  await rowOf(wb, 'Wholesale accounts').waitFor();
};
