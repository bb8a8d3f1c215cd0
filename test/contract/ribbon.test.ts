import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildApart, type BuiltAddIn, shippedAddIn } from '../built-add-in';

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
    const development = buildApart(
      ...['--mode', 'development', '--config-name', 'pane', '--no-devtool'],
    );
    const has = (build: BuiltAddIn) =>
      ['manifest.xml', 'taskpane.js'].map((name) => build.text(name).includes('runContract'));
    expect({ development: has(development), production: has(shippedAddIn()) }).toEqual({
      development: [true, true],
      production: [false, false],
    });
    rmSync(development.folder, { recursive: true });
  });
});
