import { DEFAULT_FORMAT } from '../../src/document/cell';
import { WorkbookDocument } from '../../src/document/workbook';
import { saveXlsx } from '../../src/xlsx/save';
import { newCascadeWorkbook } from './fixtures/cascade';
import { contentOf, open, part, partsOf, save } from './fixtures/saved';

describe('a workbook from nothing', () => {
  const document = newCascadeWorkbook();
  const bytes = save(document);
  const cascade = part(bytes, 'xl/worksheets/sheet1.xml');
  const spills = part(bytes, 'xl/worksheets/sheet2.xml');

  it('opens again as the document that was saved', () => {
    const again = open(bytes);
    // Print set-up is kept in names, which the new document has from the file.
    const names = again.names.filter((name) => !name.name.startsWith('_xlnm.'));
    expect(contentOf(Object.assign(again, { names }))).toEqual(contentOf(document));
  });

  it('is the same file each time', () => {
    expect(Buffer.compare(save(newCascadeWorkbook()), bytes)).toBe(0);
  });

  it('stores a call of a custom function as Excel does, and a text that looks like one as it is', () => {
    expect(cascade).toContain(
      '<c r="E3" t="str" cm="1"><f t="array" ref="E3">_xldudf_KPI_STATUS(B3,"KPI.STATUS(")</f><v>Off track</v></c>',
    );
    expect(part(bytes, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).toContain('/sheetMetadata"');
  });

  it('leaves an unknown name alone where no such function is registered', () => {
    const plain = saveXlsx(newCascadeWorkbook());
    expect(part(plain, 'xl/worksheets/sheet1.xml')).toContain('<f>KPI.SCORE(B3,C3)</f><v>0</v>');
  });

  it('stores a spill with its range, its mark and a value in each cell', () => {
    expect(spills).toContain(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn._xlws.FILTER(C1:D2,C1:C2&gt;0)</f><v>1</v></c><c r="B1" t="str"><v>x</v></c></row>',
    );
    expect(spills).toContain('<c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#DIV/0!</v></c>');
    expect(spills).toContain('<c r="A6"><f t="array" ref="A6:A7">C1:C2*2</f><v>2</v></c>');
  });

  it('gives a formula that has no value yet none', () => {
    expect(cascade).toContain('<c r="F5"><f>A9</f></c>');
  });

  it('writes numbers so that they read back the same', () => {
    expect(cascade).toContain('<v>0.30000000000000004</v>');
    expect(cascade).toContain('<v>1e-7</v>');
  });

  it('has bars whose length is the score, from 0 to the whole cell', () => {
    expect(cascade).toContain('<x14:dataBar minLength="0" maxLength="100" gradient="0">');
    expect(cascade).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="1"/>');
  });

  it('numbers its rules by their order', () => {
    const priorities = [...cascade.matchAll(/type="(\w+)"[^>]*priority="(\d)"/g)];
    expect(priorities.map(([, type, priority]) => [type, priority])).toEqual([
      ['dataBar', '1'],
      ['expression', '2'],
      ['iconSet', '3'],
      ['iconSet', '4'],
    ]);
  });

  it('says how deep its outline goes and that summaries stand above', () => {
    expect(cascade).toContain('<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>');
    expect(cascade).toContain('<outlinePr summaryBelow="0"/>');
  });

  it('keeps print titles and the print area as names of the sheet', () => {
    const workbook = part(bytes, 'xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'The cascade'!$1:$1</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'The cascade'!$A$1:$F$5</definedName>`,
    );
  });

  it('selects the active sheet alone', () => {
    expect(cascade).toContain('tabSelected="1"');
    expect(spills).not.toContain('tabSelected');
  });

  it('never asks Excel for a full calculation', () => {
    expect([...partsOf(bytes).values()].join('')).not.toMatch(/fullCalcOnLoad/i);
  });
});

describe('what no cell can hold', () => {
  const workbookWith = (value: string | number, formula?: string): WorkbookDocument => {
    const document = new WorkbookDocument();
    const cell = document.addSheet('Sheet1').ensureCell(2, 1);
    Object.assign(cell, { value, format: DEFAULT_FORMAT, ...(formula && { formula }) });
    return document;
  };

  it('is refused with the cell’s name: a text that is too long', () => {
    expect(part(save(workbookWith('x'.repeat(32_767))), 'xl/worksheets/sheet1.xml')).toContain(
      'xxx',
    );
    expect(() => save(workbookWith('x'.repeat(32_768)))).toThrow(/Sheet1!B3.*32768.*32767/);
  });

  it('is refused with the cell’s name: an infinite number', () => {
    expect(() => save(workbookWith(Infinity))).toThrow(/Sheet1!B3 holds Infinity/);
  });

  it('is refused with the cell’s name: a formula that is too long', () => {
    expect(() => save(workbookWith(1, `1${'+1'.repeat(4_096)}`))).toThrow(/Sheet1!B3.*8193/);
  });

  it('comes back where it can be escaped: control characters and what looks escaped', () => {
    const text = '\u0001\u000b_x0041_ \r\n\t\ud800 é😀\uffff';
    expect(open(save(workbookWith(text))).sheets[0]?.cell(2, 1)?.value).toBe(text);
  });
});
