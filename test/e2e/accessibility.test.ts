import { violationsOn } from './accessibility';
import { inBrowser } from './workbench';

const { open } = inBrowser();

describe('axe', () => {
  it('finds what is wrong on a page, so that finding nothing means something', async () => {
    const { pane } = await open();
    await pane.evaluate(() => document.body.append(document.createElement('button')));
    expect(await violationsOn(pane)).toContainEqual(
      expect.stringMatching(/^button-name: Buttons must have discernible text/),
    );
  });
});
