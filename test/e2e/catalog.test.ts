import type { Frame } from 'playwright-core';
import { violationsOn } from './accessibility';
import { inBrowser, type OpenedWorkbench } from './workbench';

const { open } = inBrowser();

/** A new workbook with receivables, sales and days, and the catalogue open beside it. */
const openCatalog = async (context = {}): Promise<OpenedWorkbench> => {
  const workbench = await open({ workbook: null, context });
  await workbench.enter('', 'A1', 'Receivables');
  await workbench.enter('', 'B1', '50000');
  await workbench.enter('', 'A2', 'Sales');
  await workbench.enter('', 'B2', '200000');
  await workbench.enter('', 'A4', 'Collection time');
  await workbench.select('', 'B4');
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'More' }).click();
  await pane.getByRole('menuitem', { name: 'KPI catalogue' }).click();
  await heading(pane, 'KPI catalogue');
  return workbench;
};

const heading = (pane: Frame, name: string) => pane.getByRole('heading', { name }).waitFor();

const openEntry = async (pane: Frame, words: string, name: string): Promise<void> => {
  await pane.getByRole('searchbox').fill(words);
  // Others may follow of which it is what the KPI is not.
  await pane.getByRole('button', { name }).first().click();
  await heading(pane, name);
};

describe('the catalogue in the pane', () => {
  it('is loaded when it is first opened', async () => {
    const { pane, loaded } = await open({ workbook: null });
    await pane.getByRole('button', { name: 'More' }).click();
    const before = new Set(loaded);
    await pane.getByRole('menuitem', { name: 'KPI catalogue' }).click();
    await heading(pane, 'KPI catalogue');
    expect(loaded.filter((path) => !before.has(path) && path.endsWith('.js'))).not.toEqual([]);
  });

  it('is searched by word, perspective and category', async () => {
    const { pane } = await openCatalog();
    const entries = pane.getByRole('list', { name: 'KPIs' }).getByRole('button');
    expect(await entries.count()).toBeGreaterThan(60);
    await pane.getByRole('searchbox').fill('attrition');
    await pane
      .getByRole('status')
      .filter({ hasText: /^2 KPIs$/ })
      .waitFor();
    await pane.getByLabel('Perspective').selectOption('Employee');
    await pane
      .getByRole('status')
      .filter({ hasText: /^1 KPI$/ })
      .waitFor();
    expect(await entries.allTextContents()).toEqual([expect.stringMatching(/^Employee turnover/)]);
    await pane.getByRole('searchbox').fill('');
    await pane.getByLabel('Category').selectOption('Engagement');
    await pane
      .getByRole('status')
      .filter({ hasText: /^2 KPIs$/ })
      .waitFor();
    await pane.getByRole('searchbox').fill('unicorn');
    await pane.getByText('No KPI of the catalogue is called that').waitFor();
  });

  it('shows what is known of a KPI, and leads back to where one was', async () => {
    const { pane } = await openCatalog();
    await openEntry(pane, 'dso', 'Days sales outstanding');
    for (const text of [
      'How many days it takes to collect what was sold on credit.',
      '=receivables/sales*days',
      '=KPI.DSO(receivables, sales, days)',
      '365 days with a month’s sales.',
    ]) {
      expect(await pane.getByText(text, { exact: true }).count()).toBe(1);
    }
    await pane.getByRole('button', { name: 'Back' }).click();
    await heading(pane, 'KPI catalogue');
    expect(await pane.getByRole('searchbox').inputValue()).toBe('dso');
    await pane.locator(':focus', { hasText: 'Days sales outstanding' }).waitFor();
  });

  it('fills the arguments in order from what is selected, inserts, and tags with unit and direction', async () => {
    const workbench = await openCatalog();
    const { pane } = workbench;
    await openEntry(pane, 'dso', 'Days sales outstanding');
    await pane.getByRole('button', { name: 'Insert …' }).click();
    await pane.getByText('Sheet1!B4', { exact: true }).waitFor();
    await workbench.select('', 'B1');
    const receivables = pane.getByLabel('Trade receivables');
    await expectValue(receivables, 'B1');
    await pane.getByRole('button', { name: 'Next argument' }).click();
    await workbench.select('', 'B2');
    await expectValue(pane.getByLabel('Credit sales'), 'B2');
    expect(await receivables.inputValue()).toBe('B1');
    await pane.getByRole('button', { name: 'Next argument' }).click();
    // The field has the focus: what is typed goes there.
    await workbench.page.keyboard.type('365');
    await pane
      .getByText('=KPI.DSO(IF(B1="","",B1),IF(B2="","",B2),365)', { exact: true })
      .waitFor();
    await pane.getByRole('button', { name: 'Insert in B4' }).click();
    await heading(pane, 'Days sales outstanding inserted');
    await workbench.settled();
    expect(await workbench.value('', 'B4')).toBe(91.25);
    await pane.getByRole('button', { name: 'Tag it as a KPI' }).click();
    await heading(pane, 'Tag as KPI');
    await expectValue(pane.getByLabel('Name', { exact: true }), 'Collection time');
    await expectValue(pane.getByLabel('Unit', { exact: true }), 'days');
    await expectValue(pane.getByLabel('Direction', { exact: true }), 'lower');
    await pane.getByRole('button', { name: 'Tag KPI' }).click();
    const row = pane.getByRole('treeitem', { name: /Collection time/ });
    await row.waitFor();
    const step = 'Insert “Days sales outstanding” in B4, tag “Collection time”';
    await pane.getByRole('button', { name: `Undo: ${step}` }).click();
    await row.waitFor({ state: 'detached' });
    expect(await workbench.value('', 'B4')).toBeNull();
    await pane.getByRole('button', { name: `Redo: ${step}` }).click();
    await row.waitFor();
    await workbench.settled();
    expect(await workbench.value('', 'B4')).toBe(91.25);
  });

  it('takes the formula back, and what stood there comes again', async () => {
    const workbench = await openCatalog();
    const { pane, page } = workbench;
    await workbench.enter('', 'B4', '12');
    await openEntry(pane, 'cycle time', 'Cycle time');
    await pane.getByRole('button', { name: 'Insert …' }).click();
    await pane.getByLabel('Time worked').fill('B1');
    await pane.getByLabel('Units finished').fill('B2');
    const replace = async () => {
      await pane.getByRole('button', { name: 'Insert in B4' }).click();
      await pane.getByRole('button', { name: 'Replace B4' }).click();
      await heading(pane, 'Cycle time inserted');
      await workbench.settled();
    };
    await replace();
    expect(await workbench.value('', 'B4')).toBe(0.25);
    await pane.getByRole('button', { name: 'Undo', exact: true }).click();
    // Back to the arguments, as they were filled.
    await heading(pane, 'Insert Cycle time');
    await workbench.settled();
    expect(await workbench.value('', 'B4')).toBe(12);
    await replace();
    await workbench.enter('', 'B4', '13');
    await page.keyboard.press('Control+z');
    await pane
      .getByText('Sheet1!B4 has been changed since, or has moved, so nothing was undone.')
      .waitFor();
    expect(await workbench.value('', 'B4')).toBe(13);
  });

  it.each([
    ['quick ratio', 'Quick ratio', ['', '']],
    ['current ratio', 'Current ratio', ['1.5', '2']],
  ])('asks for low and high where neither end is best: %s', async (words, name, known) => {
    const workbench = await openCatalog();
    const { pane } = workbench;
    await openEntry(pane, words, name);
    await pane.getByRole('button', { name: 'Insert …' }).click();
    for (const input of await pane.getByPlaceholder('e.g. B2, or a number').all())
      await input.fill('B1');
    await pane.getByRole('button', { name: 'Insert in B4' }).click();
    await pane.getByRole('button', { name: 'Tag it as a KPI' }).click();
    const [low, high] = ['Low', 'High'].map((label) => pane.getByLabel(label, { exact: true }));
    const tag = pane.getByRole('button', { name: 'Tag KPI' });
    await expectValue(low!, known[0]!);
    await expectValue(high!, known[1]!);
    const isUsable = async () => (await tag.getAttribute('aria-disabled')) !== 'true';
    expect(await isUsable()).toBe(known[0] !== '');
    await low!.fill('4');
    await high!.fill('3');
    await pane.getByText('The high is below the low: swap the two.').waitFor();
    expect(await isUsable()).toBe(false);
    expect(await violationsOn(pane)).toEqual([]);
    await high!.fill('5');
    await tag.click();
    const row = pane.getByRole('treeitem');
    await row.filter({ hasText: /^Collection time, KPI, Off track/ }).waitFor();
    await workbench.enter('', 'B4', '4.5');
    await row.filter({ hasText: /^Collection time, KPI, On track/ }).waitFor();
  });

  it('replaces nothing unasked, and no cell by itself', async () => {
    const workbench = await openCatalog();
    const { pane } = workbench;
    await openEntry(pane, 'cycle time', 'Cycle time');
    await workbench.select('', 'A4');
    await pane.getByRole('button', { name: 'Insert …' }).click();
    await pane.getByLabel('Time worked').fill('B1');
    await pane.getByLabel('Units finished').fill('A4');
    await pane.getByText('This is the cell that the formula goes to.').waitFor();
    await pane.getByLabel('Units finished').fill('B2');
    await pane.getByLabel('Insert as').selectOption('Plain formula');
    await pane.getByRole('button', { name: 'Insert in A4' }).click();
    await pane.getByText('Nothing was inserted: Sheet1!A4 is not empty.').waitFor();
    expect(await workbench.value('', 'A4')).toBe('Collection time');
    await pane.getByRole('button', { name: 'Replace A4' }).click();
    await heading(pane, 'Cycle time inserted');
    expect(await workbench.value('', 'A4')).toBe(0.25);
  });

  it.each([
    ['light', { colorScheme: 'light' }, {}],
    ['dark', { colorScheme: 'dark' }, { rules: ['color-contrast'] }],
    ['high-contrast', { forcedColors: 'active' }, { rules: ['color-contrast'] }],
  ] as const)('passes axe and is drawn on every screen, %s', async (name, context, held) => {
    const workbench = await openCatalog(context);
    const { pane } = workbench;
    const look = async (screen: string) => {
      await workbench.screenshot(`catalog-${screen}-${name}`);
      expect({ screen, violations: await violationsOn(pane, held) }).toEqual({
        screen,
        violations: [],
      });
      expect({ screen, over: await overhang(workbench) }).toEqual({ screen, over: NONE });
    };
    await look('list');
    await openEntry(pane, 'otif', 'On time in full');
    await look('entry');
    await pane.getByRole('button', { name: 'Insert …' }).click();
    await workbench.select('', 'B1:B3');
    await look('insert');
    for (const [label, text] of [
      ['Day of delivery', 'C1:C3'],
      ['Quantity ordered', 'D1:D3'],
      ['Quantity received', 'E1:E3'],
    ] as const) {
      await pane.getByLabel(label).fill(text);
    }
    await pane.getByRole('button', { name: 'Insert in B4' }).click();
    await heading(pane, 'On time in full inserted');
    await look('inserted');
  });
});

const NONE = { usual: 0, narrow: 0, at: 320 };

/** By how many pixels the page is wider than the pane, as it is and at its narrowest. */
const overhang = async ({ page, pane }: OpenedWorkbench): Promise<typeof NONE> => {
  const widths = () =>
    pane.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { over: scrollWidth - clientWidth, at: clientWidth };
    });
  const frame = page.locator('iframe');
  const usual = await widths();
  await frame.evaluate((element) => (element.style.width = '320px'));
  const narrow = await widths();
  await frame.evaluate((element) => (element.style.width = ''));
  return { usual: usual.over, narrow: narrow.over, at: narrow.at };
};

const expectValue = async (
  field: ReturnType<Frame['getByLabel']>,
  value: string,
): Promise<void> => {
  await field.waitFor();
  const deadline = Date.now() + 5_000;
  while ((await field.inputValue()) !== value && Date.now() < deadline) {
    await new Promise((done) => setTimeout(done, 20));
  }
  expect(await field.inputValue()).toBe(value);
};
