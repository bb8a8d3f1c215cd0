import { cellOf, rowOf, tagSample } from './tagged';
import { inBrowser } from './workbench';

const { open } = inBrowser();
const KPI = 'Wholesale accounts';

describe('the tree follows the workbook', () => {
  it('shows a typed actual at its KPI and above it, and asks Excel for that cell alone', async () => {
    const wb = await open();
    await tagSample(wb);
    const actual = await cellOf(wb, KPI, 'Actual');
    const target = await wb.value('Scorecard', await cellOf(wb, KPI, 'Target'));
    await rowOf(wb, KPI).filter({ hasText: 'Off track' }).waitFor();
    const before = await wb.page.evaluate(() => window.workbench.session.statistics.bytes);
    await wb.enter('Scorecard', actual, String(target));
    await rowOf(wb, KPI).filter({ hasText: 'On track' }).waitFor();
    await rowOf(wb, 'Build the wholesale business').filter({ hasText: '1 On track' }).waitFor();
    const after = await wb.page.evaluate(() => window.workbench.session.statistics.bytes);
    expect(after - before).toBeLessThan(5_000);
  });

  it('goes to a node’s cells, and to the node of selected cells', async () => {
    const wb = await open();
    await tagSample(wb);
    const name = await cellOf(wb, KPI, KPI);
    await rowOf(wb, KPI).click();
    await wb.settled();
    const selected = await wb.page.evaluate(() => {
      const { top, left } = window.workbench.session.selection.box;
      return `${String.fromCharCode(65 + left)}${top + 1}`;
    });
    expect(selected).toBe(name);
    // The pane takes what Excel tells at once for the echo of its own selecting.
    await wb.page.waitForTimeout(600);
    await wb.select('Scorecard', await cellOf(wb, 'Average order value', 'Actual'));
    const current = wb.pane.locator('[role=treeitem][aria-selected=true]');
    await current.filter({ hasText: 'Average order value' }).waitFor();
  });

  it('follows a renamed sheet', async () => {
    const wb = await open();
    await tagSample(wb);
    const actual = await cellOf(wb, KPI, 'Actual');
    const target = await wb.value('Scorecard', await cellOf(wb, KPI, 'Target'));
    await wb.page.evaluate(async () => {
      const { session } = window.workbench;
      await session.renameSheet(session.document.sheetByName('Scorecard')?.id ?? '', 'Plan 2027');
    });
    await wb.enter('Plan 2027', actual, String(target));
    await rowOf(wb, KPI).filter({ hasText: 'On track' }).waitFor();
  });
});
