import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedAddIn } from '../built-add-in';
import { copied } from './webpack-config';

const { baseUrl, placeManifest } = jest.requireActual<{
  readonly baseUrl: (address?: string) => string;
  readonly placeManifest: (manifest: string, base: string) => string;
}>('../../webpack/base-url');

const ROOT = join(__dirname, '..', '..');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

const all = (pattern: RegExp, text = manifest): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('manifest.xml', () => {
  it('has its parts in the order that Excel demands', () => {
    const parts = ['<Runtimes>', '<AllFormFactors>', '<DesktopFormFactor>', '<Resources>'];
    const places = parts.map((part) => manifest.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('defines each resource that it refers to once, with ids of at most 32 characters', () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(defined)).toEqual(used);
    expect(defined).toHaveLength(used.size);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('runs pane, commands and functions in one runtime that stays', () => {
    expect(all(/<Runtime resid="([^"]+)" lifetime="long"/g)).toEqual(['Taskpane.Url']);
    expect(all(/<FunctionFile resid="([^"]+)"/g)).toEqual(['Taskpane.Url']);
    expect(all(/<Page>\s*<SourceLocation resid="([^"]+)"/g)).toEqual(['Taskpane.Url']);
  });

  it('asks for a shared runtime and custom functions, which excludes the iPad', () => {
    expect(all(/<Set Name="([^"]+)"/g)).toEqual(['SharedRuntime', 'CustomFunctionsRuntime']);
  });

  it('puts the functions into the namespace KPI', () => {
    expect(all(/id="Functions.Namespace" DefaultValue="([^"]+)"/g)).toEqual(['KPI']);
  });

  it('keeps labels within 125 and tips within 250 characters', () => {
    const strings = all(/<bt:String id="[^"]+" DefaultValue="([^"]+)"/g);
    expect(Math.max(...strings.map((text) => text.length))).toBeLessThanOrEqual(125);
    expect(all(/<Description DefaultValue="([^"]+)"/g)[0]?.length).toBeLessThanOrEqual(250);
  });

  it('has a command for every button that runs one', () => {
    const commands = readFileSync(join(ROOT, 'src', 'commands', 'commands.ts'), 'utf8');
    const named = all(/<FunctionName>([^<]+)</g);
    expect(named).toHaveLength(2);
    for (const name of named) expect(commands).toContain(`associate('${name}'`);
  });
});

describe('the production manifest', () => {
  const MOVED = baseUrl('https://cdn.example.com/kpi/');

  it('is written by the build for where KPI_CASCADE_BASE_URL says, and is else the one of development', () => {
    expect(shippedAddIn().text('manifest.xml')).toBe(placeManifest(manifest, baseUrl()));
    for (const nothing of ['', '  '])
      expect(placeManifest(manifest, baseUrl(nothing))).toBe(manifest);
  });

  it('has every address moved, and each of them is a file of the build', () => {
    const moved = placeManifest(manifest, MOVED);
    expect(all(/<AppDomain>([^<]+)</g, moved)).toEqual(['https://cdn.example.com']);
    expect(moved.replace(/<!--[\s\S]*?-->/g, '')).not.toContain('localhost');
    const files = all(/DefaultValue="https:\/\/cdn\.example\.com\/kpi\/([^"]+)"/g, moved);
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) expect(shippedAddIn().bytes(file).length).toBeGreaterThan(0);
  });

  it('is what webpack’s configuration makes of the address in the environment', () => {
    const before = process.env['KPI_CASCADE_BASE_URL'];
    process.env['KPI_CASCADE_BASE_URL'] = MOVED;
    try {
      expect(copied('production', 'manifest.xml')).toBe(placeManifest(manifest, MOVED));
    } finally {
      if (before === undefined) delete process.env['KPI_CASCADE_BASE_URL'];
      else process.env['KPI_CASCADE_BASE_URL'] = before;
    }
  });

  it.each(['http://example.com', 'example.com', 'https://example.com/?a=1', 'https://a.b/#c'])(
    'refuses %s, which Excel would not load from',
    (address) => {
      expect(() => baseUrl(address)).toThrow(/https/);
    },
  );
});
