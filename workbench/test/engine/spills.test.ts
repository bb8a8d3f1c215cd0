import { columnName } from '../../src/document/address';
import { error, SmallWorkbook } from './small-workbook';

// Microsoft: "Dynamic array formulas and spilled array behavior".
describe('a result larger than a cell', () => {
  it('spills, and what reads it is computed, wherever it stands', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=SUM(C1:C3)',
        A2: '=C3+1',
        C1: '=E1:E3*10',
        E1: 1,
        E2: 2,
        E3: 3,
        F1: '=A1+A2',
      },
    });
    await book.calculate();
    expect(book.values('Sheet1', 'C1', 'C2', 'C3', 'A1', 'A2', 'F1')).toEqual([
      10, 20, 30, 60, 31, 91,
    ]);
    expect(book.computed('C1')).toMatchObject({ value: 10, spill: { rows: 3, columns: 1 } });
    await book.set('Sheet1', { E3: 4 }).calculate();
    expect(book.values('Sheet1', 'C3', 'A1', 'A2')).toEqual([40, 70, 41]);
    book.dispose();
  });

  it('shows 0 where it spills a blank cell', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=C1:C2', C1: 'x' } });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual(['x', 0]);
    book.dispose();
  });

  it('is #SPILL! while something stands in its way, and spills when that goes', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=SEQUENCE(3)', A3: 'in the way', B1: '=A2' } });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'B1')).toEqual([
      error('#SPILL!'),
      null,
      'in the way',
      0,
    ]);
    await book.set('Sheet1', { A3: null }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'B1')).toEqual([1, 2, 3, 2]);
    await book.set('Sheet1', { A2: 'again' }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'B1')).toEqual([
      error('#SPILL!'),
      'again',
      null,
      'again',
    ]);
    book.dispose();
  });

  it('takes its cells back as it shrinks, and says so', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=SEQUENCE(D1)', B1: '=COUNT(A1:A9)', D1: 3 } });
    await book.calculate();
    expect(book.value('Sheet1', 'B1')).toBe(3);
    await book.set('Sheet1', { D1: 2 }).calculate();
    expect(book.computed('A3')).toEqual({ sheetId: 'Sheet1', row: 2, column: 0, value: null });
    expect(book.computed('A1')).toMatchObject({ value: 1, spill: { rows: 2, columns: 1 } });
    expect(book.value('Sheet1', 'B1')).toBe(2);
    await book.set('Sheet1', { D1: 1 }).calculate();
    expect(book.computed('A1')).toEqual({ sheetId: 'Sheet1', row: 0, column: 0, value: 1 });
    expect(book.values('Sheet1', 'A2', 'B1')).toEqual([null, 1]);
    book.dispose();
  });

  it('goes with its formula', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=SEQUENCE(3)', B1: '=SUM(A1:A3)' } });
    await book.calculate();
    await book.set('Sheet1', { A1: 10 }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'B1')).toEqual([10, null, null, 10]);
    book.dispose();
  });

  it('gives way to another only when that has gone', async () => {
    const book = new SmallWorkbook({
      Sheet1: { B1: '=SEQUENCE(3)', A2: '=SEQUENCE(1,D1)', D1: 2 },
    });
    await book.calculate();
    const errors = book.values('Sheet1', 'B1', 'A2').filter((value) => typeof value === 'object');
    expect(errors).toEqual([error('#SPILL!')]);
    await book.set('Sheet1', { D1: 1 }).calculate();
    expect(book.values('Sheet1', 'B1', 'B2', 'A2')).toEqual([1, 2, 1]);
    book.dispose();
  });

  it('is #SPILL! beyond the end of the sheet', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1048575: '=C1:C3' } });
    await book.calculate();
    expect(book.value('Sheet1', 'A1048575')).toEqual(error('#SPILL!'));
    book.dispose();
  });

  it('is read whole by A1#, whatever its size', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: '=SEQUENCE(D1)', B1: '=SUM(A1#)', C1: '=SUM(D1#)', D1: 3 },
    });
    await book.calculate();
    expect(book.values('Sheet1', 'B1', 'C1')).toEqual([6, error('#REF!')]);
    await book.set('Sheet1', { D1: 4 }).calculate();
    expect(book.value('Sheet1', 'B1')).toBe(10);
    book.dispose();
  });

  it('ends when it grows by what it fills itself', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=SEQUENCE(COUNT(A2:A50)+2)' } });
    await book.calculate();
    expect(book.last.length).toBeGreaterThan(0);
    book.dispose();
  });
});

describe('a formula from before dynamic arrays', () => {
  // Microsoft: "Implicit intersection operator: @".
  it('takes with @ the cell in its own row or column', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: 1,
        A2: 2,
        A3: 3,
        C2: '=@A1:A3',
        C9: '=@A1:A3',
        D2: '=@A:A*10',
        E2: '=@Column*10',
        F2: '=@INDEX(A1:A3,3)',
        G2: '=@{7,8}',
        H2: '=@A3',
        A5: '=@A1:C1',
      },
    }).names({ Column: 'Sheet1!$A$1:$A$3' });
    await book.calculate();
    expect(book.values('Sheet1', 'C2', 'C9', 'D2', 'E2', 'F2', 'H2', 'A5')).toEqual([
      2,
      error('#VALUE!'),
      20,
      20,
      3,
      3,
      1,
    ]);
    book.dispose();
  });

  it('takes such cells by itself where a single value is wanted, and never spills', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: 1, A2: 2, A3: 3, A5: 10, B5: 20, C5: 30, F1: 7, F2: 8, F3: 9 },
    }).names({
      Column: 'Sheet1!$A$1:$A$3',
      Row: 'Sheet1!$A$5:$C$5',
      Twice: 'Sheet1!$A$1:$A$3*2',
      Rate: '0.5',
    });
    const single = (row: number, column: number, formula: string) =>
      book.engine.setCells('Sheet1', [{ row, column, value: null, formula, single: true }]);
    const inRow2 = [
      ...['A:A', 'Column', '(A1:A3)*Rate', '-Column%', 'IF(Column>1,Column,"none")'],
      ...['ROUND(A1:A3/3,1)', 'OFFSET(A1,0,0,3,1)*10', 'Twice', 'SEQUENCE(3)', 'A1:INDEX(A:A,3)'],
      ...['IFERROR(F:F/A1:A3,0)', '{4,5}', 'SUMIF(A:A,Column,F:F)', 'VLOOKUP(Column,A1:F3,6,0)'],
    ];
    inRow2.forEach((formula, index) => single(1, 7 + index, formula));
    single(6, 1, 'Row');
    single(6, 7, 'Column');
    await book.calculate();
    const row2 = inRow2.map((_, index) => book.computed(`${columnName(7 + index)}2`)?.value);
    expect(row2).toEqual([2, 2, 1, -0.02, 2, 0.7, 20, 2, 1, 2, 4, 4, 8, 8]);
    expect(book.values('Sheet1', 'B7', 'H7')).toEqual([20, error('#VALUE!')]);
    expect(book.last.every((cell) => !cell.spill)).toBe(true);
    expect(book.last).toHaveLength(inRow2.length + 2);
    await book.set('Sheet1', { A2: 5 }).calculate();
    expect(book.value('Sheet1', 'H2')).toBe(5);
    book.dispose();
  });

  it('gives whole ranges to functions that take them, and arrays to those that compute with arrays', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30 },
    })
      .names({ Column: 'Sheet1!$A$1:$A$3' })
      .define('OWN.COUNT', (call) => (call.arguments[0]?.kind === 'matrix' ? 3 : 1));
    const formulas = [
      ...['SUM(A:A)', 'SUMPRODUCT((A1:A3>1)*B1:B3)', 'MAX(Column)'],
      ...['INDEX(B:B,MATCH(3,Column,0))', 'LOOKUP(2,1/(A1:A3<3),B1:B3)', 'COUNTIF(Column,">1")'],
      ...['SUM(A1:INDEX(A:A,2))', 'ROWS(Column)', 'OWN.COUNT(A1:A3)', 'IF(COUNT(A:A),SUM(B:B),0)'],
    ];
    const cell = (formula: string, column: number, single: boolean) => ({
      ...{ row: 8, column, value: null, formula },
      single,
    });
    book.engine.setCells(
      'Sheet1',
      formulas.map((one, index) => cell(one, 2 + index, true)),
    );
    // Its factors are single values: Excel has shown #VALUE! there since ever without Ctrl+Shift+Enter.
    book.engine.setCells('Sheet1', [cell('SUM(A1:A3*B1:B3)', 20, true)]);
    await book.calculate();
    const values = formulas.map((_, index) => book.value('Sheet1', `${columnName(2 + index)}9`));
    expect(values).toEqual([6, 50, 3, 30, 20, 2, 3, 3, 3, 60]);
    expect(book.value('Sheet1', 'U9')).toEqual(error('#VALUE!'));
    book.dispose();
  });

  it('becomes dynamic when it is typed anew', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: 1, A2: 2 } });
    const cell = { row: 0, column: 2, value: null, formula: 'A1:A2' };
    book.engine.setCells('Sheet1', [{ ...cell, single: true }]);
    await book.calculate();
    expect(book.values('Sheet1', 'C1', 'C2')).toEqual([1, null]);
    book.engine.setCells('Sheet1', [cell]);
    await book.calculate();
    expect(book.values('Sheet1', 'C1', 'C2')).toEqual([1, 2]);
    book.dispose();
  });

  it('entered over a block keeps to it', async () => {
    const book = new SmallWorkbook({ Sheet1: { E1: 1, E2: 2, E3: 3 } });
    const block = (row: number, formula: string, rows: number, columns: number) =>
      book.engine.setCells('Sheet1', [
        { row, column: 0, value: null, formula, array: { rows, columns } },
      ]);
    block(0, 'E1:E3*10', 1, 1);
    block(2, 'E1:E3', 2, 1);
    block(5, 'E1:E2', 3, 1);
    block(9, 'E1+1', 2, 2);
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'A4', 'A5')).toEqual([10, null, 1, 2, null]);
    expect(book.values('Sheet1', 'A6', 'A7', 'A8')).toEqual([1, 2, error('#N/A')]);
    expect(book.values('Sheet1', 'A10', 'B10', 'A11', 'B11')).toEqual([2, 2, 2, 2]);
    book.dispose();
  });
});
