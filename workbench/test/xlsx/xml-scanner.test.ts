import { Refusal } from '../../src/xlsx/refusals';
import { XmlScanner } from '../../src/xlsx/xml-scanner';
import { parseXml } from '../../src/xlsx/xml-tree';

const tags = (text: string): string[] => {
  const scanner = new XmlScanner(text, 'part.xml');
  const seen: string[] = [];
  while (scanner.next()) seen.push(`${scanner.kind} ${scanner.name} ${scanner.depth}`);
  return seen;
};

const refusal = (text: string): string => {
  try {
    tags(text);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};

describe('the scanner', () => {
  it('opens and closes elements, self-closing ones too, whatever their prefix', () => {
    expect(tags('<?xml version="1.0"?><x:a><b/><!-- <c> --><![CDATA[<d>]]></x:a>')).toEqual([
      'open a 1',
      'open b 2',
      'close b 1',
      'close a 0',
    ]);
  });

  it('is not misled by > and quotes in attribute values', () => {
    const scanner = new XmlScanner(`<a t="x > 'y' r=&quot;no&quot;" r = 'B"2' xr:r="C3"/>`);
    scanner.next();
    expect(scanner.attribute('r')).toBe('B"2');
    expect(scanner.attribute('t')).toBe(`x > 'y' r="no"`);
    expect(scanner.attribute('s')).toBeUndefined();
    expect(scanner.attributes().map((each) => each.qualified)).toEqual(['t', 'r', 'xr:r']);
    for (const each of scanner.attributes().slice(1))
      expect(scanner.text.slice(each.from, each.to)).toBe(each.value);
  });

  it('reads text with entities, CDATA, comments and line ends', () => {
    const scanner = new XmlScanner(
      '<a>1 &lt; 2&#x41;&#66;<![CDATA[ & ]]><!-- no --><b>c</b>\r\n&nope;</a>',
    );
    scanner.next();
    expect(scanner.readText()).toBe('1 < 2AB & c\n&nope;');
    expect(scanner.next()).toBe(false);
  });

  it('refuses a DOCTYPE as such, and every other break as damage', () => {
    expect(refusal('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).toBe('doctype');
    for (const broken of ['<a>', '<a></b>', '</a>', '<a b="', '<a', '<', '<a><!-- </a>', '<!x>'])
      expect([broken, refusal(broken)]).toEqual([broken, 'damaged']);
  });
});

describe('the tree of a part', () => {
  const text = '\ufeff<p:a k="1"><b>t</b><c/><sheetData><row/></sheetData></p:a>';

  it('keeps offsets at which the part can be spliced', () => {
    const root = parseXml(text);
    const [b, c] = root.children;
    expect(root.qualified).toBe('p:a');
    expect(text.slice(b?.start, b?.end)).toBe('<b>t</b>');
    expect(text.slice(b?.openEnd, b?.contentEnd)).toBe('t');
    expect(text.slice(c?.start, c?.end)).toBe('<c/>');
    expect(c?.openEnd).toBe(c?.contentEnd);
    expect(text.slice(root.contentEnd)).toBe('</p:a>');
  });

  it('leaves the content of leaves to a scanner', () => {
    const sheetData = parseXml(text, '', ['sheetData']).child('sheetData');
    expect(sheetData?.children).toEqual([]);
    expect(text.slice(sheetData?.openEnd, sheetData?.contentEnd)).toBe('<row/>');
  });

  it('takes the fallback of alternate content', () => {
    const root = parseXml(
      '<a><mc:AlternateContent><mc:Choice><b k="1"/></mc:Choice><mc:Fallback><b k="2"/></mc:Fallback></mc:AlternateContent></a>',
    );
    expect(root.child('b')?.attribute('k')).toBe('2');
  });

  it('tells an attribute from its prefixed namesake', () => {
    const root = parseXml('<s xmlns:rel="u" rel:id="rId1" id="7" hidden="true"/>');
    expect([root.attribute('id'), root.prefixed('id'), root.number('id')]).toEqual([
      '7',
      'rId1',
      7,
    ]);
    expect([root.flag('hidden'), root.flag('other', true)]).toEqual([true, true]);
  });

  it('is built of deeply nested elements without running out of stack', () => {
    const deep = 100_000;
    expect(parseXml('<a>'.repeat(deep) + '</a>'.repeat(deep)).descendants('a')).toHaveLength(
      deep - 1,
    );
  });
});
