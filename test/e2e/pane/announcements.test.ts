import { paneInBrowser, soon } from './open-pane';

const open = paneInBrowser();

describe('who hears the pane', () => {
  it('is told of a result by a region that was there before it', async () => {
    const pane = await open();
    await pane.workbench.select('Scorecard', 'J6');
    await pane.choose('Tag', 'Selection as KPI');
    await pane.frame.getByText('From J6').waitFor();
    const before = await pane.frame.$$('[aria-live="polite"]');
    await pane.button('Tag KPI').click();
    await pane.row(/Average order value/).waitFor();
    await soon(
      () => Promise.all(before.map((region) => region.textContent())),
      (texts) => expect(texts.join()).toContain('Tag “Average order value”'),
    );
    for (const region of before) expect(await region.evaluate((one) => one.isConnected)).toBe(true);
  });

  it('is told what a message bar says', async () => {
    const pane = await open();
    await pane.frame.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      Object.assign(document, { ariaNotify: (text: string) => said.push(text) });
    });
    await pane.tagAll();
    await pane.workbench.page.evaluate(() => {
      window.workbench.session.settings.requestLimit = 20_000;
    });
    await pane.button('Build').click();
    await soon(
      // Where a browser cannot be told a text, the live region holds it.
      () =>
        pane.frame.evaluate(() =>
          [
            ...(window as unknown as { said: string[] }).said,
            ...Array.from(
              document.querySelectorAll('[role="status"]'),
              (region) => region.textContent,
            ),
          ].join(),
        ),
      (said) => expect(said).toContain('too much at once for one request'),
    );
  });

  it('hears of a complaint at the fields that it is about', async () => {
    const pane = await open();
    await pane.choose('More', 'Settings');
    const atRisk = pane.frame.getByLabel('At risk from').first();
    await atRisk.fill('120 %');
    await pane.frame.getByText(/^At risk must be above 0/).waitFor();
    const described = await atRisk.evaluate((input) => [
      input.getAttribute('aria-invalid'),
      document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
    ]);
    expect(described).toEqual(['true', expect.stringMatching(/^At risk must be above 0/)]);
    expect(await pane.frame.locator('fieldset[aria-invalid]').count()).toBe(0);
  });

  it('hears the number of a row as a row', async () => {
    const pane = await open();
    await pane.button('Find KPIs in this workbook').click();
    await pane.button(/^Columns and rows of/).click();
    await pane.button(/^All rows/).click();
    await pane.frame
      .getByText(/^Row \d+$/)
      .first()
      .waitFor();
    expect(await pane.frame.locator('span[aria-label]').count()).toBe(0);
  });
});
