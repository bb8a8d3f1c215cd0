import { CellError } from '../../src/document/cell';
import type { WorkbookDocument } from '../../src/document/workbook';
import { openWorkbook, type OpenWorkbook } from '../../src/open-workbook';
import { refusal } from '../open';
import { smallWorkbook } from '../xlsx/fixtures/small-workbook';

/** Column A from the top down, errors as their text. */
const column = (document: WorkbookDocument, sheet = 0, at = 0): unknown[] =>
  Array.from({ length: 8 }, (_, row) => {
    const value = document.sheets[sheet]?.cell(row, at)?.value ?? null;
    return value instanceof CellError ? value.code : value;
  });
const formulas = (document: WorkbookDocument, sheet = 0, at = 0): unknown[] =>
  Array.from({ length: 8 }, (_, row) => document.sheets[sheet]?.cell(row, at)?.formula ?? null);
const rows = (top: number, bottom: number) => ({ top, left: 0, bottom, right: 2 });

describe('rows that a person inserts or deletes', () => {
  let workbook: OpenWorkbook;
  let document: WorkbookDocument;
  let id: string;
  const insert = (at: number, count = 1) => workbook.user.insertRows(id, at, count);
  const remove = (at: number, count = 1) => workbook.user.deleteRows(id, at, count);
  const write = async (address: string, content: unknown[][], sheet = 'Sheet1'): Promise<void> => {
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = content as string[][];
      await context.sync();
    });
    await workbook.idle();
  };

  beforeEach(async () => {
    workbook = await openWorkbook();
    ({ document } = workbook);
    id = document.sheets[0]!.id;
    await write('A1:A5', [[1], [2], [3], ['=SUM(A1:A3)'], ['=A4*10']]);
  });
  afterEach(() => workbook.close());

  it('take cells and formulas along, and all is computed', async () => {
    await insert(2, 2);
    expect(column(document)).toEqual([1, 2, null, null, 3, 6, 60, null]);
    expect(formulas(document).slice(5, 7)).toEqual(['SUM(A1:A5)', 'A6*10']);
    await workbook.user.enter(id, { top: 2, left: 0, bottom: 2, right: 0 }, [['5']]);
    expect(column(document).slice(5, 7)).toEqual([11, 110]);
    await remove(0, 2);
    expect(column(document)).toEqual([5, null, 3, 8, 80, null, null, null]);
  });

  it('leave #REF! where all that was referred to is gone', async () => {
    await remove(3);
    expect(formulas(document)[3]).toBe('#REF!*10');
    expect(column(document)[3]).toBe('#REF!');
  });

  it('are followed by names and by formulas on other sheets', async () => {
    await workbook.user.addSheet('Other');
    await write('A1:A2', [['=Sheet1!A3'], ['=Third*2']], 'Other');
    await workbook.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('Third', worksheets.getItem('Sheet1').getRange('A3'));
      names.add('First', worksheets.getItem('Sheet1').getRange('A1'));
      await context.sync();
    });
    await workbook.idle();
    expect(column(document, 1).slice(0, 2)).toEqual([3, 6]);
    await insert(0);
    await remove(1);
    expect(document.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['Third', 'Sheet1!$A$3'],
      ['First', 'Sheet1!#REF!'],
    ]);
    await insert(2);
    expect(document.names[0]!.formula).toBe('Sheet1!$A$4');
    expect(column(document, 1).slice(0, 2)).toEqual([3, 6]);
    await workbook.user.enter(id, { top: 3, left: 0, bottom: 3, right: 0 }, [['7']]);
    expect(column(document, 1).slice(0, 2)).toEqual([7, 14]);
  });

  it('take what stands by them along: merges, links, rules, tables, lines, panes, print areas', async () => {
    const sheet = document.sheets[0]!;
    sheet.merges = [rows(5, 6)];
    sheet.hyperlinks = [{ box: rows(4, 4), location: 'Sheet1!A1' }];
    sheet.conditionalFormats = [
      {
        type: 'custom',
        id: 'r',
        priority: 1,
        stopIfTrue: false,
        box: rows(3, 8),
        formula: '$A4>1',
      },
    ];
    sheet.dataValidations = [
      {
        box: rows(3, 3),
        type: 'list',
        formula1: '$A$4:$A$6',
        ignoreBlank: true,
        inCellDropDown: true,
      },
    ];
    sheet.tables = [
      {
        id: 1,
        name: 'Rows',
        box: rows(2, 6),
        headerRow: true,
        totalsRow: false,
        columns: ['A', 'B', 'C'],
      },
    ];
    sheet.autoFilter = rows(2, 6);
    sheet.freeze = { rows: 3, columns: 0 };
    sheet.pageSetup = { titleRows: { first: 2, last: 2 }, printArea: rows(0, 9) };
    sheet.rows.set(4, { outlineLevel: 1 });
    await insert(2);
    await insert(5, 2);
    expect({
      merges: sheet.merges,
      links: sheet.hyperlinks.map(({ box, location }) => [box.top, location]),
      rules: sheet.conditionalFormats.map((rule) => [
        rule.box.top,
        rule.box.bottom,
        rule.type === 'custom' && rule.formula,
      ]),
      validations: sheet.dataValidations.map(({ box, formula1 }) => [box.top, formula1]),
      tables: sheet.tables.map(({ box }) => box),
      filter: sheet.autoFilter,
      frozen: sheet.freeze.rows,
      page: sheet.pageSetup,
      lines: [...sheet.rows],
    }).toEqual({
      merges: [rows(8, 9)],
      links: [[7, 'Sheet1!A1']],
      rules: [[4, 11, '$A5>1']],
      validations: [[4, '$A$5:$A$9']],
      tables: [rows(3, 9)],
      filter: rows(3, 9),
      frozen: 4,
      page: { titleRows: { first: 3, last: 3 }, printArea: rows(0, 12) },
      lines: [[7, { outlineLevel: 1 }]],
    });
    await remove(8);
    expect(sheet.merges).toEqual([rows(8, 8)]);
  });

  it('spill anew what spilled, and do not cut an array', async () => {
    await write('B1', [['=A1:A3*2']]);
    expect(column(document, 0, 1).slice(0, 4)).toEqual([2, 4, 6, null]);
    await insert(0);
    expect(column(document, 0, 1).slice(0, 5)).toEqual([null, 2, 4, 6, null]);
    await insert(2);
    expect(column(document, 0, 1).slice(0, 6)).toEqual([null, 2, 0, 4, 6, null]);
    document.sheets[0]!.cell(1, 1)!.array = { rows: 4, columns: 1, legacy: true };
    expect(await refusal(() => insert(3))).toBe('InvalidOperation');
    expect(await refusal(() => insert(1))).toBeNull();
  });

  it('look like the row above', async () => {
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A2').numberFormat = [['0.0%']];
      await context.sync();
    });
    await insert(2);
    expect(document.sheets[0]!.cell(2, 0)?.format.numberFormat).toBe('0.0%');
  });

  it('are refused on a protected sheet, off the end, and for a table’s header alone', async () => {
    const sheet = document.sheets[0]!;
    const table = {
      id: 1,
      name: 'Rows',
      headerRow: true,
      totalsRow: false,
      columns: ['A', 'B', 'C'],
    };
    sheet.tables = [{ ...table, box: rows(1, 3) }];
    const before = [column(document), sheet.tables[0]!.box];
    expect(await refusal(() => remove(1))).toBe('InvalidOperation');
    expect(await refusal(() => insert(2, 1_048_574))).toBe('InvalidOperation');
    sheet.protected = true;
    expect(await refusal(() => insert(2))).toBe('AccessDenied');
    sheet.protected = false;
    expect([column(document), sheet.tables[0]!.box]).toEqual(before);
    await remove(1, 3);
    expect(sheet.tables).toEqual([]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.datachangetype (the address is unverified)
  it('are told as such', async () => {
    const heard: unknown[] = [];
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ changeType, address }) => {
        heard.push([changeType, address]);
        return Promise.resolve();
      });
      await context.sync();
    });
    await insert(1, 2);
    await remove(0);
    await workbook.idle();
    await new Promise((done) => setTimeout(done, 10));
    expect(heard).toEqual([
      ['RowInserted', '2:3'],
      ['RowDeleted', '1:1'],
    ]);
  });

  it('end what can be undone', async () => {
    workbook.user.keepUndo();
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    await workbook.user.enter(id, cell, [['9']]);
    await insert(0);
    await workbook.user.undo();
    expect(column(document)[1]).toBe(9);
    await workbook.user.enter(id, cell, [['8']]);
    await workbook.user.undo();
    expect(column(document).slice(0, 2)).toEqual([null, 9]);
  });

  it('are saved, in a new workbook and in one that was opened', async () => {
    await insert(1);
    const opened = await openWorkbook(await workbook.save());
    const again = opened.document.sheets[0]!.id;
    await opened.user.insertRows(again, 2, 1);
    await opened.user.deleteRows(again, 0, 1);
    const twice = await openWorkbook(await opened.save());
    expect(column(twice.document)).toEqual([null, null, 2, 3, 5, 50, null, null]);
    expect(formulas(twice.document).slice(4, 6)).toEqual(['SUM(A1:A4)', 'A5*10']);
    for (const one of [opened, twice]) one.close();
  });

  it('are not saved where something in the file would stay behind', async () => {
    const file = smallWorkbook({
      sheets: {
        Data: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><rowBreaks count="1"><brk id="3"/></rowBreaks>',
      },
    });
    const opened = await openWorkbook(file);
    await opened.user.insertRows(opened.document.sheets[0]!.id, 0, 1);
    await expect(opened.save()).rejects.toMatchObject({
      code: 'rows-moved',
      message: expect.stringContaining('rowBreaks would stay where it was') as string,
    });
    opened.close();
  });
});
