import { openWorkbook } from '../../src/open-workbook';
import { part } from '../xlsx/fixtures/saved';
import { smallWorkbook } from '../xlsx/fixtures/small-workbook';

const opened = async (row: string, afterSheets = ''): Promise<unknown[]> => {
  const sheets = { Sheet1: `<sheetData><row r="1">${row}</row></sheetData>` };
  const workbook = await openWorkbook(smallWorkbook({ sheets, afterSheets }));
  try {
    return await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1').load('values');
      await context.sync();
      return range.values[0] as unknown[];
    });
  } finally {
    workbook.close();
  }
};

const ON_LOAD = '<calcPr fullCalcOnLoad="1"/>';

describe('an opened workbook', () => {
  it('keeps the values of the file, and builds on them, where nothing says that they are old', async () => {
    const row = '<c r="A1"><f>1+1</f><v>5</v></c><c r="B1"><f>A1*10</f></c>';
    expect(await opened(row)).toEqual([5, 50, '']);
  });

  it('goes on calculating what builds on a value that only the file knows', async () => {
    const row =
      '<c r="A1"><f>UNKNOWN.TO.US(1)</f><v>7</v></c><c r="B1"><f>A1*C1</f><v>14</v></c><c r="C1"><v>2</v></c>';
    const sheets = { Sheet1: `<sheetData><row r="1">${row}</row></sheetData>` };
    const workbook = await openWorkbook(smallWorkbook({ sheets }));
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C1').values = [[3]];
      const range = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect(range.values).toEqual([[7, 21, 3]]);
    });
    workbook.close();
  });

  // Generators of reports (XlsxWriter, openpyxl) write 0 or nothing and this attribute.
  // https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.calculationproperties.fullcalculationonload
  it('is calculated where it asks to be on load', async () => {
    const row = '<c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><f>A1*10</f><v>0</v></c>';
    expect(await opened(row, ON_LOAD)).toEqual([2, 20, '']);
  });

  it('keeps on load what cannot be calculated, and builds on it', async () => {
    const row = '<c r="A1"><f>UNKNOWN.TO.US(1)</f><v>7</v></c><c r="B1"><f>A1*10</f><v>0</v></c>';
    expect(await opened(row, ON_LOAD)).toEqual([7, 70, '']);
  });

  it.each([
    ['a function that it lacks', 'IFERROR(UNKNOWN.TO.US(1),0)'],
    ['another branch', 'IF(ISERROR(UNKNOWN.TO.US(1)),&quot;n/a&quot;,0)'],
    ['another workbook', "IFERROR(VLOOKUP(&quot;a&quot;,'[1]S'!A1:B2,2,0),0)"],
    ['a name', 'IFERROR(Lookup,0)'],
    ['cells above without a value', 'IFERROR(SUM(X1:X2),0)'],
  ])('keeps on load what is made of the error of %s', async (_, formula) => {
    const names =
      '<definedNames><definedName name="Lookup">UNKNOWN.TO.US(1)</definedName></definedNames>';
    const row =
      `<c r="A1"><f>${formula}</f><v>5</v></c><c r="B1"><f>A1*10</f><v>0</v></c>` +
      '<c r="C1"><f>IFERROR(1/0,3)</f><v>0</v></c><c r="X1"><f>UNKNOWN.TO.US(1)</f></c>';
    expect(await opened(row, names + ON_LOAD)).toEqual([5, 50, 3]);
  });

  it('keeps on load all cells of an array that cannot be calculated, and builds on them', async () => {
    const row =
      '<c r="A1"><f t="array" ref="A1:B1">UNKNOWN.TO.US(1)</f><v>7</v></c><c r="B1"><v>8</v></c>' +
      '<c r="C1"><f>SUM(A1:B1)</f><v>0</v></c>';
    expect(await opened(row, ON_LOAD)).toEqual([7, 8, 15]);
  });

  it('keeps the dates of the 1904 system', async () => {
    const sheets = {
      Sheet1:
        '<sheetData><row r="1"><c r="A1"><f>DATE(2026,1,1)</f><v>44561</v></c></row></sheetData>',
    };
    const workbook = await openWorkbook(
      smallWorkbook({ sheets, beforeSheets: '<workbookPr date1904="1"/>', afterSheets: ON_LOAD }),
    );
    expect(workbook.document.sheets[0]?.cell(0, 0)?.value).toBe(44_561);
    workbook.close();
  });

  // Excel before 2019, openpyxl, XlsxWriter and LibreOffice write formulas without a mark.
  it.each([
    ['keeps', ''],
    ['computes', ON_LOAD],
  ])('%s what a range leaves of itself, and fills no other cell with the rest', async (_, load) => {
    const sheets = {
      Sheet1:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A:A</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><f>Column*10</f><v>20</v></c></row></sheetData>',
    };
    const afterSheets = `<definedNames><definedName name="Column">Sheet1!$A$1:$A$3</definedName></definedNames>${load}`;
    const file = smallWorkbook({ sheets, afterSheets });
    const workbook = await openWorkbook(file);
    const [sheet] = workbook.document.sheets;
    expect(sheet?.cell(0, 1)?.value).toBe(1);
    expect(sheet?.cell(1, 2)?.value).toBe(20);
    expect(sheet?.cell(1, 1)).toBeUndefined();
    expect(sheet?.cell(2, 2)).toBeUndefined();
    expect(Buffer.compare(await workbook.save(), file)).toBe(0);
    workbook.close();
  });

  it('fills the cells of an array formula that the file left out', async () => {
    const row = '<c r="A1"><f t="array" ref="A1:C1">{1,2,3}</f><v>1</v></c>';
    expect(await opened(row)).toEqual([1, 2, 3]);
  });

  it('is saved with the values that were calculated', async () => {
    const sheets = { Sheet1: '<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>' };
    const workbook = await openWorkbook(smallWorkbook({ sheets, afterSheets: ON_LOAD }));
    expect(part(await workbook.save(), 'xl/worksheets/sheet1.xml')).toContain(
      '<f>1+1</f><v>2</v></c>',
    );
    workbook.close();
  });
});
