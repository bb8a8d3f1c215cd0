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
