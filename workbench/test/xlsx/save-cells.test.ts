import { CellError } from '../../src/document/cell';
import { cellKey } from '../../src/document/changes';
import { hardWorkbook } from './fixtures/hard-workbook';
import { changedParts, open, part, save, set, sheetNamed } from './fixtures/saved';
import { smallWorkbook } from './fixtures/small-workbook';

const DATA = 'xl/worksheets/data.xml';
const TEAM = 'xl/worksheets/sheet9.xml';
const CHAIN = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'];
const hard = hardWorkbook();

/** The sheet's part where the change is made, before and after, as the one place where they differ. */
const difference = (before: string, after: string): { was: string; is: string } => {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  return {
    was: before.slice(start, before.length - end),
    is: after.slice(start, after.length - end),
  };
};

describe('a workbook that was not changed', () => {
  it('is saved as the same bytes', () => {
    expect(Buffer.compare(save(open(hard)), hard)).toBe(0);
  });

  it('is saved as the same bytes where everything was computed anew to the same values', () => {
    const document = open(hard);
    for (const sheet of document.sheets)
      for (const [row, line] of sheet.cells)
        for (const [column, cell] of line)
          if (cell.formula !== undefined || cell.spilledFrom)
            sheet.changes.values.add(cellKey(row, column));
    expect(Buffer.compare(save(document), hard)).toBe(0);
  });
});

describe('a cell that came with the file', () => {
  it('gets its new number, and nothing else in the package changes', () => {
    const document = open(hard);
    set(sheetNamed(document, 'Data'), 1, 1, 96.5);
    const after = save(document);
    expect(changedParts(hard, after)).toEqual([DATA]);
    expect(difference(part(hard, DATA), part(after, DATA))).toEqual({ was: '', is: '6.' });
  });

  it('keeps its style where it gets a text, which stands in the cell itself', () => {
    const document = open(hard);
    set(sheetNamed(document, 'Data'), 1, 7, ' new ');
    const after = save(document);
    expect(changedParts(hard, after)).toEqual([DATA]);
    expect(part(after, DATA)).toContain(
      '<c r="H2" s="6" t="inlineStr"><is><t xml:space="preserve"> new </t></is></c>',
    );
  });

  it('under another prefix is written under that prefix', () => {
    const document = open(hard);
    set(sheetNamed(document, "Team's list"), 1, 1, 'up', 'IF(C2>0,"up","down")');
    const text = part(save(document), TEAM);
    expect(text).toContain(
      '<x:c r="B2" t="str"><x:f>IF(C2&gt;0,"up","down")</x:f><x:v>up</x:v></x:c><x:c r="C2">',
    );
    expect(text).not.toMatch(/<(?!x:|\/x:|\?)/);
  });

  it('keeps its style and stays as a blank when it is cleared', () => {
    const document = open(hard);
    set(sheetNamed(document, 'Data'), 1, 5, null);
    expect(part(save(document), DATA)).toContain('<c r="F2" s="3"/>');
  });

  it('without a style goes when it is cleared', () => {
    const document = open(hard);
    set(sheetNamed(document, 'Data'), 1, 1, null);
    expect(part(save(document), DATA)).not.toContain('r="B2"');
  });

  it('that loses its formula takes the calculation chain with it', () => {
    const document = open(hard);
    set(sheetNamed(document, 'Data'), 10, 0, 'Revenue');
    expect(changedParts(hard, save(document))).toEqual([...CHAIN, DATA].sort());
  });
});

describe('a new cell', () => {
  it('stands in its row by its column, and the row says so', () => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    set(sheet, 1, 4, true);
    set(sheet, 1, 9, 1);
    const text = part(save(document), DATA);
    expect(text).toMatch(
      /<row r="2" spans="1:10".*<c r="D2".*<c r="E2" t="b"><v>1<\/v><\/c><c r="F2"/,
    );
    expect(text).toMatch(/<c r="H2".*<\/c><c r="J2"><v>1<\/v><\/c><\/row>/);
    expect(text).toContain('<dimension ref="A1:J11"/>');
  });

  it('in a new row stands between the rows around it', () => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    set(sheet, 6, 2, 'seven');
    set(sheet, 20, 0, 21);
    const text = part(save(document), DATA);
    expect([...text.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual(
      '1 2 3 4 5 7 8 9 10 11 21'.split(' '),
    );
    expect(text).toContain('<dimension ref="A1:H21"/>');
  });

  it('fills a sheet that had none', () => {
    const before = smallWorkbook();
    const document = open(before);
    set(sheetNamed(document, 'Sheet1'), 1, 1, 5);
    expect(part(save(document), 'xl/worksheets/sheet1.xml')).toContain(
      '<sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData>',
    );
  });

  it('takes the style of its row or column', () => {
    const before = smallWorkbook({
      styles:
        '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>',
      sheets: {
        Sheet1:
          '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2"/></sheetData>',
      },
    });
    const document = open(before);
    for (const row of [0, 1]) set(sheetNamed(document, 'Sheet1'), row, 1, 0.5);
    const text = part(save(document), 'xl/worksheets/sheet1.xml');
    expect(text).toContain('<c r="B1" s="2"><v>0.5</v></c>');
    expect(text).toContain('<c r="B2" s="1"><v>0.5</v></c>');
  });

  it('finds its place where rows and cells carry no numbers', () => {
    const before = smallWorkbook({
      sheets: {
        Sheet1:
          '<sheetData><row><c><v>1</v></c><c r="D1"><v>4</v></c></row><row><c><v>1</v></c></row></sheetData>',
      },
    });
    const document = open(before);
    set(sheetNamed(document, 'Sheet1'), 0, 2, 3);
    expect(part(save(document), 'xl/worksheets/sheet1.xml')).toContain(
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row>',
    );
  });
});

describe('a shared formula', () => {
  it('finds a new home where its first cell is replaced', () => {
    const document = open(hard);
    set(sheetNamed(document, 'Data'), 1, 3, 1);
    const after = save(document);
    expect(part(after, DATA)).toContain('<f t="shared" ref="D3:D5" si="0">B3/$C3</f><v>0.5</v>');
    const again = sheetNamed(open(after), 'Data');
    expect([2, 3, 4].map((row) => again.cell(row, 3)?.formula)).toEqual([
      'B3/$C3',
      'B4/$C4',
      'B5/$C5',
    ]);
  });

  it('moves together with a new value of the cell that takes it over', () => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    set(sheet, 1, 3, 1);
    const heir = sheet.cell(2, 3);
    if (heir) heir.value = 0.25;
    sheet.changes.values.add(cellKey(2, 3));
    expect(part(save(document), DATA)).toContain(
      '<c r="D3" s="2"><f t="shared" ref="D3:D5" si="0">B3/$C3</f><v>0.25</v></c>',
    );
  });

  it('is written into each cell where those left fill no box from the first', () => {
    const before = smallWorkbook({
      sheets: {
        Sheet1:
          '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">D1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
      },
    });
    const document = open(before);
    set(sheetNamed(document, 'Sheet1'), 0, 0, 9);
    const text = part(save(document), 'xl/worksheets/sheet1.xml');
    expect(text).toContain('<c r="B1"><f>E1</f><v>2</v></c>');
    expect(text).toContain('<c r="A2"><f>D2</f><v>3</v></c>');
  });
});

describe('an array formula', () => {
  it('that is replaced leaves no values behind', () => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    set(sheet, 9, 0, 7);
    const text = part(save(document), DATA);
    expect(text).toContain(
      '<row r="10" spans="1:8" x14ac:dyDescent="0.2"><c r="A10"><v>7</v></c><c r="B10"/><c r="C10"/></row>',
    );
  });

  it('that spills further says so and gets a value in each cell', () => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    const anchor = sheet.cell(9, 0);
    if (anchor) anchor.array = { rows: 1, columns: 4, legacy: false };
    const added = sheet.ensureCell(9, 3);
    Object.assign(added, { value: 'four', spilledFrom: { row: 9, column: 0 } });
    for (const column of [0, 1, 2, 3]) sheet.changes.values.add(cellKey(9, column));
    const text = part(save(document), DATA);
    expect(text).toContain(
      '<c r="A10" cm="1"><f t="array" ref="A10:D10">_xlfn.SEQUENCE(1,3)</f><v>1</v></c>',
    );
    expect(text).toContain('<c r="C10"><v>3</v></c><c r="D10" t="str"><v>four</v></c></row>');
  });
});

describe('a formula that takes a range for an array', () => {
  const names =
    '<definedNames><definedName name="Column">Sheet1!$A$1:$A$2</definedName><definedName name="Rate">Sheet1!$B$1</definedName></definedNames>';
  const formulas = [
    ...['SUM(A1:A2*B1:B2)', 'Column*2', 'IF(A:A>1,1,2)', 'SUM(A1:A2)', 'Rate*2'],
    ...['SUMPRODUCT(A1:A2*B1:B2)', 'INDEX(A:A,MATCH(1,Column,0))*2', 'A1*2'],
  ];
  const row = (single: boolean) => {
    const document = open(smallWorkbook({ afterSheets: names }));
    const sheet = sheetNamed(document, 'Sheet1');
    formulas.forEach((formula, index) => {
      const cell = set(sheet, 0, 2 + index, 8, formula);
      if (single) cell.single = true;
    });
    const after = save(document);
    const [again] = open(after).sheets;
    return formulas.map((_, index) => [
      part(after, 'xl/worksheets/sheet1.xml').includes(
        `<f t="array" ref="${'CDEFGHIJ'[index] ?? ''}1">`,
      ),
      again?.cell(0, 2 + index)?.single ?? false,
    ]);
  };

  it('is marked as dynamic, so that it comes back as that', () => {
    const [dynamic, either] = [
      [true, false],
      [false, true],
    ];
    expect(row(false)).toEqual([
      ...[dynamic, dynamic, dynamic],
      ...[either, either, either, either, either],
    ]);
  });

  it('has no mark where it is from before dynamic arrays', () => {
    expect(row(true)).toEqual(formulas.map(() => [false, true]));
  });
});

describe('a value computed anew', () => {
  const computed = (
    row: number,
    column: number,
    value: number | string | CellError | null,
  ): string => {
    const document = open(hard);
    const sheet = sheetNamed(document, 'Data');
    const cell = sheet.cell(row, column);
    if (cell) cell.value = value;
    sheet.changes.values.add(cellKey(row, column));
    const after = save(document);
    expect(changedParts(hard, after).filter((name) => name !== DATA)).toEqual([]);
    return part(after, DATA);
  };

  it('takes the place of the old one; the formula stays as it was stored', () => {
    expect(computed(1, 6, 'On track')).toContain(
      '<c r="G2" t="str" cm="1"><f t="array" ref="G2">_xldudf_KPI_STATUS(B2,C2,"higher")</f><v>On track</v></c>',
    );
    expect(computed(4, 3, new CellError('#DIV/0!'))).toContain(
      '<c r="D5" s="2" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c>',
    );
    expect(computed(3, 3, 0.5)).toContain('<c r="D4" s="2"><f t="shared" si="0"/><v>0.5</v></c>');
  });

  it('is left as it was where it could not be computed', () => {
    const before = part(hard, DATA);
    for (const value of [new CellError('#NAME?'), new CellError('#BUSY!'), null])
      expect(computed(1, 6, value)).toBe(before);
  });
});
