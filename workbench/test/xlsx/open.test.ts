import { openXlsx } from '../../src/xlsx/open';
import { sourceOf } from '../../src/xlsx/source';
import { hardWorkbook, hardWorkbookParts } from './fixtures/hard-workbook';
import { MAIN, RELATIONSHIPS, zipParts } from './fixtures/parts';
import { smallWorkbook } from './fixtures/small-workbook';

describe('a workbook that is opened', () => {
  it.each([
    ['<workbookProtection lockStructure="1"/>', true],
    ['<workbookProtection/>', false],
    ['', false],
  ])('knows whether its structure is protected: %s', (beforeSheets, isProtected) => {
    expect(openXlsx(smallWorkbook({ beforeSheets })).structureProtected).toBe(isProtected);
  });

  const document = openXlsx(hardWorkbook(), { customFunctions: ['KPI.STATUS'] });

  it('has its worksheets in the workbook’s order, found by relationship and not by file name', () => {
    expect(document.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.part])).toEqual([
      ['Data', 'Visible', 'xl/worksheets/data.xml'],
      ["Team's list", 'Visible', 'xl/worksheets/sheet9.xml'],
      ['Secret', 'VeryHidden', 'xl/worksheets/sheet1.xml'],
      ['Pivot', 'Hidden', 'xl/worksheets/sheet2.xml'],
    ]);
  });

  it('remembers chart sheets, so that positions in the file hold', () => {
    const sheets = sourceOf(document)?.sheets ?? [];
    expect(sheets.map((sheet) => [sheet.name, sheet.kind, sheet.sheetId])).toEqual([
      ['Data', 'worksheet', 3],
      ['Chart', 'chartsheet', 8],
      ["Team's list", 'worksheet', 1],
      ['Secret', 'worksheet', 5],
      ['Pivot', 'worksheet', 9],
    ]);
    expect(sheets[1]?.documentId).toBeNull();
    expect(document.activeSheetId).toBe(document.sheets[1]?.id);
  });

  it('has its names: hidden, of one sheet, formulas, and Excel’s own', () => {
    const id = (index: number): string | undefined => document.sheets[index]?.id;
    expect(
      document.names.map(({ name, sheetId, formula, visible }) => [
        name,
        sheetId,
        formula,
        visible,
      ]),
    ).toEqual([
      ['_xlnm._FilterDatabase', id(0), 'Data!$A$1:$H$5', false],
      ['_xlnm.Print_Area', id(0), 'Data!$A$1:$H$11', true],
      ['_xlnm.Print_Titles', id(0), 'Data!$A:$A,Data!$1:$1', true],
      ['Growth', null, '1+Rate*2', true],
      ['Rate', null, '0.05', true],
      ['Rate', id(1), "'Team''s list'!$B$2", true],
      ['_secret', null, 'Secret!$A$1', false],
    ]);
    expect(document.names[3]?.comment).toBe('a year');
  });

  it('has its custom XML parts with their ids', () => {
    expect(document.customXmlParts).toEqual([
      {
        id: '{C0000000-0000-4000-8000-000000000003}',
        xml: '<plan xmlns="urn:example:plan"><goal id="1">Grow &amp; keep</goal></plan>',
        part: 'customXml/item1.xml',
      },
    ]);
  });

  it('has custom functions under their registered names, with the value they last had', () => {
    expect(document.sheets[0]?.cell(1, 6)).toMatchObject({
      formula: 'KPI.STATUS(B2,C2,"higher")',
      value: 'At risk',
    });
    const unregistered = openXlsx(hardWorkbook()).sheets[0]?.cell(1, 6);
    expect(unregistered?.formula).toBe('_xldudf_KPI_STATUS(B2,C2,"higher")');
  });

  it('has recorded no change', () => {
    expect(document.changes).toEqual({ names: false, sheets: false, customXmlParts: false });
    for (const { changes } of document.sheets)
      for (const change of Object.values(changes))
        expect(change instanceof Set ? change.size : change).toBe(
          change instanceof Set ? 0 : false,
        );
  });

  it('opens on the first visible sheet where the file puts none in front that is there', () => {
    const bytes = smallWorkbook({
      sheets: { One: '<sheetData/>', Two: '<sheetData/>' },
      beforeSheets: '<bookViews><workbookView activeTab="9"/></bookViews>',
    });
    const opened = openXlsx(bytes);
    expect(opened.activeSheetId).toBe(opened.sheets[0]?.id);
  });

  it('may be a strict one, with other namespaces throughout', () => {
    const strict = Object.entries(hardWorkbookParts()).map(([name, content]) => [
      name,
      typeof content === 'string'
        ? content
            .replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
            .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        : content,
    ]) as [string, string | Uint8Array][];
    const opened = openXlsx(zipParts(Object.fromEntries(strict)));
    expect(opened.sheets.map((sheet) => sheet.cells.size)).toEqual(
      document.sheets.map((sheet) => sheet.cells.size),
    );
    expect(opened.sheets[0]?.hyperlinks).toEqual(document.sheets[0]?.hyperlinks);
    expect(opened.names).toHaveLength(document.names.length);
  });

  it('counts dates from 1904 where the file does', () => {
    expect(openXlsx(smallWorkbook()).date1904).toBe(false);
    const since1904 = smallWorkbook({ beforeSheets: '<workbookPr date1904="true"/>' });
    expect(openXlsx(since1904).date1904).toBe(true);
  });
});
