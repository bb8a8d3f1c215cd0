import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../workbench/src';
import { violationsOn } from './accessibility';
import { goTo, inDrawnBrowser, NAME_BOX, selection, type } from './drawn-workbench';
import { SAMPLE } from './workbench';

const { open } = inDrawnBrowser();

const FORMULA_BAR = 'Formula bar';

/** Waits until a field shows a text: what the grid does in answer to a mouse comes a breath later. */
const shows = async (page: Page, field: string, text: string): Promise<void> => {
  const shown = page.getByLabel(field, { exact: true });
  await page
    .waitForFunction(
      ([element, wanted]) => (element as HTMLInputElement).value === wanted,
      [await shown.elementHandle(), text] as const,
      { timeout: 5_000 },
    )
    .catch(() => undefined);
  expect(await shown.inputValue()).toBe(text);
};

/** Fluent's keyboard navigation marks the ends of its groups with elements that take no part in anything. */
const MARKS = ['[data-tabster-dummy]'];

describe('the window', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in %s', async (scheme) => {
    const wb = await open({ context: { colorScheme: scheme } });
    await wb.page.locator(`.colors.${scheme}`).first().waitFor();
    expect(await violationsOn(wb.page, { excluding: MARKS })).toEqual([]);
    await wb.page.getByRole('tab', { name: 'Home' }).click();
    await goTo(wb, 'A1');
    await wb.page.keyboard.type('=SUM(');
    expect(await violationsOn(wb.page, { excluding: MARKS })).toEqual([]);
    await wb.page.keyboard.press('Escape');
  });

  it('leads from area to area by F6', async () => {
    const wb = await open({ workbook: null });
    await goTo(wb, 'A1');
    const area = (): Promise<string> =>
      wb.page.evaluate(
        () =>
          document.activeElement?.closest('.ribbon, .formula-bar, .sheet-view, .sheet-tabs, .pane')
            ?.className ?? '',
      );
    const areas = [await area()];
    for (let press = 0; press < 3; press++) {
      await wb.page.keyboard.press('Shift+F6');
      areas.push(await area());
    }
    expect(areas).toEqual(['sheet-view', 'formula-bar', 'ribbon', 'pane']);
  });
});

describe('the ribbon', () => {
  it("has the manifest's tabs, groups and buttons, with their tips", async () => {
    const { page } = await open();
    const manifest = await page.evaluate(() => window.workbench.manifest);
    const [tab] = manifest.tabs;
    await page.getByRole('tab', { name: tab!.label }).waitFor();
    for (const group of tab!.groups) {
      const shown = page.getByRole('group', { name: group.label });
      for (const { label } of group.controls)
        await shown.getByRole('button', { name: label }).waitFor();
      const icons = await shown
        .locator('img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
      expect(Math.min(...icons)).toBeGreaterThan(0);
    }
    const [control] = tab!.groups[0]!.controls;
    await page.getByRole('button', { name: control!.label }).hover();
    await page.getByText(control!.tip.description).filter({ visible: true }).waitFor();
  });

  it('closes and shows the pane, which can be made narrower and wider', async () => {
    const { page } = await open();
    const pane = page.locator('.pane');
    expect((await pane.boundingBox())?.width).toBe(350);
    const splitter = page.getByRole('separator', { name: 'Width of the pane' });
    await splitter.press('ArrowLeft');
    expect((await pane.boundingBox())?.width).toBe(360);
    await splitter.press('End');
    expect((await pane.boundingBox())?.width).toBe(320);
    await page.getByRole('button', { name: 'Close pane' }).click();
    await pane.waitFor({ state: 'hidden' });
    const show = await page.evaluate(
      () =>
        window.workbench.manifest.tabs[0]!.groups[0]!.controls.find(
          ({ action }) => action?.kind === 'showTaskpane',
        )!.label,
    );
    await page.getByRole('button', { name: show }).click();
    await pane.waitFor();
    expect((await pane.boundingBox())?.width).toBe(320);
  });
});

describe('a cell', () => {
  it('is typed into in the grid, as text, number, percentage and formula', async () => {
    const wb = await open({ workbook: null });
    await goTo(wb, 'B2');
    await type(wb, 'Coffee', 'Tab', '12', 'Enter', '15%', 'Tab', '=C2*2', 'Enter');
    expect(await wb.value('', 'B2')).toBe('Coffee');
    expect(await wb.value('', 'C2')).toBe(12);
    expect(await wb.value('', 'C3')).toBe(0.15);
    expect(await wb.value('', 'D3')).toBe(24);
    await goTo(wb, 'D3');
    await shows(wb.page, FORMULA_BAR, '=C2*2');
  });

  it('is left as it was by Escape, emptied by Delete, and filled again by an undo', async () => {
    const wb = await open({ workbook: null });
    await goTo(wb, 'A1');
    await type(wb, '7', 'Enter', 'ArrowUp', '8', 'Escape');
    expect(await wb.value('', 'A1')).toBe(7);
    await type(wb, 'Delete');
    expect(await wb.value('', 'A1')).toBeNull();
    await type(wb, 'Control+z');
    expect(await wb.value('', 'A1')).toBe(7);
  });

  it('is changed in the formula bar, while the add-in may not write', async () => {
    const wb = await open({ workbook: null });
    await goTo(wb, 'A1');
    await type(wb, '5', 'Enter');
    await goTo(wb, 'A1');
    const bar = wb.page.getByLabel(FORMULA_BAR);
    await bar.click();
    await bar.pressSequentially('0');
    const isEditing = (): Promise<boolean> =>
      wb.page.evaluate(() => window.workbench.session.settings.editing);
    expect(await isEditing()).toBe(true);
    await bar.press('Enter');
    await wb.settled();
    expect(await isEditing()).toBe(false);
    expect(await wb.value('', 'A1')).toBe(50);
    await shows(wb.page, NAME_BOX, 'A2');
  });

  it('on a protected sheet says why it stays as it is', async () => {
    const wb = await open({ workbook: null });
    await wb.page.evaluate(() => void (window.workbench.session.activeSheet.protected = true));
    await goTo(wb, 'A1');
    await type(wb, '5', 'Enter');
    await wb.page.getByText('is on a protected sheet').waitFor();
    await wb.page.getByRole('button', { name: 'OK' }).click();
    expect(await wb.value('', 'A1')).toBeNull();
  });
});

describe('the selection', () => {
  it('goes from the mouse to the session and from the session to the name box', async () => {
    const wb = await open({ workbook: null });
    const grid = (await wb.page.locator('.grid-area').boundingBox())!;
    // Behind headers of 46 by 20 pixels, columns are 64 wide and rows 20 high.
    const at = (row: number, column: number): [number, number] => [
      grid.x + 46 + 64 * column + 32,
      grid.y + 20 + 20 * row + 10,
    ];
    await wb.page.mouse.click(...at(2, 1));
    await shows(wb.page, NAME_BOX, 'B3');
    await wb.page.mouse.move(...at(0, 0));
    await wb.page.mouse.down();
    await wb.page.mouse.move(...at(1, 1));
    await wb.page.mouse.move(...at(3, 2));
    await wb.page.mouse.up();
    await shows(wb.page, NAME_BOX, 'A1');
    expect(await selection(wb)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
    await wb.select('', 'D5:E6');
    await shows(wb.page, NAME_BOX, 'D5');
    await type(wb, 'Shift+ArrowDown');
    expect(await selection(wb)).toEqual({ top: 4, left: 3, bottom: 6, right: 4 });
  });

  it('is summed up in the status bar', async () => {
    const wb = await open({ workbook: null });
    await goTo(wb, 'A1');
    await type(wb, '10', 'Enter', '20', 'Enter', 'text', 'Enter');
    await goTo(wb, 'A1:A3');
    const status = wb.page.locator('.status-bar');
    await status.getByText('Count: 3').waitFor();
    await status.getByText('Sum: 30').waitFor();
    await status.getByText('Average: 15').waitFor();
  });

  it('puts references into the formula that is being typed', async () => {
    const wb = await open({ workbook: null });
    await goTo(wb, 'A1');
    await type(wb, '4', 'Enter');
    await goTo(wb, 'C3');
    await wb.page.keyboard.type('=3*');
    const grid = (await wb.page.locator('.grid-area').boundingBox())!;
    await wb.page.mouse.click(grid.x + 46 + 32, grid.y + 30);
    await wb.page.locator('.status-bar').getByText('Point').waitFor();
    await type(wb, 'Enter');
    expect(await wb.value('', 'C3')).toBe(12);
  });
});

describe('a sheet', () => {
  it('is led to by a link, and closes and opens its groups of rows', async () => {
    const wb = await open({ workbook: null });
    await wb.page.evaluate(async () => {
      const { session } = window.workbench;
      await session.addSheet('Details');
      const sheet = session.document.sheetByName('Details')!;
      await session.activateSheet(session.sheets[0]!.id);
      const first = session.activeSheet;
      first.hyperlinks = [
        { box: { top: 0, left: 0, bottom: 0, right: 0 }, location: "'Details'!C4" },
      ];
      await session.enter(first.id, 0, 0, 'More');
      for (const row of [1, 2]) sheet.rows.set(row, { outlineLevel: 1 });
      sheet.changes.rows.add(1);
    });
    const grid = (await wb.page.locator('.grid-area').boundingBox())!;
    await wb.page.mouse.click(grid.x + 46 + 20, grid.y + 30);
    await shows(wb.page, NAME_BOX, 'C4');
    const group = wb.page.getByRole('button', { name: 'Rows 2 to 3' });
    const hidden = (): Promise<boolean[]> =>
      wb.page.evaluate(() =>
        [1, 2, 3].map((row) => window.workbench.session.activeSheet.rows.get(row)?.hidden === true),
      );
    await group.click();
    await wb.page.locator('.outline-toggle[aria-expanded=false]').waitFor();
    expect(await hidden()).toEqual([true, true, false]);
    await group.click();
    await wb.page.locator('.outline-toggle[aria-expanded=true]').waitFor();
    expect(await hidden()).toEqual([false, false, false]);
  });
});

describe('help with formulas', () => {
  it("offers the add-in's functions and says what each argument means", async () => {
    const wb = await open({ workbook: null });
    const { page } = wb;
    const [first, namespace] = await page.evaluate(() => {
      const { customFunctions } = window.workbench.session;
      const sorted = [...customFunctions.metadata].sort((a, b) => (a.name < b.name ? -1 : 1));
      return [sorted[0]!, customFunctions.namespace] as const;
    });
    await goTo(wb, 'B2');
    await page.keyboard.type(`=${namespace.toLowerCase()}.`);
    const offer = page.getByRole('option', { selected: true });
    expect(await offer.textContent()).toContain(`${namespace}.${first.name}`);
    await page.getByText(first.description!).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await shows(page, FORMULA_BAR, `=${namespace}.${first.name}(`);
    const help = page.locator('.argument-help');
    await help.getByText(first.parameters[0]!.description!).waitFor();
    await page.keyboard.type('A1,');
    await help.getByText(first.parameters[1]!.description!).waitFor();
    await page.keyboard.press('Escape');
    expect(await wb.value('', 'B2')).toBeNull();
  });
});

describe('sheets', () => {
  it('come to the front by their tabs, are added, renamed and deleted', async () => {
    const wb = await open();
    const { page } = wb;
    const tabs = page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab');
    const [, second] = await tabs.allTextContents();
    await page.getByRole('tab', { name: second!, exact: true }).click();
    await wb.settled();
    expect(await page.evaluate(() => window.workbench.session.activeSheet.name)).toBe(second);
    await page.getByRole('button', { name: 'New sheet' }).click();
    await tabs.nth(2).waitFor();
    await tabs.nth(2).dblclick();
    await page.getByLabel('Name of the sheet').fill('Notes');
    await page.getByLabel('Name of the sheet').press('Enter');
    await page.getByRole('tab', { name: 'Notes' }).waitFor();
    await page.getByRole('tab', { name: 'Notes' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('tab', { name: 'Notes' }).waitFor({ state: 'detached' });
    expect(await tabs.count()).toBe(2);
  });
});

describe('files', () => {
  it('are opened from this computer and saved under their name', async () => {
    const wb = await open({ workbook: null });
    await wb.page.getByRole('tab', { name: 'Home' }).click();
    await wb.page.locator('#open-file').setInputFiles(SAMPLE);
    await wb.page.locator('.title').getByText('harbour-coffee.xlsx').waitFor();
    await wb.settled();
    await goTo(wb, 'A1');
    await type(wb, 'Changed', 'Enter');
    const downloading = wb.page.waitForEvent('download');
    await wb.page.keyboard.press('Control+s');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('harbour-coffee.xlsx');
    const saved = await openWorkbook(new Uint8Array(readFileSync(await download.path())));
    expect(saved.document.sheets[0]?.cell(0, 0)?.value).toBe('Changed');
    saved.close();
  });

  it('that are no workbooks are refused, and the open one stays', async () => {
    const wb = await open();
    await wb.page.getByRole('tab', { name: 'Home' }).click();
    await wb.page.locator('#open-file').setInputFiles({
      name: 'old.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
    });
    await wb.page.getByRole('alertdialog').getByText(/xls/).first().waitFor();
    await wb.page.getByRole('button', { name: 'OK' }).click();
    await wb.page.locator('.title').getByText('harbour-coffee.xlsx').waitFor();
  });
});

describe('the theme', () => {
  it('follows the system, can be chosen, and is handed to the add-in', async () => {
    const wb = await open({ context: { colorScheme: 'dark' } });
    const { page } = wb;
    const theme = (): Promise<string> => page.evaluate(() => window.workbench.addIn.theme);
    await page.locator('.colors.dark').first().waitFor();
    expect(await theme()).toBe('dark');
    await wb.screenshot('workbench-dark');
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByLabel('Theme').selectOption('light');
    await page.locator('.colors.light').first().waitFor();
    expect(await theme()).toBe('light');
  });
});
