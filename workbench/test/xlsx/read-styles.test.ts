import type { CellFormat } from '../../src/document/cell';
import { openXlsx } from '../../src/xlsx/open';
import { tinted } from '../../src/xlsx/read-color';
import { sourceOf } from '../../src/xlsx/source';
import { hardWorkbook } from './fixtures/hard-workbook';
import { XF } from './fixtures/hard/styles';
import { smallWorkbook } from './fixtures/small-workbook';

describe('the looks of cells', () => {
  const document = openXlsx(hardWorkbook());
  const sheet = document.sheets[0];
  const at = (row: number, column: number): CellFormat | undefined =>
    sheet?.cell(row, column)?.format;

  it('have the theme’s fonts and colours put in, darkened as Excel darkens', () => {
    expect(at(0, 0)).toMatchObject({
      font: { name: 'Aptos Narrow', size: 12, bold: true, italic: false, color: '#FFFFFF' },
      fill: '#104862',
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
    });
    expect(at(1, 7)?.font).toEqual({
      name: 'Georgia',
      size: 9.5,
      bold: false,
      italic: true,
      underline: true,
      strikethrough: true,
      color: '#C00000',
    });
  });

  it('have lines, the nearest that there is a word for', () => {
    expect(at(0, 0)?.borders).toEqual({
      left: { style: 'thin', color: '' },
      top: { style: 'medium', color: '#112233' },
      bottom: { style: 'thick', color: '#156082' },
    });
  });

  it('have number formats, built in and of the file’s own', () => {
    expect(at(1, 3)?.numberFormat).toBe('0%');
    expect(at(1, 5)?.numberFormat).toBe('m/d/yyyy');
    expect(at(4, 1)).toMatchObject({
      numberFormat: '#,##0.00\\ "CA$"',
      horizontalAlignment: 'Left',
      indentLevel: 2,
    });
  });

  it('tell whether a cell is locked', () => {
    expect(at(2, 2)).toMatchObject({ locked: false, fill: '#FFF2CC' });
    expect(at(1, 1)).toMatchObject({ locked: true, fill: '' });
  });

  it('lead back to the style that each cell has in the file', () => {
    const source = sourceOf(document);
    const header = at(0, 0);
    const plain = at(1, 1);
    if (!source || !header || !plain) throw new Error('the workbook was opened from a file');
    expect([source.styleOf(header), source.styleOf(plain)]).toEqual([XF.header, XF.plain]);
    expect(source.styleOf({ ...header })).toBeUndefined();
    expect(new Set(source.formats).size).toBe(7);
  });

  it('are Excel’s own where a file has no styles', () => {
    const [only] = openXlsx(
      smallWorkbook({ sheets: { S: '<sheetData><row><c><v>1</v></c></row></sheetData>' } }),
    ).sheets;
    expect(only?.cell(0, 0)?.format).toMatchObject({
      numberFormat: 'General',
      font: { name: 'Calibri', size: 11, color: '#000000' },
    });
  });

  it('are those of another cell format in the style sheet’s order, indexed colours included', () => {
    const styles =
      '<fonts><font><color indexed="10"/><name val="Arial"/><b val="0"/><u val="none"/></font></fonts><fills><fill><patternFill patternType="solid"><fgColor indexed="64"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0" numFmtId="999"/></cellXfs>';
    const [only] = openXlsx(
      smallWorkbook({ styles, sheets: { S: '<sheetData><row><c s="0"/></row></sheetData>' } }),
    ).sheets;
    expect(only?.cell(0, 0)?.format).toMatchObject({
      font: { name: 'Arial', color: '#FF0000', bold: false, underline: false },
      fill: '',
      numberFormat: 'General',
    });
  });
});

describe('a tint', () => {
  // As Excel's own colour menu shows the Office theme of 2013: "Blue, Accent 1, Lighter 80 %" and so on.
  it.each([
    ['4472C4', 0.7999, 'DAE3F3'],
    ['4472C4', 0.3999, '8FAADC'],
    ['4472C4', -0.2499, '2F5597'],
    ['FFFFFF', -0.1499, 'D9D9D9'],
    ['000000', 0.4999, '7F7F7F'],
    ['70AD47', 0, '70AD47'],
  ])('makes %s by %d into %s', (color, tint, expected) => {
    const parts = (text: string): number[] =>
      [0, 2, 4].map((at) => parseInt(text.slice(at, at + 2), 16));
    const got = parts(tinted(color, tint));
    parts(expected).forEach((part, index) =>
      expect(Math.abs(part - (got[index] ?? -99))).toBeLessThanOrEqual(1),
    );
  });
});
