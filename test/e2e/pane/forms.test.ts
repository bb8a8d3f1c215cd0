import { type OpenedPane, paneInBrowser, soon } from './open-pane';
import { windableClock } from './wind-clock';

const open = paneInBrowser();

/** A new workbook with two labelled figures, of which the first is about to be tagged. */
const tagging = async (): Promise<OpenedPane> => {
  const pane = await open({ workbook: null });
  const cells = { A1: 'Sales', B1: '5', A3: 'Guests', B3: '7', C3: '8' };
  for (const [address, text] of Object.entries(cells))
    await pane.workbench.enter('', address, text);
  await pane.workbench.select('', 'B1');
  await pane.choose('Tag', 'Selection as KPI');
  await field(pane, 'Name').waitFor();
  return pane;
};
const field = ({ frame }: OpenedPane, label: string) => frame.getByLabel(label, { exact: true });
const holds = (pane: OpenedPane, label: string, text: string): Promise<void> =>
  soon(
    () => field(pane, label).inputValue(),
    (value) => expect(value).toBe(text),
  );
const edits = ({ workbench }: OpenedPane, editing: boolean): Promise<void> =>
  workbench.page.evaluate((begin) => {
    const { session } = window.workbench;
    if (begin) session.beginEdit();
    else session.endEdit();
  }, editing);
const isDisabled = (pane: OpenedPane, name: string) =>
  pane.button(name).getAttribute('aria-disabled');

describe('a form', () => {
  it('begins anew from other cells, whatever was typed', async () => {
    const pane = await tagging();
    await field(pane, 'Name').fill('Turnover');
    await field(pane, 'Actual').fill('many');
    await pane.workbench.select('', 'B3');
    await pane.button(/^Start from .*B3 instead$/).click();
    await holds(pane, 'Name', 'Guests');
    await holds(pane, 'Actual', '7');
    await pane.button('Tag KPI').click();
    await pane.row(/^Guests, KPI/).waitFor();
  });

  it('of another kind keeps what was typed, and can be sent once nothing in it is wrong', async () => {
    const pane = await tagging();
    await field(pane, 'Name').fill('Turnover');
    await field(pane, 'Actual').fill('many');
    await pane.frame.getByLabel('Kind').selectOption('Objective');
    await holds(pane, 'Name', 'Turnover');
    await soon(
      () => isDisabled(pane, 'Tag Objective'),
      (value) => expect(value).not.toBe('true'),
    );
    await pane.button('Tag Objective').click();
    await pane.row(/^Turnover, Objective/).waitFor();
  });

  it('keeps what is typed while Excel answers for another field', async () => {
    const pane = await tagging();
    await pane.workbench.select('', 'C3');
    const answersAfter = (ms: number) =>
      pane.workbench.page.evaluate((latency) => {
        window.workbench.session.settings.latency = latency;
      }, ms);
    await answersAfter(600);
    await pane.button('Actual: take the selected cell').click();
    await field(pane, 'Name').fill('Turnover');
    expect(await field(pane, 'Actual').inputValue()).toBe('5');
    await holds(pane, 'Actual', '8');
    await answersAfter(0);
    await holds(pane, 'Name', 'Turnover');
    await pane.button('Tag KPI').click();
    await pane.row(/^Turnover, KPI/).waitFor();
  });

  it('is tried again as it stands by then', async () => {
    const pane = await tagging();
    const wind = await windableClock(pane.frame);
    await edits(pane, true);
    await pane.button('Tag KPI').click();
    await wind(5_000);
    await pane.messages.getByText('A cell is being edited').waitFor();
    await field(pane, 'Name').fill('Turnover');
    await edits(pane, false);
    await pane.messages.getByRole('button', { name: 'Try again' }).click();
    await pane.row(/^Turnover, KPI/).waitFor();
  });
});
