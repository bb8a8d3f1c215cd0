import { strToU8, zipSync } from 'fflate';
import { writeZip, readZip } from '../../src/xlsx/zip';
import { contentTypes, type Parts, relationships, zipParts } from './fixtures/parts';
import { refusalOf } from './fixtures/refusal-of';
import { smallWorkbook, smallWorkbookParts } from './fixtures/small-workbook';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compoundFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set(OLE);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};

const code = (bytes: Uint8Array): string | undefined => refusalOf(bytes)?.code;
const changed = (parts: Parts): Uint8Array => zipParts({ ...smallWorkbookParts(), ...parts });

const officeFile = (mainPart: string, type: string): Uint8Array =>
  zipParts({
    '[Content_Types].xml': contentTypes({ xml: 'application/xml' }, { [mainPart]: type }),
    '_rels/.rels': relationships(['rId1', 'officeDocument', mainPart]),
    [mainPart]: '<main/>',
  });

describe('a file that is no workbook is refused', () => {
  it('when it is empty', () => {
    expect(code(new Uint8Array())).toBe('empty');
  });

  it('when it is encrypted, with the cure', () => {
    const refusal = refusalOf(compoundFile('EncryptedPackage'));
    expect(refusal?.code).toBe('encrypted');
    expect(refusal?.message).toMatch(/Encrypt with Password/);
  });

  it('when it is an .xls: in a compound file, or as older Excels wrote it', () => {
    expect(code(compoundFile('Workbook'))).toBe('xls');
    expect(code(compoundFile('Book'))).toBe('xls');
    expect(code(Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0, 0, 0))).toBe('xls');
  });

  it('when it is an old Word document', () => {
    expect(code(compoundFile('WordDocument'))).toBe('not-a-workbook');
  });

  it('when it is an .xlsb', () => {
    const binary = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
    expect(code(officeFile('xl/workbook.bin', binary))).toBe('xlsb');
  });

  it('when it is a Word document or a presentation, saying so', () => {
    const office = 'application/vnd.openxmlformats-officedocument';
    const word = officeFile('word/document.xml', `${office}.wordprocessingml.document.main+xml`);
    const slides = officeFile('ppt/p.xml', `${office}.presentationml.presentation.main+xml`);
    expect(refusalOf(word)?.message).toMatch(/not an Excel workbook.*Word document/);
    expect(refusalOf(slides)?.message).toMatch(/not an Excel workbook.*PowerPoint/);
  });

  it('when it is text, random bytes, a plain ZIP archive or a package without a workbook', () => {
    let seed = 1;
    const random = Uint8Array.from({ length: 5000 }, () => (seed = (seed * 48271) % 0x7fffffff));
    for (const bytes of [
      strToU8('Goal;Objective;KPI\n'),
      random,
      zipSync({ 'readme.txt': strToU8('hello') }),
      zipParts({ '[Content_Types].xml': contentTypes({}, {}) }),
      changed({ 'xl/workbook.xml': '<something/>' }),
    ])
      expect(code(bytes)).toBe('not-a-workbook');
  });

  it('when it has chart sheets only', () => {
    const rels = relationships(['s1', 'chartsheet', 'worksheets/sheet1.xml']);
    expect(refusalOf(changed({ 'xl/_rels/workbook.xml.rels': rels }))?.message).toMatch(
      /no worksheet/,
    );
  });
});

describe('a workbook that is not whole is refused', () => {
  it('when it was cut off', () => {
    const whole = smallWorkbook();
    for (const length of [1, 3, 30, 200, whole.length - 30, whole.length - 1])
      expect([length, code(whole.subarray(0, length))]).toEqual([
        length,
        length < 2 ? 'not-a-workbook' : 'truncated',
      ]);
  });

  it('when a part’s bytes were changed', () => {
    const whole = smallWorkbook();
    const entry = readZip(whole).find((each) => each.name === 'xl/workbook.xml');
    const at = (entry?.raw.byteOffset ?? 0) - whole.byteOffset + 20;
    whole[at] = (whole[at] ?? 0) ^ 0xff;
    expect(code(whole)).toBe('damaged');
  });

  it('when a sheet’s part is missing, naming the sheet', () => {
    const parts = smallWorkbookParts();
    delete parts['xl/worksheets/sheet1.xml'];
    expect(refusalOf(zipParts(parts))?.message).toMatch(/damaged.*Sheet1/);
  });

  it('when two parts have one name', () => {
    const entries = readZip(smallWorkbook());
    expect(code(writeZip([...entries, ...entries.slice(-1)]))).toBe('damaged');
  });

  it('when a cell points at a shared string that is not there', () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>';
    expect(code(smallWorkbook({ sheets: { S: sheet }, strings: '' }))).toBe('damaged');
  });

  it.each(['<row r="0"/>', '<row r="1048577"/>', '<row r="1"><c r="B2"/></row>', '<c r="XFE1"/>'])(
    'when a row or cell stands outside the sheet or its row: %s',
    (rows) => {
      expect(code(smallWorkbook({ sheets: { S: `<sheetData>${rows}</sheetData>` } }))).toBe(
        'damaged',
      );
    },
  );
});

describe('a workbook made to harm is refused', () => {
  it('when a part is a thousand times its packed size', () => {
    const bomb = strToU8(' '.repeat(20 * 1024 * 1024));
    expect(code(changed({ 'xl/media/image1.png': bomb }))).toBe('zip-bomb');
  });

  it('when a part unpacks to more than it declares', () => {
    const entries = readZip(smallWorkbook()).map((entry) =>
      entry.name === 'xl/workbook.xml' ? { ...entry, size: 100 } : entry,
    );
    expect(code(writeZip(entries))).toBe('zip-bomb');
  });

  it('when any part that is read declares a document type', () => {
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    const parts = smallWorkbookParts({ strings: '' });
    for (const name of ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'])
      expect([
        name,
        code(zipParts({ ...parts, [name]: entity + String(parts[name]).replace(/<\?.*?\?>/, '') })),
      ]).toEqual([name, 'doctype']);
  });

  it('when an entry is encrypted, packed by another method, or the archive is a ZIP64 one', () => {
    const entries = readZip(smallWorkbook());
    const [first, ...rest] = entries;
    if (!first) throw new Error('the workbook has parts');
    expect(code(writeZip([{ ...first, flags: 1 }, ...rest]))).toBe('encrypted');
    expect(code(writeZip([{ ...first, method: 12 }, ...rest]))).toBe('compression');
    expect(code(writeZip([{ ...first, size: 0xffffffff }, ...rest]))).toBe('zip64');
  });

  it('when a part declares an encoding that packages may not have', () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><sst><si><t>\u00e9</t></si></sst>';
    const parts = smallWorkbookParts({ strings: '' });
    const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(code(zipParts({ ...parts, 'xl/sharedStrings.xml': latin1 }))).toBe('encoding');
  });
});
