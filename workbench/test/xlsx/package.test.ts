import { openXlsx } from '../../src/xlsx/open';
import { XlsxPackage } from '../../src/xlsx/package';
import { readZip, unpack, writeZip } from '../../src/xlsx/zip';
import { hardWorkbook, hardWorkbookParts } from './fixtures/hard-workbook';
import { smallWorkbookParts } from './fixtures/small-workbook';
import { type Parts, zipParts } from './fixtures/parts';

describe('a package', () => {
  const opened = XlsxPackage.open(hardWorkbook());

  it('finds parts whatever the case of their names', () => {
    expect(opened.has('XL/Workbook.xml')).toBe(true);
    expect(opened.text('XL/WORKBOOK.XML')).toBe(opened.text('xl/workbook.xml'));
    expect(opened.has('xl/sharedstring.xml')).toBe(false);
    expect(opened.partNames()).toEqual(Object.keys(hardWorkbookParts()));
  });

  it('knows content types by part and by extension', () => {
    expect(opened.contentType('xl/workbook.xml')).toMatch(/macroEnabled\.main/);
    expect(opened.contentType('xl/media/image1.png')).toBe('image/png');
    expect(opened.contentType('xl/nothing')).toBe('');
  });

  it('follows relationships by kind, and those that lead outside as addresses', () => {
    expect(opened.related('xl/workbook.xml', 'vbaProject')).toBe('xl/vbaProject.bin');
    expect(opened.related('xl/workbook.xml', 'slicerCache')).toBeUndefined();
    const link = opened.rels('xl/worksheets/data.xml').find((rel) => rel.kind === 'hyperlink');
    expect(link).toMatchObject({ part: null, target: 'https://example.com/a?b=1&c=2' });
    expect(opened.rels('xl/theme/theme1.xml')).toEqual([]);
  });

  it('comes through a copy of its entries byte for byte, packed bytes included', () => {
    const copy = readZip(writeZip(opened.entries));
    expect(copy.map(({ name, crc, raw }) => ({ name, crc, raw }))).toEqual(
      opened.entries.map(({ name, crc, raw }) => ({ name, crc, raw })),
    );
    const parts = hardWorkbookParts();
    for (const entry of copy) {
      const part = parts[entry.name];
      expect(unpack(entry)).toEqual(
        typeof part === 'string' ? new TextEncoder().encode(part) : part,
      );
    }
  });

  it('reads a part in UTF-16 and declares it as UTF-8, in which it would be written', () => {
    const sheet =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="inlineStr"><is><t>€ über</t></is></c></row></sheetData></worksheet>';
    const bytes = new Uint8Array(Uint16Array.from(`\ufeff${sheet}`, (c) => c.charCodeAt(0)).buffer);
    const file = zipParts({ ...smallWorkbookParts(), 'xl/worksheets/sheet1.xml': bytes });
    expect(openXlsx(file).sheets[0]?.cell(0, 0)?.value).toBe('€ über');
    expect(XlsxPackage.open(file).text('xl/worksheets/sheet1.xml')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>/,
    );
  });

  it('reads parts with a byte order mark and entries named with backslashes', () => {
    const parts: Parts = {};
    for (const [name, content] of Object.entries(smallWorkbookParts()))
      parts[name.replaceAll('/', '\\')] =
        typeof content === 'string' ? `\ufeff${content}` : content;
    expect(openXlsx(zipParts(parts)).sheets[0]?.name).toBe('Sheet1');
  });
});
