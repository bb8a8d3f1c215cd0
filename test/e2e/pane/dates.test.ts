import { paneInBrowser, soon } from './open-pane';

const open = paneInBrowser();

describe('a workbook that counts days from 1904', () => {
  it('has its dates shown, typed and written as its own', async () => {
    const pane = await open({ workbook: null });
    const { workbench, frame } = pane;
    await workbench.page.evaluate(() => {
      window.workbench.session.document.date1904 = true;
    });
    // 44561 and 44925: the first and the last day of 2026.
    const lines = { Sales: '50', Target: '100', Baseline: '0', Start: '44561', Due: '44925' };
    for (const [row, [label, value]] of Object.entries(lines).entries()) {
      await workbench.enter('', `A${row + 1}`, label);
      await workbench.enter('', `B${row + 1}`, value);
    }
    await workbench.select('', 'B1');
    await pane.choose('More', 'Read the workbook again');
    await pane.choose('Tag', 'Selection as KPI');
    const due = frame.getByLabel('Due', { exact: true });
    await soon(
      () => due.inputValue(),
      (value) => expect(value).toBe('2026-12-31'),
    );
    await due.fill('2026-06-30');
    await pane.button('Tag KPI').click();
    await pane.row(/^Sales/).click();
    await frame.getByText('Jun 30, 2026').waitFor();
    await pane.button('Edit').click();
    await soon(
      () => due.inputValue(),
      (value) => expect(value).toBe('2026-06-30'),
    );
    await pane.button('Cancel').click();
    await pane.choose('More', 'Settings');
    await frame.getByLabel('As of').fill('2026-07-15');
    await pane.button('Save').click();
    await pane.button('As of Jul 15, 2026').waitFor();
    expect(
      await workbench.page.evaluate(
        () =>
          window.workbench.session.document.names.find(({ name }) => name === 'KPI_AsOf')?.formula,
      ),
    ).toBe('44756');
  });
});
