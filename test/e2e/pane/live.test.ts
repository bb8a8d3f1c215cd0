import { type OpenedPane, paneInBrowser } from './open-pane';

const open = paneInBrowser();
const KPI = 'Wholesale accounts';

const tagged = async (): Promise<OpenedPane> => {
  const pane = await open();
  await pane.tagAll();
  return pane;
};

/** A cell of the sample's list by the name of its row and the header of its column, e.g. `H7`. */
const cellOf = ({ workbench }: OpenedPane, name: string, header: string): Promise<string> =>
  workbench.page.evaluate(
    ([row, column]) => {
      const sheet = window.workbench.session.document.sheetByName('Scorecard');
      const placeOf = (text: string): readonly [number, number] => {
        for (const [at, line] of sheet?.cells ?? [])
          for (const [across, { value }] of line) if (value === text) return [at, across];
        throw new Error(`The sample has no cell “${text}”.`);
      };
      return `${String.fromCharCode(65 + placeOf(column)[1])}${placeOf(row)[0] + 1}`;
    },
    [name, header] as const,
  );
const bytesAsked = ({ workbench }: OpenedPane): Promise<number> =>
  workbench.page.evaluate(() => window.workbench.session.statistics.bytes);

describe('the tree follows the workbook', () => {
  it('shows a typed actual at its KPI and above it, and asks Excel for that cell alone', async () => {
    const pane = await tagged();
    const actual = await cellOf(pane, KPI, 'Actual');
    const target = await pane.workbench.value('Scorecard', await cellOf(pane, KPI, 'Target'));
    await pane.row(/^Wholesale accounts, KPI, Off track/).waitFor();
    const before = await bytesAsked(pane);
    await pane.workbench.enter('Scorecard', actual, String(target));
    await pane.row(/^Wholesale accounts, KPI, On track/).waitFor();
    await pane.row(/^Build the wholesale business, Objective.*1 On track/).waitFor();
    expect((await bytesAsked(pane)) - before).toBeLessThan(5_000);
  });

  it('shows an actual that got worse, up to the goal', async () => {
    const pane = await tagged();
    await pane.row(/^Average order value, KPI, On track/).waitFor();
    await pane.workbench.enter(
      'Scorecard',
      await cellOf(pane, 'Average order value', 'Actual'),
      '1',
    );
    await pane.row(/^Average order value, KPI, Off track/).waitFor();
    await pane.row(/^Raise revenue in existing cafés, Objective, At risk/).waitFor();
  });

  it('follows rows that a person inserts and deletes with the grid’s menu', async () => {
    const pane = await tagged();
    const { workbench } = pane;
    const { page } = workbench;
    const target = await workbench.value('Scorecard', await cellOf(pane, KPI, 'Target'));
    const before = await cellOf(pane, KPI, 'Actual');
    const order = await workbench.value(
      'Scorecard',
      await cellOf(pane, 'Average order value', 'Actual'),
    );
    const menu = async (command: string | RegExp): Promise<void> => {
      // By the keyboard: a right click outside the selection would select the cell under it, as in Excel.
      await page.locator('.grid-area').press('Shift+F10');
      await page.getByRole('menuitem', { name: command }).click();
      await workbench.settled();
    };
    await workbench.select('Scorecard', 'A3:B4');
    await menu('Insert 2 rows above');
    const now = await cellOf(pane, KPI, 'Actual');
    expect(Number(now.slice(1))).toBe(Number(before.slice(1)) + 2);
    await pane.row(/^Wholesale accounts, KPI, Off track/).waitFor();
    await workbench.enter('Scorecard', now, String(target));
    await pane.row(/^Wholesale accounts, KPI, On track/).waitFor();
    // Its own row goes, and the KPI with it; the others stay with their values.
    const row = now.slice(1);
    await workbench.select('Scorecard', `B${row}`);
    await menu(`Delete row ${row}`);
    await pane.row(/^Wholesale accounts/).waitFor({ state: 'detached' });
    expect(
      await workbench.value('Scorecard', await cellOf(pane, 'Average order value', 'Actual')),
    ).toBe(order);
    await pane.row(/^Average order value, KPI, On track/).waitFor();
  });

  it('follows a renamed sheet', async () => {
    const pane = await tagged();
    const actual = await cellOf(pane, KPI, 'Actual');
    const target = await pane.workbench.value('Scorecard', await cellOf(pane, KPI, 'Target'));
    await pane.workbench.page.evaluate(async () => {
      const { session } = window.workbench;
      await session.renameSheet(session.document.sheetByName('Scorecard')!.id, 'Plan 2027');
    });
    await pane.workbench.enter('Plan 2027', actual, String(target));
    await pane.row(/^Wholesale accounts, KPI, On track/).waitFor();
  });
});
