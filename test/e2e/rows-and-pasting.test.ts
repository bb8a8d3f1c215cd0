import { goTo, inDrawnBrowser, selection, type } from './drawn-workbench';
import type { OpenedWorkbench } from './workbench';

const { open } = inDrawnBrowser();

describe('whole rows', () => {
  it('come and go by Ctrl+Plus and Ctrl+Minus, and the grid shows it', async () => {
    const wb = await open();
    const header = await wb.value('', 'A4');
    await goTo(wb, '2:3');
    await wb.page.keyboard.press('Control++');
    await wb.settled();
    expect([await wb.value('', 'A3'), await wb.value('', 'A6')]).toEqual([null, header]);
    await wb.screenshot('workbench-rows-inserted');
    await wb.page.keyboard.press('Control+-');
    await wb.settled();
    expect(await wb.value('', 'A4')).toBe(header);
    // Of cells that are no whole rows Excel would ask what is to move.
    await goTo(wb, 'A2:B3');
    await wb.page.keyboard.press('Control+-');
    await wb.settled();
    expect(await wb.value('', 'A4')).toBe(header);
  });

  it('are those of the selection after a right click in it, else of the cell that was clicked', async () => {
    const wb = await open({ workbook: null });
    const grid = wb.page.locator('.grid-area');
    const item = (name: string) => wb.page.getByRole('menuitem', { name, exact: true });
    await goTo(wb, 'A2:B4');
    // Below the headers, rows are 20 pixels high in an empty workbook.
    await grid.click({ button: 'right', position: { x: 60, y: 70 } });
    await item('Delete rows 2 to 4').waitFor();
    await wb.page.keyboard.press('Escape');
    await item('Delete rows 2 to 4').waitFor({ state: 'detached' });
    await grid.click({ button: 'right', position: { x: 60, y: 170 } });
    await item('Delete row 8').click();
    await wb.settled();
    expect(await selection(wb)).toEqual({ top: 7, left: 0, bottom: 7, right: 0 });
  });

  it('have a menu at the keyboard too, and are refused on a protected sheet with a message', async () => {
    const wb = await open();
    await wb.page.evaluate(() => (window.workbench.session.activeSheet.protected = true));
    await goTo(wb, 'B3');
    await wb.page.keyboard.press('Shift+F10');
    await wb.page.getByRole('menuitem', { name: 'Delete row 3' }).waitFor();
    await wb.page.getByRole('menuitem', { name: 'Insert a row above' }).press('Enter');
    await wb.page
      .getByRole('alertdialog')
      .getByText(/protected sheet/)
      .first()
      .waitFor();
  });
});

describe('copy and paste', () => {
  const filled = async (): Promise<OpenedWorkbench> => {
    const wb = await open({
      workbook: null,
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await goTo(wb, 'A1');
    await type(wb, '2', 'Enter', '=A1*10', 'Enter');
    return wb;
  };

  it('brings formulas that move along', async () => {
    const wb = await filled();
    await goTo(wb, 'A1:A2');
    await type(wb, 'Control+c');
    await goTo(wb, 'C4');
    await type(wb, 'Control+v');
    await wb.page.waitForFunction(
      () => window.workbench.session.activeSheet.cell(4, 2)?.formula === 'C4*10',
    );
    await wb.settled();
    expect(await wb.value('', 'C5')).toBe(20);
    expect(await selection(wb)).toEqual({ top: 3, left: 2, bottom: 4, right: 2 });
  });

  it('takes text from elsewhere as if it were typed, and hands text on', async () => {
    const wb = await filled();
    await goTo(wb, 'A1:A2');
    await type(wb, 'Control+c');
    expect(await wb.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^2\r?\n20$/);
    await wb.page.evaluate(() => navigator.clipboard.writeText('KPI\t12%\nOther\t=A1+1\n'));
    await goTo(wb, 'C1');
    await type(wb, 'Control+v');
    await wb.page.waitForFunction(
      () => window.workbench.session.activeSheet.cell(1, 3)?.formula === 'A1+1',
    );
    await wb.settled();
    expect(await Promise.all(['C1', 'D1', 'C2', 'D2'].map((at) => wb.value('', at)))).toEqual([
      'KPI',
      0.12,
      'Other',
      3,
    ]);
  });

  it('of a whole sheet with a value in its last cell is refused with a message, not tried', async () => {
    const wb = await filled();
    await wb.enter('', 'XFD1048576', 'stray');
    await goTo(wb, 'A1:XFD1048576');
    await type(wb, 'Control+c');
    await wb.page
      .getByRole('alertdialog')
      .getByText(/Select fewer/)
      .waitFor();
  });
});
