import { paneInBrowser, soon, typeList } from './open-pane';

const open = paneInBrowser();

describe('the first run', () => {
  it('says what to do, and where the selection stands', async () => {
    const pane = await open();
    await pane.frame.getByRole('heading', { name: 'See how every KPI feeds a goal' }).waitFor();
    await pane.workbench.select('Scorecard', 'J6');
    await pane.frame.getByText('Now selected: Scorecard!J6').waitFor();
  });

  it('finds the lists of a workbook, shows them, and tags them', async () => {
    const pane = await open();
    await pane.button('Find KPIs in this workbook').click();
    await pane.frame.getByText('3 goals, 8 objectives and 25 KPIs').waitFor();
    await pane.button('Tag 1 list').click();
    await pane.row(/^Café revenue, year to date, KPI, On track/).waitFor();
    expect(await pane.button('10 On track').count()).toBe(1);
  });

  it('finds a list on a sheet with values all over it, and says what was not looked through', async () => {
    const pane = await open({ workbook: null });
    await typeList(pane.workbench, 3);
    await pane.workbench.page.evaluate(() => {
      const { activeSheet } = window.workbench.session;
      // Six blocks of 600 rows and 640 columns far from each other, each with few values in it.
      for (let block = 1; block <= 6; block++)
        for (let row = 0; row < 600; row += 10)
          activeSheet.ensureCell(block * 100_000 + row, row % 20 === 0 ? 0 : 639).value = 1;
    });
    await pane.button('Find KPIs in this workbook').click();
    await pane.frame.getByText('1 objective and 3 KPIs').waitFor();
    await pane.frame.getByText(/^Sheet1!A\d+:XP\d+ was not looked through/).waitFor();
    await pane.button('Tag 1 list').click();
    await pane.row(/^KPI 1, KPI/).waitFor();
  });
});

describe('tagging the selection', () => {
  it('takes two clicks and a confirmation for one KPI', async () => {
    const pane = await open();
    await pane.countClicks();
    await pane.workbench.select('Scorecard', 'J6');
    await pane.choose('Tag', 'Selection as KPI');
    await pane.frame.getByText('From J6').waitFor();
    expect(await pane.clicks()).toBe(2);
    await pane.button('Tag KPI').click();
    await pane.row(/Average order value, KPI, On track/).waitFor();
    expect(await pane.clicks()).toBe(3);
  });

  it('shows what it proposes and from where, and takes what is typed instead', async () => {
    const pane = await open();
    await pane.workbench.select('Scorecard', 'J6');
    await pane.choose('Tag', 'Selection as KPI');
    const target = pane.frame.getByLabel('Target', { exact: true });
    await pane.frame.getByText(/^From K6: .*“Target”/).waitFor();
    await target.fill('1,000');
    await pane.frame.getByText('A number such as 1250').waitFor();
    expect(await pane.button('Tag KPI').getAttribute('aria-disabled')).toBe('true');
    await target.fill('1000');
    await pane.frame.getByText('A fixed value: typed here').waitFor();
    await pane.button('Tag KPI').click();
    await pane.row(/Average order value, KPI, Off track/).waitFor();
  });

  it('hangs a KPI below the objective that is chosen', async () => {
    const pane = await open({ workbook: null });
    for (const [address, text] of [
      ['A1', 'Grow'],
      ['A2', 'Sales'],
      ['B2', '5'],
    ] as const)
      await pane.workbench.enter('', address, text);
    await pane.workbench.select('', 'A1');
    await pane.choose('Tag', 'Selection as objective');
    await pane.button('Tag Objective').click();
    await pane.row(/^Grow, Objective/).waitFor();
    await pane.workbench.select('', 'B2');
    await pane.choose('Tag', 'Selection as KPI');
    await pane.frame.getByRole('combobox', { name: /Feeds/ }).click();
    await pane.frame.getByRole('option', { name: 'Objective: Grow' }).click();
    await pane.button('Tag KPI').click();
    const row = pane.row(/^Sales, KPI/);
    await row.waitFor();
    expect(await row.getAttribute('aria-level')).toBe('2');
  });

  it('opens from the ribbon', async () => {
    const pane = await open();
    await pane.workbench.page.evaluate(() => window.workbench.addIn.runCommand('tagSelection'));
    await pane.heading('Tag as KPI').waitFor();
  });
});

describe('tagging a list', () => {
  it('takes three clicks for 80 rows, from one selected cell', async () => {
    const pane = await open({ workbook: null });
    await typeList(pane.workbench, 80);
    await pane.workbench.select('', 'C40');
    await pane.countClicks();
    await pane.choose('Tag', 'List around the selection');
    await pane.button('Tag 80 rows').click();
    await pane.tree.waitFor();
    expect(await pane.clicks()).toBe(3);
    await pane.frame.getByText('80 KPIs').waitFor();
  });

  it('reads a column as its drop-down says', async () => {
    const pane = await open({ workbook: null });
    await typeList(pane.workbench, 3);
    await pane.workbench.select('', 'B2');
    await pane.choose('Tag', 'List around the selection');
    await pane.frame.getByText('1 objective and 3 KPIs').waitFor();
    await pane.frame.getByLabel('What column A (Objective) holds').selectOption('Left out');
    await pane.frame.getByText(/will give 3 KPIs/).waitFor();
    expect(await pane.frame.getByText(/nothing is written yet/i).count()).toBe(1);
    await pane.button('Tag 3 rows').click();
    await pane.row(/^KPI 1, KPI/).waitFor();
    expect(await pane.row(/Objective 1/).count()).toBe(0);
  });

  it('says so where there is no list', async () => {
    const pane = await open({ workbook: null });
    await pane.choose('Tag', 'List around the selection');
    await pane.frame.getByText(/^No list was found around/).waitFor();
  });
});

describe('milestones', () => {
  it('are two columns that are taken from the sheet, and are followed', async () => {
    const pane = await open({ workbook: null });
    const { workbench } = pane;
    const lines = [
      ['Sales', '50'],
      ['Target', '100'],
      ['Baseline', '0'],
      ['Start', '2026-01-01'],
      ['Due', '2026-12-31'],
      ['As of', '2026-07-02'],
    ];
    for (const [row, [label, value]] of lines.entries()) {
      await workbench.enter('', `A${row + 1}`, label!);
      await workbench.enter('', `B${row + 1}`, value!);
    }
    await workbench.enter('', 'D1', '2026-03-31');
    await workbench.enter('', 'E1', '10');
    await workbench.enter('', 'D2', '2026-06-30');
    await workbench.enter('', 'E2', '80');
    await workbench.select('', 'B1');
    await pane.choose('Tag', 'Selection as KPI');
    await pane.frame.getByLabel('Due', { exact: true }).waitFor();
    await workbench.select('', 'D1');
    await pane.frame.getByLabel('Add a field').selectOption('Milestones');
    await pane.frame.getByText(/^Select two columns in the sheet/).waitFor();
    expect(await pane.button('Tag KPI').getAttribute('aria-disabled')).toBe('true');
    await workbench.select('', 'D1:E2');
    await pane.button('Milestones: take the selected cells').click();
    await soon(
      () => pane.frame.getByLabel('Milestones', { exact: true }).inputValue(),
      (value) => expect(value).toBe('2026-03-31: 10; 2026-06-30: 80'),
    );
    await pane.frame.getByText('From D1:E2: the cells you chose').waitFor();
    await pane.button('Tag KPI').click();
    await pane.row(/^Sales, KPI, At risk/).click();
    await pane.frame.getByText('Milestones: 2026-03-31: 10; 2026-06-30: 80').waitFor();
    // It is judged by a date of its own, not by the workbook's.
    await pane.frame.getByText('The KPI has its own date').waitFor();
    await pane.frame.getByText('Jul 2, 2026').waitFor();
    await workbench.enter('', 'E2', '20');
    await pane.row(/^Sales, KPI, On track/).waitFor();
    await pane.button('Edit').click();
    await pane.button('Milestones: leave out').click();
    await pane.button('Save').click();
    await pane.row(/^Sales, KPI, On track/).waitFor();
    expect(await pane.frame.getByText(/^Milestones: 2026/).count()).toBe(0);
  });
});
