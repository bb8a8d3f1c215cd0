import { violationsOn } from '../accessibility';
import { type OpenedPane, PANE_PARTS, paneInBrowser } from './open-pane';

const open = paneInBrowser();
const TITLE = 'This could not be shown';

/** From now on nothing more of the pane's code comes; answers how it comes again. */
const cutOff = async ({ workbench: { page } }: OpenedPane): Promise<() => Promise<void>> => {
  await page.context().route(PANE_PARTS, (route) => route.abort());
  return () => page.context().unroute(PANE_PARTS);
};
const chunksAsked = ({ workbench }: OpenedPane): number =>
  workbench.loaded.filter((one) => one.startsWith('/add-in/pane.')).length;

describe('a part of the pane whose code does not come', () => {
  it('is said to be missing on its screen, and is asked for again', async () => {
    const pane = await open();
    await pane.button('More').click();
    await pane.frame.getByRole('menuitem', { name: 'Settings' }).waitFor();
    const comeBack = await cutOff(pane);
    await pane.frame.getByRole('menuitem', { name: 'Settings' }).click();
    await pane.heading(TITLE).waitFor();
    await pane.frame
      .getByRole('alert')
      .getByText(/could not be loaded/)
      .waitFor();
    expect(await violationsOn(pane.frame)).toEqual([]);
    const asked = chunksAsked(pane);
    await pane.button('Try again').click();
    await pane.heading(TITLE).waitFor();
    expect(chunksAsked(pane)).toBeGreaterThan(asked);
    await comeBack();
    await pane.button('Try again').click();
    await pane.heading('Settings of this workbook').waitFor();
    pane.workbench.errors.length = 0;
  });

  it('leaves the way back to the cascade', async () => {
    const pane = await open();
    await pane.button('More').click();
    await pane.frame.getByRole('menuitem', { name: 'Settings' }).waitFor();
    await cutOff(pane);
    await pane.frame.getByRole('menuitem', { name: 'Settings' }).click();
    await pane.button('Back to the cascade').click();
    await pane.button('Tag').waitFor();
    pane.workbench.errors.length = 0;
  });

  it('does not take the pane away where it is a menu', async () => {
    const pane = await open();
    const comeBack = await cutOff(pane);
    await pane.button('More').click();
    await pane.heading(TITLE).waitFor();
    await comeBack();
    await pane.button('Try again').click();
    await pane.choose('More', 'Settings');
    await pane.heading('Settings of this workbook').waitFor();
    pane.workbench.errors.length = 0;
  });

  it('leaves it to a build to say that it failed, where its progress does not come either', async () => {
    const pane = await open();
    await pane.tagAll();
    await cutOff(pane);
    await pane.button('Build').click();
    await pane.messages.getByText(/building the cascade sheet/i).waitFor();
    expect(await pane.heading(TITLE).count()).toBe(0);
    pane.workbench.errors.length = 0;
  });
});

describe('a pane that does not come', () => {
  it('leaves the ribbon’s button quietly', async () => {
    const pane = await open();
    await pane.frame.evaluate(() => {
      Office.addin.showAsTaskpane = () => Promise.reject(new Error('No room for a pane'));
    });
    await pane.workbench.page.evaluate(() => window.workbench.addIn.runCommand('tagSelection'));
    await pane.workbench.settled();
    expect(await pane.heading('Tag as KPI').count()).toBe(0);
  });
});
