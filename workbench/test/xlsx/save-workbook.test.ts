import type { WorkbookDocument } from '../../src/document/workbook';
import { SaveRefusal } from '../../src/xlsx/save-refusal';
import { addCascade } from './fixtures/cascade';
import { hardWorkbook, hardWorkbookParts } from './fixtures/hard-workbook';
import { zipParts } from './fixtures/parts';
import { changedParts, open, part, partsOf, save, set, sheetNamed } from './fixtures/saved';
import { smallWorkbook } from './fixtures/small-workbook';

const WORKBOOK = 'xl/workbook.xml';
const hard = hardWorkbook();

const changed = (change: (document: WorkbookDocument) => void): Uint8Array => {
  const document = open(hard);
  change(document);
  return save(document);
};

describe('a sheet added to a workbook', () => {
  const after = changed((document) => addCascade(document, 'Cascade'));

  it('leaves every part alone but those that must name it', () => {
    expect(changedParts(hard, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      WORKBOOK,
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('copies the other parts still packed, in their order', () => {
    const names = [...partsOf(after).keys()];
    expect(names.slice(0, 3)).toEqual([...partsOf(hard).keys()].slice(0, 3));
    expect(partsOf(after).get('xl/vbaProject.bin')).toBe(partsOf(hard).get('xl/vbaProject.bin'));
  });

  it('stands last, with a number and a relationship that nobody has', () => {
    expect(part(after, WORKBOOK)).toContain(
      '<sheet name="Pivot" sheetId="9" state="hidden" r:id="rId4"/><sheet name="Cascade" sheetId="10" r:id="rId17"/></sheets>',
    );
    expect(part(after, 'xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet3.xml"/>');
    expect(part(after, '[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet3.xml"');
  });

  it('counts the chart sheet where its names say their place', () => {
    expect(part(after, WORKBOOK)).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="5">Cascade!$1:$1</definedName>',
    );
  });

  it('uses the workbook’s own mark for dynamic arrays', () => {
    expect(part(after, 'xl/worksheets/sheet3.xml')).toContain('cm="1"');
  });

  it('and deleted in the same session leaves nothing', () => {
    const bytes = changed((document) => {
      const sheet = document.addSheet('For now');
      document.sheets = document.sheets.filter((one) => one !== sheet);
    });
    expect(Buffer.compare(bytes, hard)).toBe(0);
  });

  it('is in front where it is the active one, and selected alone', () => {
    const bytes = changed((document) => {
      document.activeSheetId = document.addSheet('Front').id;
    });
    expect(part(bytes, WORKBOOK)).toContain('activeTab="5"');
    expect(part(bytes, 'xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    expect(part(bytes, 'xl/worksheets/data.xml')).not.toContain('tabSelected');
  });

  it('speaks the strict dialect in a strict workbook', () => {
    const strict = Object.fromEntries(
      [...partsOf(smallWorkbook({ sheets: { A: '<sheetData/>' } }))].map(([name, text]) => [
        name,
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    const document = open(zipParts(strict));
    set(document.addSheet('B'), 0, 0, 1);
    const bytes = save(document);
    expect(part(bytes, 'xl/worksheets/sheet2.xml')).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect(open(bytes).sheets.map((sheet) => sheet.name)).toEqual(['A', 'B']);
  });
});

describe('defined names', () => {
  const names = (bytes: Uint8Array): string =>
    /<definedNames *>.*<\/definedNames>/.exec(part(bytes, WORKBOOK))?.[0] ?? '';

  it('are added by their order, changed in place and deleted, with their scope', () => {
    const bytes = changed((document) => {
      const named = (name: string, sheet: boolean) =>
        document.names.find((one) => one.name === name && (one.sheetId !== null) === sheet);
      Object.assign(named('Growth', false) ?? {}, { formula: '1+Rate*3', visible: false });
      document.names = document.names.filter((one) => one !== named('Rate', true));
      document.names.push({
        name: '_KPI.7.actual',
        sheetId: null,
        formula: "'Team''s list'!$B$2",
        visible: false,
        comment: '',
      });
      document.changes.names = true;
    });
    expect(changedParts(hard, bytes)).toEqual([WORKBOOK]);
    expect(names(bytes)).toBe(
      `<definedNames><definedName name="_KPI.7.actual" hidden="1">'Team''s list'!$B$2</definedName>` +
        names(hard)
          .replace('<definedNames>', '')
          .replace('comment="a year">1+Rate*2', 'comment="a year" hidden="1">1+Rate*3')
          .replace(
            `<definedName name="Rate" localSheetId="2">'Team''s list'!$B$2</definedName>`,
            '',
          ),
    );
  });

  it('stay byte for byte where they only might have changed', () => {
    const bytes = changed((document) => {
      document.changes.names = true;
    });
    expect(Buffer.compare(bytes, hard)).toBe(0);
  });

  it('store custom functions as cells do', () => {
    const bytes = changed((document) => {
      document.names.push({
        name: 'Whole',
        sheetId: null,
        formula: 'KPI.SCORE(1,2)',
        visible: true,
        comment: '',
      });
      document.changes.names = true;
    });
    expect(names(bytes)).toContain(
      '<definedName name="Whole">_xldudf_KPI_SCORE(1,2)</definedName>',
    );
  });

  // openpyxl writes the list, empty, into every workbook.
  it.each(['<definedNames/>', '<definedNames />', '<definedNames></definedNames>'])(
    'go into a list that was empty: %s',
    (afterSheets) => {
      const document = open(smallWorkbook({ afterSheets }));
      for (const name of ['B', 'A'])
        document.names.push({ name, sheetId: null, formula: '1', visible: true, comment: '' });
      document.changes.names = true;
      expect(names(save(document)).replace(' >', '>')).toBe(
        '<definedNames><definedName name="A">1</definedName><definedName name="B">1</definedName></definedNames>',
      );
    },
  );

  it('that said nothing can say something', () => {
    const document = open(
      smallWorkbook({ afterSheets: '<definedNames><definedName name="A"/></definedNames>' }),
    );
    Object.assign(document.names[0] ?? {}, { formula: '2' });
    document.changes.names = true;
    expect(names(save(document))).toBe(
      '<definedNames><definedName name="A">2</definedName></definedNames>',
    );
  });

  it('all deleted take their list with them', () => {
    const document = open(
      smallWorkbook({
        afterSheets: '<definedNames><definedName name="A">1</definedName></definedNames>',
      }),
    );
    document.names = [];
    document.changes.names = true;
    expect(part(save(document), WORKBOOK)).not.toContain('definedName');
  });
});

describe('custom XML parts', () => {
  const plan = '<p:plan xmlns:p="urn:example:two"/>';

  it('are added with their properties', () => {
    const bytes = changed((document) => {
      document.customXmlParts.push({ id: '{ABC}', xml: plan, part: null });
      document.changes.customXmlParts = true;
    });
    expect(changedParts(hard, bytes)).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect(part(bytes, 'customXml/itemProps2.xml')).toContain('ds:uri="urn:example:two"');
    expect(open(bytes).customXmlParts[1]).toEqual({
      id: '{ABC}',
      xml: plan,
      part: 'customXml/item2.xml',
    });
  });

  it('change in place', () => {
    const bytes = changed((document) => {
      for (const one of document.customXmlParts) one.xml = plan;
      document.changes.customXmlParts = true;
    });
    expect(changedParts(hard, bytes)).toEqual(['customXml/item1.xml']);
  });

  it('go with their properties and relationships', () => {
    const bytes = changed((document) => {
      document.customXmlParts = [];
      document.changes.customXmlParts = true;
    });
    expect([...partsOf(bytes).keys()].filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('customXml');
    expect(part(bytes, '[Content_Types].xml')).not.toContain('customXml');
  });

  it('are stored in UTF-8 whatever they claim', () => {
    const bytes = changed((document) => {
      const xml = '<?xml version="1.0" encoding="utf-16"?><é xmlns="urn:é"/>';
      document.customXmlParts.push({ id: '{ABC}', xml, part: null });
      document.changes.customXmlParts = true;
    });
    expect(part(bytes, 'customXml/item2.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><é xmlns="urn:é"/>',
    );
  });
});

describe('a sheet that came with the file', () => {
  const two = (formula: string): WorkbookDocument =>
    open(
      smallWorkbook({
        sheets: {
          Plan: '<sheetData/>',
          Other: `<sheetData><row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row></sheetData>`,
          Third: '<sheetData/>',
        },
        afterSheets:
          '<definedNames><definedName name="A" localSheetId="0">1</definedName><definedName name="B" localSheetId="2">2</definedName></definedNames>',
      }),
    );
  const without = (document: WorkbookDocument, name: string): WorkbookDocument => {
    document.sheets = document.sheets.filter((sheet) => sheet.name !== name);
    document.changes.sheets = true;
    return document;
  };

  it('is deleted with its part and names where nothing refers to it', () => {
    const bytes = save(without(two('Plane!A1+1'), 'Plan'));
    expect(partsOf(bytes).has('xl/worksheets/sheet1.xml')).toBe(false);
    const again = open(bytes);
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(['Other', 'Third']);
    expect(again.names.map((name) => [name.name, name.sheetId])).toEqual([
      ['B', again.sheets[1]?.id],
    ]);
  });

  it.each(['Plan!A1', '1+plan!A1', 'SUM(Plan:Other!A1)', 'SUM(Other:Plan!A1)', "'Plan'!A1"])(
    'is not deleted while %s stands somewhere',
    (formula) => {
      expect(() => save(without(two(formula), 'Plan'))).toThrow(SaveRefusal);
      expect(() => save(without(two(formula), 'Plan'))).toThrow(/"Plan".*sheet2\.xml/);
    },
  );

  it('is deleted where the only formula that used it was replaced', () => {
    const document = two('Plan!A1');
    set(sheetNamed(document, 'Other'), 0, 0, 5);
    expect(open(save(without(document, 'Plan'))).sheets).toHaveLength(2);
  });

  it('is not deleted while a pivot table or a chart reads it', () => {
    const document = open(hard);
    expect(() => save(without(document, 'Data'))).toThrow(/"Data".*deleted/);
  });

  it('takes its drawings and comments with it', () => {
    const parts = { ...hardWorkbookParts() };
    const plain = String(parts[WORKBOOK]).replace(/<definedNames>.*<\/definedNames>/, '');
    parts[WORKBOOK] = plain;
    for (const name of ['xl/pivotCache/pivotCacheDefinition1.xml', 'xl/charts/chart2.xml'])
      parts[name] = String(parts[name])
        .replaceAll('"Data"', '"Elsewhere"')
        .replaceAll('Data!', 'X!');
    const document = open(zipParts(parts));
    const bytes = save(without(document, 'Data'));
    const left = [...partsOf(bytes).keys()];
    for (const gone of ['xl/worksheets/data.xml', 'xl/drawings/drawing1.xml', 'xl/comments1.xml'])
      expect(left).not.toContain(gone);
    expect(left).toContain('xl/charts/chart2.xml');
    expect(part(bytes, '[Content_Types].xml')).not.toContain('comments1');
  });

  it('gets another name where nothing refers to it, and else the save is refused', () => {
    const rename = (formula: string): Uint8Array => {
      const document = two(formula);
      const sheet = sheetNamed(document, 'Plan');
      sheet.name = 'A & B';
      sheet.changes.name = true;
      return save(document);
    };
    expect(open(rename('1+1')).sheets[0]?.name).toBe('A & B');
    expect(() => rename('Plan!A1')).toThrow(/"Plan".*renamed/);
  });

  it('is hidden and shown', () => {
    const bytes = changed((document) => {
      const secret = sheetNamed(document, 'Secret');
      secret.visibility = 'Visible';
      secret.changes.visibility = true;
      const pivot = sheetNamed(document, 'Pivot');
      pivot.visibility = 'VeryHidden';
      pivot.changes.visibility = true;
    });
    expect(part(bytes, WORKBOOK)).toContain('<sheet name="Secret" sheetId="5" r:id="rId1"/>');
    expect(part(bytes, WORKBOOK)).toContain('sheetId="9" state="veryHidden"');
  });

  it('keeps its place: another order is refused', () => {
    const document = open(hard);
    document.sheets.reverse();
    expect(() => save(document)).toThrow(/another order/);
  });
});
