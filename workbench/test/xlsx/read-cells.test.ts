import { CellError } from '../../src/document/cell';
import type { SheetDocument } from '../../src/document/sheet';
import { openXlsx } from '../../src/xlsx/open';
import { type SmallWorkbook, smallWorkbook } from './fixtures/small-workbook';

const firstSheet = (rows: string, more: SmallWorkbook = {}): SheetDocument => {
  const bytes = smallWorkbook({ ...more, sheets: { S: `<sheetData>${rows}</sheetData>` } });
  const [sheet] = openXlsx(bytes, { customFunctions: ['KPI.STATUS'] }).sheets;
  if (!sheet) throw new Error('the workbook has a sheet');
  return sheet;
};

const values = (sheet: SheetDocument): unknown[][] =>
  [...sheet.cells.values()].map((line) => [...line.values()].map((cell) => cell.value));

const formulas = (sheet: SheetDocument): unknown[][] =>
  [...sheet.cells.values()].map((line) => [...line.values()].map((cell) => cell.formula));

describe('the values of cells', () => {
  it('are numbers, booleans, errors and texts of all kinds', () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>Net </t></r><r><t xml:space="preserve">sales </t></r></si><si><t>売上</t><rPh sb="0" eb="2"><t>ウリアゲ</t></rPh></si><si/><si><t>a_x000D_b &amp; _x005F_x000D_</t></si>';
    const sheet = firstSheet(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>' +
        '<row><c><v>-1.5E-3</v></c><c t="b"><v>0</v></c><c t="n"><v>45292</v></c><c t="str"><v></v></c></row>' +
        '<row><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c t="str"><v><![CDATA[<x>]]></v></c><c s="0"/></row>',
      { strings },
    );
    expect(values(sheet)).toEqual([
      ['Net sales ', '売上', '', 'a\rb & _x000D_'],
      [-0.0015, false, 45292, ''],
      ['inline', '<x>', null],
    ]);
  });

  it('keep an error apart from a text that looks like one', () => {
    const sheet = firstSheet(
      '<row><c t="e"><v>#DIV/0!</v></c><c t="str"><v>#DIV/0!</v></c><c t="e"><v>#CONNECT!</v></c></row>',
    );
    expect(sheet.cell(0, 0)?.value).toEqual(new CellError('#DIV/0!'));
    expect(sheet.cell(0, 1)?.value).toBe('#DIV/0!');
    expect(sheet.cell(0, 2)?.value).toBeInstanceOf(CellError);
  });

  it('remain serials where a strict file writes dates, in either date system', () => {
    const row =
      '<row><c t="d"><v>2024-01-01</v></c><c t="d"><v>2024-01-01T12:00:00</v></c><c t="d"><v>1900-01-31</v></c></row>';
    expect(values(firstSheet(row))).toEqual([[45292, 45292.5, 31]]);
    const before = { beforeSheets: '<workbookPr date1904="1"/>' };
    expect(values(firstSheet(row, before))[0]?.[0]).toBe(45292 - 1462);
  });

  it('stand where their references say, or behind one another where there is none', () => {
    const sheet = firstSheet(
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    );
    expect([sheet.cell(2, 1), sheet.cell(2, 2), sheet.cell(3, 0)].map((c) => c?.value)).toEqual([
      1, 2, 3,
    ]);
  });
});

describe('the formulas of cells', () => {
  it('are each cell’s own where cells share one, even with a cell further down', () => {
    const sheet = firstSheet(
      '<row r="1"><c r="A1"><f t="shared" si="4"/><v>0</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="4">C2</f></c><c r="B2"><f t="shared" si="0"/></c></row>' +
        '<row r="3"><c r="A3"/><c r="B3"><f>7</f></c></row>',
    );
    expect(formulas(sheet)).toEqual([
      ['C1', 'A1*$A$1'],
      ['C2', 'A2*$A$1'],
      [undefined, '7'],
    ]);
  });

  it('follow the newest formula where an index is used again', () => {
    const sheet = firstSheet(
      '<row r="1"><c r="A1"><f t="shared" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0">C2</f></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>',
    );
    expect(formulas(sheet)).toEqual([['B1'], ['C2'], ['C3']]);
  });

  const metadata =
    '<metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata>';

  it('fill cells as arrays: typed with Ctrl+Shift+Enter, or dynamic where the metadata says so', () => {
    const sheet = firstSheet(
      '<row r="1"><c r="A1" cm="2"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1">SUM(A1:A2*2)</f><v>8</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
      { metadata },
    );
    expect(sheet.cell(0, 0)).toMatchObject({
      formula: 'SEQUENCE(2,2)',
      array: { rows: 2, columns: 2, legacy: false },
    });
    expect(sheet.cell(0, 2)?.array).toEqual({ rows: 1, columns: 1, legacy: true });
    expect(sheet.cell(1, 1)).toMatchObject({ value: 4, spilledFrom: { row: 0, column: 0 } });
    expect(sheet.cell(0, 0)?.spilledFrom).toBeUndefined();
  });

  // Microsoft: "Implicit intersection operator: @".
  it('are from before dynamic arrays where nothing marks them, shared ones too', () => {
    const sheet = firstSheet(
      '<row r="1"><c r="A1"><f>B:B</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">C:C</f></c><c r="C1" cm="2"><f t="array" ref="C1">SUM(D1:D2*2)</f></c><c r="D1"><f t="array" ref="D1">SUM(E1:E2*2)</f></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
      { metadata },
    );
    const single = (row: number, column: number) => sheet.cell(row, column)?.single ?? false;
    expect([single(0, 0), single(0, 1), single(1, 1)]).toEqual([true, true, true]);
    expect([single(0, 2), single(0, 3)]).toEqual([false, false]);
  });

  it('are plain where a dynamic one fills its own cell only, as a custom function does', () => {
    const sheet = firstSheet(
      '<row r="1"><c r="A1" t="str" cm="2"><f t="array" ref="A1">_xldudf_KPI_STATUS(B1,C1)</f><v>On track</v></c></row>',
      { metadata },
    );
    expect(sheet.cell(0, 0)).toMatchObject({
      formula: 'KPI.STATUS(B1,C1)',
      value: 'On track',
    });
    expect(sheet.cell(0, 0)?.array).toBeUndefined();
  });

  it('are none in a what-if data table: its cells keep their values', () => {
    const sheet = firstSheet(
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>5</v></c></row>',
    );
    expect(sheet.cell(0, 0)).toMatchObject({ value: 5 });
    expect(sheet.cell(0, 0)?.formula).toBeUndefined();
  });
});
