import { splice, XmlPatch } from '../../src/xlsx/splice';
import { parseXml } from '../../src/xlsx/xml-tree';

const patched = (xml: string, change: (patch: XmlPatch) => void): string => {
  const patch = new XmlPatch(parseXml(xml));
  change(patch);
  return patch.text();
};

describe('splicing', () => {
  it('keeps insertions at one offset in their order, before what is replaced there', () => {
    expect(
      splice('abcd', [
        { from: 1, to: 2, text: 'X' },
        { from: 1, to: 1, text: '1' },
        { from: 1, to: 1, text: '2' },
        { from: 4, to: 4, text: '!' },
      ]),
    ).toBe('a12Xcd!');
  });

  it('takes no pieces that overlap', () => {
    expect(() =>
      splice('abcd', [
        { from: 0, to: 3, text: '' },
        { from: 2, to: 4, text: '' },
      ]),
    ).toThrow(/overlap/);
  });
});

describe('a patch of a part', () => {
  const order = ['one', 'two', 'three'];

  it('puts children where the schema wants them, whatever order they come in', () => {
    const text = patched('<r><two/><three/></r>', (patch) => {
      patch.insert(patch.root, 'three', '<three n="2"/>', order);
      patch.insert(patch.root, 'two', '<two n="2"/>', order);
      patch.insert(patch.root, 'one', '<one/>', order);
    });
    expect(text).toBe('<r><one/><two/><two n="2"/><three/><three n="2"/></r>');
  });

  it('opens an element that was empty, under the part’s own prefix', () => {
    const text = patched('<x:r a="1"/>', (patch) => {
      patch.attribute(patch.root, 'b', 2);
      patch.insert(patch.root, 'two', '<two><q:own/></two>', order);
      patch.insert(patch.root, 'one', '<one/>', order);
    });
    expect(text).toBe('<x:r a="1" b="2"><x:one/><x:two><q:own/></x:two></x:r>');
  });

  it('puts XML first, last and in the place of what was there, where there was nothing too', () => {
    for (const [before, after] of [
      ['<r/>', '<r><one/><two/></r>'],
      ['<r></r>', '<r><one/><two/></r>'],
      ['<r> <x/> </r>', '<r> <one/><x/> <two/></r>'],
    ] as const)
      expect(
        patched(before, (patch) => {
          patch.prepend(patch.root, '<one/>');
          patch.append(patch.root, '<two/>');
        }),
      ).toBe(after);
    for (const before of ['<r a="1"/>', '<r a="1"></r>', '<r a="1">old</r>'])
      expect(patched(before, (patch) => patch.setContent(patch.root, 'new'))).toBe(
        '<r a="1">new</r>',
      );
  });

  it('sets, keeps and removes attributes, leaving others as they were written', () => {
    const text = patched(`<r a='1' b = "2"  c="&lt;" d="4"/>`, (patch) => {
      patch.attribute(patch.root, 'a', '5"');
      patch.attribute(patch.root, 'b', undefined);
      patch.attribute(patch.root, 'c', '<');
      patch.attribute(patch.root, 'd', undefined);
      patch.attribute(patch.root, 'e', undefined);
    });
    expect(text).toBe(`<r a='5&quot;'  c="&lt;"/>`);
  });

  it('finds the place behind an alternative by what that holds', () => {
    const xml =
      '<r xmlns:mc="m"><mc:AlternateContent><mc:Choice><two/></mc:Choice></mc:AlternateContent></r>';
    const text = patched(xml, (patch) => patch.insert(patch.root, 'one', '<one/>', order));
    expect(text).toBe(xml.replace('<mc:Alt', '<one/><mc:Alt'));
  });
});
