import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Build } from '../functions/build';

const { withContractButton } = jest.requireActual<{
  readonly withContractButton: (manifest: string) => string;
}>('../../webpack/contract-button');

const manifest = readFileSync(path.resolve(__dirname, '..', '..', 'manifest.xml'), 'utf8');

describe('the button that runs the contract', () => {
  it('stands behind the others of the add-in’s group', () => {
    const withButton = withContractButton(manifest);
    const buttons = [...withButton.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)];
    expect(buttons.map(([, id]) => id).at(-1)).toBe('KpiCascade.RunContract');
    expect(buttons).toHaveLength([...manifest.matchAll(/<Control /g)].length + 1);
    for (const id of ['RunContract.Label', 'RunContract.Tip'])
      expect(withButton.split(`<bt:String id="${id}"`)).toHaveLength(2);
    const [, tip] = /id="RunContract.Tip" DefaultValue="([^"]+)"/.exec(withButton)!;
    expect(tip!.length).toBeLessThanOrEqual(250);
  });

  it('is in a development build, manifest and bundle, and in no production build', () => {
    const built = (mode: 'development' | 'production') => {
      const build = new Build({}, 'pane', mode);
      const texts = [build.text('manifest.xml'), build.text('taskpane.js')];
      rmSync(build.folder, { recursive: true });
      return texts.map((text) => text.includes('runContract'));
    };
    expect({ development: built('development'), production: built('production') }).toEqual({
      development: [true, true],
      production: [false, false],
    });
  });
});
