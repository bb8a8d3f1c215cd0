import { NORMAL_MARGINS, type SheetDocument } from '../../src/document/sheet';
import { hardWorkbook } from './fixtures/hard-workbook';
import { changedParts, open, part, save, sheetNamed } from './fixtures/saved';
import { smallWorkbook } from './fixtures/small-workbook';

const DATA = 'xl/worksheets/data.xml';
const hard = hardWorkbook();
const before = part(hard, DATA);

const changed = (change: (sheet: SheetDocument) => void): { bytes: Uint8Array; text: string } => {
  const document = open(hard);
  change(sheetNamed(document, 'Data'));
  const bytes = save(document);
  return { bytes, text: part(bytes, DATA) };
};

const again = (bytes: Uint8Array): SheetDocument => sheetNamed(open(bytes), 'Data');

describe('columns and rows', () => {
  it('change for themselves alone; the others keep what they had', () => {
    const { text } = changed((sheet) => {
      sheet.columns.set(5, { ...sheet.columns.get(5), hidden: true });
      sheet.columns.set(9, { size: 20 });
      sheet.changes.columns.add(5).add(9);
    });
    expect(text).toContain(
      '<col min="6" max="6" width="14.5" customWidth="1" outlineLevel="1" hidden="1"/><col min="7" max="7" width="14.5" customWidth="1" outlineLevel="1"/><col min="10" max="10" width="20" customWidth="1"/></cols>',
    );
  });

  it('group, and the sheet says how deep', () => {
    const { bytes, text } = changed((sheet) => {
      for (const row of [3, 6]) {
        sheet.rows.set(row, { ...sheet.rows.get(row), outlineLevel: 2 });
        sheet.changes.rows.add(row);
      }
    });
    expect(text).toContain('<row r="4" spans="1:8" hidden="1" outlineLevel="2"');
    expect(text).toContain('<row r="7" outlineLevel="2"/><row r="8"');
    expect(text).toContain('outlineLevelRow="2" outlineLevelCol="1"');
    expect(again(bytes).rows.get(6)).toEqual({ outlineLevel: 2 });
  });

  it('show again, at their own height', () => {
    const { text } = changed((sheet) => {
      sheet.rows.set(3, {});
      sheet.rows.set(0, { size: 44 });
      sheet.changes.rows.add(3).add(0);
    });
    expect(text).toContain('<row r="4" spans="1:8" x14ac:dyDescent="0.2">');
    expect(text).toContain('<row r="1" spans="1:8" ht="44" customHeight="1"');
  });
});

describe('frozen panes and gridlines', () => {
  it('change with the selections that belong to them', () => {
    const { text } = changed((sheet) => {
      sheet.freeze = { rows: 2, columns: 0 };
      sheet.showGridlines = true;
      sheet.changes.view = true;
    });
    expect(text).toContain(
      '<sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
    );
  });

  it('go without a trace', () => {
    const { bytes, text } = changed((sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
      sheet.changes.view = true;
    });
    expect(text).not.toMatch(/<pane|<selection/);
    expect(again(bytes).freeze).toEqual({ rows: 0, columns: 0 });
  });
});

describe('page set-up', () => {
  it('changes beside a printer’s own settings', () => {
    const { text } = changed((sheet) => {
      sheet.pageSetup = { ...sheet.pageSetup, orientation: 'portrait', footer: 'A & B' };
      sheet.changes.page = true;
    });
    expect(text).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0" r:id="rId1"/>',
    );
    expect(text).toContain('<oddHeader>&amp;CKPIs</oddHeader><oddFooter>A &amp; B</oddFooter>');
  });

  it('changes one margin and leaves the others as they are', () => {
    const { text, bytes } = changed((sheet) => {
      sheet.pageSetup = {
        ...sheet.pageSetup,
        margins: { ...NORMAL_MARGINS, bottom: 0.6 },
      };
      sheet.changes.page = true;
    });
    expect(text.match(/<pageMargins[^>]*>/g)).toEqual([
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.6" header="0.3" footer="0.3"/>',
    ]);
    expect(again(bytes).pageSetup.margins).toEqual({ ...NORMAL_MARGINS, bottom: 0.6 });
  });

  it('keeps a theme colour of the tab where only something else changed, and sets a new one', () => {
    const other = changed((sheet) => {
      sheet.summaryBelow = true;
      sheet.changes.page = true;
    });
    expect(other.text).toContain('<tabColor theme="4"/><outlinePr/>');
    const coloured = changed((sheet) => {
      sheet.tabColor = '#00FF00';
      sheet.changes.page = true;
    });
    expect(coloured.text).toContain('<tabColor rgb="FF00FF00"/>');
  });

  it('changes print titles in the name that keeps them, with columns that repeat too', () => {
    const { bytes } = changed((sheet) => {
      sheet.pageSetup = { ...sheet.pageSetup, titleRows: { first: 0, last: 1 } };
      sheet.changes.page = true;
    });
    expect(changedParts(hard, bytes)).toEqual(['xl/workbook.xml']);
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$1:$2</definedName>',
    );
  });
});

describe('merged cells', () => {
  it('are added and taken away', () => {
    const added = changed((sheet) => {
      sheet.merges = [...sheet.merges, { top: 12, left: 0, bottom: 12, right: 2 }];
      sheet.changes.merges = true;
    });
    expect(added.text).toContain(
      '<mergeCells count="2"><mergeCell ref="H2:H5"/><mergeCell ref="A13:C13"/></mergeCells>',
    );
    const none = changed((sheet) => {
      sheet.merges = [];
      sheet.changes.merges = true;
    });
    expect(none.text).not.toContain('mergeCell');
  });
});

describe('conditional formats', () => {
  const bold = {
    id: '{CF-9}',
    type: 'custom' as const,
    priority: 0,
    stopIfTrue: false,
    box: { top: 1, left: 0, bottom: 1, right: 0 },
    formula: 'TRUE',
    font: { bold: true },
  };

  it('stand before those of the file when they are new, which stay as they were', () => {
    const { text, bytes } = changed((sheet) => {
      for (const rule of sheet.conditionalFormats) rule.priority++;
      sheet.conditionalFormats = [...sheet.conditionalFormats, bold];
      sheet.changes.conditionalFormats = true;
    });
    expect(
      [...text.matchAll(/<cfRule type="(\w+)".*?priority="(\d)"/g)].map((m) => m.slice(1)),
    ).toEqual([
      ['expression', '2'],
      ['iconSet', '3'],
      ['dataBar', '4'],
      ['expression', '1'],
    ]);
    expect(changedParts(hard, bytes)).toEqual(['xl/styles.xml', DATA]);
    expect(text).toContain('dxfId="2"');
  });

  it('are rewritten where they changed, with what the extension says of them', () => {
    const { text, bytes } = changed((sheet) => {
      const bar = sheet.conditionalFormats.find((rule) => rule.type === 'dataBar');
      if (bar?.type === 'dataBar') bar.maximum = { type: 'number', value: '100' };
      sheet.changes.conditionalFormats = true;
    });
    expect(text).not.toContain('{11111111-2222-4333-8444-555555555555}');
    expect(text.match(/<x14:cfRule/g)).toHaveLength(1);
    expect(text).toContain('<x14:sparkline>');
    const bar = again(bytes).conditionalFormats.find((rule) => rule.type === 'dataBar');
    expect(bar).toMatchObject({ priority: 3, maximum: { type: 'number', value: '100' } });
  });

  it('go, and their extension with them', () => {
    const { text } = changed((sheet) => {
      sheet.conditionalFormats = [];
      sheet.changes.conditionalFormats = true;
    });
    expect(text).not.toMatch(/conditionalFormatting|cfRule/);
    expect(text).toContain(
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535',
    );
  });

  it('that the document has no word for stay when others change', () => {
    const source = smallWorkbook({
      sheets: {
        Sheet1:
          '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule><cfRule type="top10" priority="2" rank="3"/></conditionalFormatting>',
      },
    });
    const document = open(source);
    const sheet = sheetNamed(document, 'Sheet1');
    sheet.conditionalFormats = [bold];
    sheet.changes.conditionalFormats = true;
    const text = part(save(document), 'xl/worksheets/sheet1.xml');
    expect(text).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="top10" priority="3" rank="3"/></conditionalFormatting><conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="0" priority="1">',
    );
  });
});

describe('data validations', () => {
  it('change one by one and are counted', () => {
    const { text } = changed((sheet) => {
      sheet.dataValidations = [
        ...sheet.dataValidations.filter((rule) => rule.type !== 'decimal'),
        {
          box: { top: 1, left: 1, bottom: 1, right: 1 },
          type: 'date',
          operator: 'lessThan',
          formula1: '45000',
          ignoreBlank: true,
          inCellDropDown: true,
        },
      ];
      sheet.changes.dataValidations = true;
    });
    expect(text).toContain(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Not a status" error="Choose one of the list." sqref="G3:G5">',
    );
    expect(text).toContain(
      '<dataValidation type="date" operator="lessThan" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2"><formula1>45000</formula1></dataValidation></dataValidations>',
    );
    expect(text).not.toContain('type="decimal"');
  });

  it('go all together', () => {
    const { text } = changed((sheet) => {
      sheet.dataValidations = [];
      sheet.changes.dataValidations = true;
    });
    expect(text).not.toContain('dataValidation');
  });
});

describe('hyperlinks', () => {
  it('keep those that did not change; an address outside has a relationship of its own', () => {
    const { text, bytes } = changed((sheet) => {
      sheet.hyperlinks = [
        ...sheet.hyperlinks.filter((link) => link.address === undefined),
        { box: { top: 2, left: 0, bottom: 2, right: 0 }, address: 'https://example.com/new' },
      ];
      sheet.changes.hyperlinks = true;
    });
    expect(text).toContain(
      `<hyperlinks><hyperlink ref="A2" location="'Team&apos;s list'!A1" display="Revenue" tooltip="To the list"/><hyperlink ref="A3" r:id="rId7"/></hyperlinks>`,
    );
    const rels = part(bytes, 'xl/worksheets/_rels/data.xml.rels');
    expect(rels).toContain('Id="rId7"');
    expect(rels).not.toContain('a?b=1');
    expect(again(bytes).hyperlinks.map((link) => link.address)).toEqual([
      undefined,
      'https://example.com/new',
    ]);
  });
});

describe('a sheet of which nothing changed but a flag', () => {
  it('stays byte for byte', () => {
    const { bytes } = changed((sheet) => {
      const { changes } = sheet;
      changes.merges = changes.view = changes.page = changes.hyperlinks = true;
      changes.conditionalFormats = changes.dataValidations = changes.autoFilter = true;
    });
    expect(part(bytes, DATA)).toBe(before);
    expect(Buffer.compare(bytes, hard)).toBe(0);
  });
});
