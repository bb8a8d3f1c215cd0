import { paneInBrowser } from './open-pane';

const open = paneInBrowser();

describe('when Excel cannot do it now', () => {
  it('waits for the end of cell editing, then says what to do, and does it on "Try again"', async () => {
    const pane = await open();
    await pane.button('Find KPIs in this workbook').click();
    await pane.button('Tag 1 list').waitFor();
    await pane.workbench.page.evaluate(() => window.workbench.session.beginEdit());
    await pane.button('Tag 1 list').click();
    const again = pane.messages.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await pane.tree.count()).toBe(0);
    await pane.workbench.page.evaluate(() => window.workbench.session.endEdit());
    await again.click();
    await pane.tree.waitFor();
  });

  it('says that a sheet is protected, which one, and writes nothing', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.button('Build').click();
    await pane.messages.getByText('is up to date').waitFor();
    await pane.workbench.page.evaluate(() => {
      window.workbench.session.document.sheetByName('KPI cascade')!.protected = true;
    });
    await pane.button('Rebuild').click();
    await pane.messages.getByText(/protected/i).waitFor();
    await pane.messages.getByText(/KPI cascade/).waitFor();
    await pane.messages.getByRole('button', { name: 'Try again' }).waitFor();
  });

  it('says that a request was refused for its size', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.workbench.page.evaluate(() => {
      window.workbench.session.settings.requestLimit = 2_000;
    });
    await pane.button('Build').click();
    await pane.messages.getByText(/too (large|much|big)|size/i).waitFor();
  });

  it('reports a deleted sheet among the problems, and offers repair', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.workbench.page.evaluate(async () => {
      const { session } = window.workbench;
      const { id } = session.document.sheetByName('Scorecard')!;
      await session.deleteSheet(id);
    });
    await pane.choose('More', /^Problems \([1-9]/);
    await pane.frame.getByText(/#REF!/).first().waitFor();
    await pane.button('Repair tags').waitFor();
  });

  it('offers repair when an undo in Excel has taken the names and left the tags', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.workbench.page.evaluate(() => window.workbench.session.undo());
    await pane.choose('More', 'Read the workbook again');
    await pane.choose('More', /^Problems \([1-9]/);
    await pane.button('Repair tags').click();
    await pane.frame.getByRole('heading', { name: 'Problems (1)' }).waitFor();
  });

  it('keeps its tags through a renamed sheet', async () => {
    const pane = await open();
    await pane.tagAll();
    await pane.workbench.page.evaluate(async () => {
      const { session } = window.workbench;
      const { id } = session.document.sheetByName('Scorecard')!;
      await session.renameSheet(id, 'Scores');
    });
    await pane.workbench.enter('Scores', 'J6', '1');
    await pane.row(/^Average order value, KPI, Off track/).waitFor();
  });
});
