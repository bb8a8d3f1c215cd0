import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseXml, type XmlElement } from '../../workbench/src/xlsx/xml-tree';
import { contrast } from '../cascade/contrast';

const ROOT = join(__dirname, '..', '..');
const manifest = parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'manifest.xml');

const below = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => [child, ...below(child)]);
const everything = below(manifest);
const named = (name: string): readonly XmlElement[] =>
  everything.filter((element) => element.name === name);
const valueOf = (element: XmlElement | undefined): string =>
  element?.attribute('DefaultValue') ?? '';
const resource = (id: string): string =>
  valueOf(everything.find((element) => element.attribute('id') === id));

/** Whether the children come in the schema's order, of which any may be absent or repeated. */
const inOrder = (element: XmlElement, order: readonly string[]): boolean => {
  const places = element.children.map(({ name }) => order.indexOf(name));
  return places.every((place, index) => place >= Math.max(0, ...places.slice(0, index)));
};

// The order of the schema. Excel refuses a manifest that departs from it, mostly without saying where.
// https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName'],
    ...['Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts'],
    ...['Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Width and height of a PNG, from its header. */
const sizeOf = (address: string): readonly [number, number] => {
  const bytes = readFileSync(join(ROOT, new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the manifest’s rules', () => {
  it.each(Object.keys(ORDER))('%s has its parts in the order of the schema', (name) => {
    const elements = name === 'OfficeApp' ? [manifest] : named(name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements)
      expect([element.children.map((child) => child.name), inOrder(element, ORDER[name]!)]).toEqual(
        [expect.anything(), true],
      );
  });

  it('would see parts in the wrong order, and parts that do not belong', () => {
    const of = (xml: string) => inOrder(parseXml(xml), ORDER['Supertip']!);
    expect(of('<Supertip><Title/><Description/></Supertip>')).toBe(true);
    expect(of('<Supertip><Description/><Title/></Supertip>')).toBe(false);
    expect(of('<Supertip><Title/><Icon/></Supertip>')).toBe(false);
  });

  it('has an id that is a GUID, and a version of four numbers', () => {
    expect(manifest.child('Id')?.text()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(manifest.child('Version')?.text()).toMatch(/^\d+(\.\d+){3}$/);
  });

  // https://learn.microsoft.com/javascript/api/manifest/displayname, …/description, …/resources
  it('keeps its texts within the lengths that Office shows', () => {
    expect(valueOf(manifest.child('DisplayName')).length).toBeLessThanOrEqual(125);
    expect(valueOf(manifest.child('Description')).length).toBeLessThanOrEqual(250);
    const strings = named('ShortStrings').flatMap(({ children }) => children);
    const longStrings = named('LongStrings').flatMap(({ children }) => children);
    expect(strings.length * longStrings.length).toBeGreaterThan(0);
    for (const one of strings) expect(valueOf(one).length).toBeLessThanOrEqual(125);
    for (const one of longStrings) expect(valueOf(one).length).toBeLessThanOrEqual(250);
  });

  it('names tabs, groups and buttons once each, in at most 125 characters', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      named(name).map((element) => element.attribute('id') ?? ''),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9.]{1,125}$/);
  });

  it('gives each button all that Excel asks for: label, tip, three icons, what it does', () => {
    for (const control of named('Control')) {
      expect(control.child('Label')).toBeDefined();
      expect(control.at('Supertip', 'Title')).toBeDefined();
      expect(control.at('Supertip', 'Description')).toBeDefined();
      const sizes = control
        .child('Icon')
        ?.all('Image')
        .map((image) => image.attribute('size'));
      expect(sizes).toEqual(['16', '32', '80']);
      expect(control.child('Action')?.children.length).toBeGreaterThan(0);
    }
  });

  it('gives each command an icon of its own, all its sizes drawn from the same SVGs', () => {
    const icons = named('Control').map(
      (control) =>
        control
          .child('Icon')
          ?.all('Image')
          .map((image) => new URL(resource(image.attribute('resid') ?? '')).pathname) ?? [],
    );
    const names = icons.map(([first = '']) => first.replace(/-16\.png$/, ''));
    expect(icons).toEqual(
      names.map((name) => ['16', '32', '80'].map((size) => `${name}-${size}.png`)),
    );
    expect(new Set([...names, '/assets/icon']).size).toBe(names.length + 1);
    for (const name of names)
      for (const drawing of ['.svg', '-small.svg'])
        expect(readFileSync(join(ROOT, `${name}${drawing}`), 'utf8')).toMatch(/^<svg /);
  });

  // WCAG 2.2, 1.4.11. White stands on the other colours. The ribbons are those of the workbench's themes.
  it.each(['#ffffff', '#292929'])('draws its commands so that they are seen on %s', (ribbon) => {
    const drawings = readdirSync(join(ROOT, 'assets')).filter((name) =>
      /^(?!icon).*\.svg$/.test(name),
    );
    expect(drawings).toHaveLength(6);
    for (const drawing of drawings)
      for (const [color] of readFileSync(join(ROOT, 'assets', drawing), 'utf8').matchAll(
        /#(?!f{6}|0{6})[0-9a-f]{6}/g,
      ))
        expect([drawing, color, contrast(color, ribbon) >= 3]).toEqual([drawing, color, true]);
  });

  it('has icons of the sizes that it says, and the two of its own at 32 and 64 pixels', () => {
    for (const image of named('Image').filter((one) => one.attribute('size'))) {
      const size = Number(image.attribute('size'));
      expect(sizeOf(resource(image.attribute('resid') ?? ''))).toEqual([size, size]);
    }
    expect(sizeOf(valueOf(manifest.child('IconUrl')))).toEqual([32, 32]);
    expect(sizeOf(valueOf(manifest.child('HighResolutionIconUrl')))).toEqual([64, 64]);
  });

  it('names addresses of https only, all below one that AppDomains lists', () => {
    const addresses = everything.map(valueOf).filter((value) => /^[a-z]+:\/\//i.test(value));
    const domains = named('AppDomain').map((domain) => domain.text());
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      expect(address).toMatch(/^https:/);
      expect(domains).toContain(new URL(address).origin);
    }
  });
});
