import { type CellFormat, DEFAULT_FORMAT } from '../../src/document/cell';
import { cellKey } from '../../src/document/changes';
import { parseXml } from '../../src/xlsx/xml-tree';
import { hardWorkbook } from './fixtures/hard-workbook';
import { changedParts, open, part, save, set, sheetNamed } from './fixtures/saved';
import { smallWorkbook } from './fixtures/small-workbook';

const DATA = 'xl/worksheets/data.xml';
const STYLES = 'xl/styles.xml';
const hard = hardWorkbook();

/** The hard workbook with one cell of Data in another format. */
const withFormat = (
  row: number,
  column: number,
  change: (format: CellFormat) => Partial<CellFormat>,
): Uint8Array => {
  const document = open(hard);
  const sheet = sheetNamed(document, 'Data');
  const cell = sheet.ensureCell(row, column);
  cell.format = { ...cell.format, ...change(cell.format) };
  sheet.changes.formats.add(cellKey(row, column));
  return save(document);
};

const list = (bytes: Uint8Array, name: string): string[] =>
  (parseXml(part(bytes, STYLES)).child(name)?.children ?? []).map(({ document, start, end }) =>
    document.slice(start, end),
  );

describe('a changed format', () => {
  it('is added to the styles, which keep all that they had in place', () => {
    const after = withFormat(0, 0, (format) => ({ font: { ...format.font, italic: true } }));
    expect(changedParts(hard, after)).toEqual([STYLES, DATA]);
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'])
      expect(list(after, name).slice(0, list(hard, name).length)).toEqual(list(hard, name));
    expect(part(after, STYLES)).toContain('<cellXfs count="8">');
    expect(part(after, STYLES)).toContain('<fonts count="5" x14ac:knownFonts="1">');
    expect(part(after, DATA)).toContain('<c r="A1" s="7" t="s"><v>0</v></c>');
  });

  it('keeps what did not change, theme colours and double lines too', () => {
    const after = withFormat(0, 0, (format) => ({ font: { ...format.font, italic: true } }));
    expect(list(after, 'fonts').at(-1)).toBe(
      '<font><b/><i/><sz val="12"/><color theme="0"/><name val="Aptos Narrow"/><family val="2"/><scheme val="minor"/></font>',
    );
    expect(list(after, 'cellXfs').at(-1)).toMatch(/fontId="4" fillId="2" borderId="1"/);
  });

  it('keeps the edges of a border that did not change', () => {
    const after = withFormat(0, 0, (format) => ({
      borders: { ...format.borders, right: { style: 'thin', color: '#ABCDEF' } },
    }));
    expect(list(after, 'borders').at(-1)).toBe(
      '<border><left style="thin"><color auto="1"/></left><right style="thin"><color rgb="FFABCDEF"/></right><top style="medium"><color rgb="FF112233"/></top><bottom style="double"><color theme="4"/></bottom><diagonal/></border>',
    );
  });

  it('says so in the cell format: number format, fill, alignment and protection', () => {
    const after = withFormat(1, 1, () => ({
      numberFormat: '0.0 "t"',
      fill: '#00FF00',
      horizontalAlignment: 'Right',
      wrapText: true,
      locked: false,
    }));
    expect(list(after, 'cellXfs').at(-1)).toBe(
      '<xf numFmtId="165" fontId="0" fillId="4" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1" applyAlignment="1" applyProtection="1"><alignment horizontal="right" wrapText="1"/><protection locked="0"/></xf>',
    );
    expect(part(after, STYLES)).toContain(
      '<numFmt numFmtId="165" formatCode="0.0 &quot;t&quot;"/></numFmts>',
    );
  });

  it('that the workbook has already gets no second entry', () => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    const percent = sheet.cell(1, 3)?.format ?? DEFAULT_FORMAT;
    for (const row of [1, 2]) {
      sheet.ensureCell(row, 1).format = percent;
      sheet.changes.formats.add(cellKey(row, 1));
    }
    const after = save(document);
    expect(changedParts(hard, after)).toEqual([DATA]);
    expect(part(after, DATA)).toContain('<c r="B2" s="2"><v>95</v></c>');
  });

  it('that an earlier save has added gets no second entry, nor does the look of a rule', () => {
    const changedIn = (bytes: Uint8Array, row: number): Uint8Array => {
      const document = open(bytes);
      const sheet = sheetNamed(document, 'Data');
      set(sheet, row, 0, row).format = {
        ...DEFAULT_FORMAT,
        font: { ...DEFAULT_FORMAT.font, italic: true },
        fill: '#123456',
        borders: { top: { style: 'thin', color: '#ABCDEF' } },
        wrapText: true,
      };
      sheet.changes.formats.add(cellKey(row, 0));
      sheet.conditionalFormats.push({
        id: `new${row}`,
        box: { top: row, left: 0, bottom: row, right: 0 },
        priority: 9,
        stopIfTrue: false,
        type: 'custom',
        formula: 'TRUE',
        font: { bold: true, color: '#654321' },
        fill: '#FEDCBA',
      });
      sheet.changes.conditionalFormats = true;
      return save(document);
    };
    const once = changedIn(hard, 30);
    const twice = changedIn(once, 31);
    expect(list(once, 'dxfs')).toHaveLength(list(hard, 'dxfs').length + 1);
    expect(part(twice, STYLES)).toBe(part(once, STYLES));
  });

  it('shared by many cells is added once', () => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    for (const row of [30, 31, 32]) {
      set(sheet, row, 0, row).format = { ...DEFAULT_FORMAT, fill: '#123456' };
      sheet.changes.formats.add(cellKey(row, 0));
    }
    const after = save(document);
    expect(list(after, 'cellXfs')).toHaveLength(list(hard, 'cellXfs').length + 1);
    expect(list(after, 'fills')).toHaveLength(list(hard, 'fills').length + 1);
  });

  it('taken away is the workbook’s own Normal', () => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    sheet.ensureCell(0, 0).format = DEFAULT_FORMAT;
    sheet.changes.formats.add(cellKey(0, 0));
    expect(part(save(document), DATA)).toContain('<c r="A1" t="s"><v>0</v></c>');
  });

  it('makes a styles part where the workbook has none', () => {
    const document = open(smallWorkbook());
    const sheet = sheetNamed(document, 'Sheet1');
    set(sheet, 0, 0, 1).format = { ...DEFAULT_FORMAT, numberFormat: '0%' };
    sheet.changes.formats.add(cellKey(0, 0));
    const again = open(save(document));
    expect(sheetNamed(again, 'Sheet1').cell(0, 0)?.format.numberFormat).toBe('0%');
  });

  it('makes the lists that a sparse styles part lacks, in the schema’s order', () => {
    const styles = '<cellXfs count="1"><xf numFmtId="0"/></cellXfs><extLst/>';
    const document = open(smallWorkbook({ styles }));
    const sheet = sheetNamed(document, 'Sheet1');
    set(sheet, 0, 0, 1).format = { ...DEFAULT_FORMAT, numberFormat: '0.0', fill: '#FF0000' };
    sheet.changes.formats.add(cellKey(0, 0));
    const text = part(save(document), STYLES);
    expect([...text.matchAll(/<(numFmts|fills|cellXfs|extLst)/g)].map(([, name]) => name)).toEqual([
      'numFmts',
      'fills',
      'cellXfs',
      'extLst',
    ]);
    // Without `cellStyleXfs` there is no style that it could mean.
    expect(text).not.toContain('xfId');
  });
});
