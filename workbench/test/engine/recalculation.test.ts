import { given, SmallWorkbook } from './small-workbook';

const addresses = (book: SmallWorkbook): string[] =>
  book.last.map((cell) => `${'ABCDEFGH'[cell.column] ?? '?'}${cell.row + 1}`).sort();

describe('calculating again', () => {
  it('answers only the cells whose value is another one', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: 1, A2: 2, B1: '=A1*10', B2: '=A2*10', C1: '=B1>0', D1: '=SUM(B1:B2)' },
    });
    await book.calculate();
    expect(addresses(book)).toEqual(['B1', 'B2', 'C1', 'D1']);
    await book.set('Sheet1', { A1: 3 }).calculate();
    expect(addresses(book)).toEqual(['B1', 'D1']);
    expect(book.value('Sheet1', 'D1')).toBe(50);
    await book.calculate();
    expect(book.last).toEqual([]);
    book.dispose();
  });

  it('leaves a value alone that the document has already', async () => {
    const book = new SmallWorkbook();
    book.engine.setCells('Sheet1', [
      { row: 0, column: 0, value: 2, formula: '1+1' },
      { row: 1, column: 0, value: 7, formula: '1+1' },
    ]);
    await book.calculate();
    expect(addresses(book)).toEqual(['A2']);
    book.dispose();
  });

  it('follows formulas as they are replaced by values and by other formulas', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=1+1', B1: '=A1*2' } });
    await book.calculate();
    await book.set('Sheet1', { A1: 5 }).calculate();
    expect(book.value('Sheet1', 'B1')).toBe(10);
    await book.set('Sheet1', { A1: '=C1', C1: 4 }).calculate();
    expect(book.values('Sheet1', 'A1', 'B1')).toEqual([4, 8]);
    await book.set('Sheet1', { A1: null }).calculate();
    expect(book.value('Sheet1', 'B1')).toBe(0);
    await book.set('Sheet1', { C1: 99 }).calculate();
    expect(book.last).toEqual([]);
    book.dispose();
  });

  it('reaches formulas over ranges of any height', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=SUM(D1:D70)',
        A2: '=SUM(D1:D9000)',
        A3: '=SUM(D:D)',
        A4: '=SUM(5:6)',
        A5: '=SUM(D5:D5)',
      },
    });
    await book.calculate();
    await book.set('Sheet1', { D5: 1 }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'A5')).toEqual([1, 1, 1, 1]);
    await book.set('Sheet1', { D8999: 2 }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3')).toEqual([1, 3, 3]);
    book.dispose();
  });

  it('computes a long chain, whatever the order of its cells', async () => {
    const length = 20_000;
    const cells: Record<string, string | number> = { A1: 1 };
    for (let row = length; row > 1; row--) cells[`A${row}`] = `=A${row - 1}+1`;
    const book = new SmallWorkbook({ Sheet1: cells });
    await book.calculate();
    expect(book.value('Sheet1', `A${length}`)).toBe(length);
    await book.set('Sheet1', { A1: 2 }).calculate();
    expect(book.value('Sheet1', `A${length}`)).toBe(length + 1);
    book.dispose();
  });

  it('does not ask again beyond a value that came out unchanged', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: 1, B1: '=A1>0', C1: '=F(B1)', D1: '=F(C1)' },
    }).define('F', (call) => String(given(call)[0]));
    await book.calculate();
    const sent = book.batches.length;
    await book.set('Sheet1', { A1: 2 }).calculate();
    expect(book.batches).toHaveLength(sent);
    book.dispose();
  });

  it('finds what OFFSET and INDIRECT read, though only evaluating tells', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=INDIRECT("C"&B1)',
        A2: '=SUM(OFFSET(C1,0,0,B1,1))',
        B1: 2,
        C1: '=D1',
        C2: '=D1+1',
        D1: 10,
      },
    });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([11, 21]);
    await book.set('Sheet1', { D1: 20 }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([21, 41]);
    book.dispose();
  });

  it('asks for what OFFSET reads only when it has been answered', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: '=SUM(OFFSET(C1,0,0,2,1))*2', C1: '=F(1)', C2: '=F(2)', E1: '=A1+1' },
    }).define('F', (call) => Number(given(call)[0]) * 100);
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'E1')).toEqual([600, 601]);
    book.dispose();
  });

  it('runs one after the other', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: 1, B1: '=A1+1' } });
    const first = book.calculate();
    book.set('Sheet1', { A1: 5 });
    await Promise.all([first, book.calculate()]);
    expect(book.value('Sheet1', 'B1')).toBe(6);
    book.dispose();
  });
});

describe('a circular reference', () => {
  it('ends, and shows 0 in its cells, as Excel does once its warning is closed', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=A1+1',
        B1: '=C1+1',
        C1: '=D1+1',
        D1: '=B1+1',
        E1: '=D1+5',
        F1: '=SUM(F1:F3)',
        F2: 1,
      },
    });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'B1', 'C1', 'D1', 'E1', 'F1')).toEqual([0, 0, 0, 0, 5, 0]);
    book.dispose();
  });

  it('is computed when it has been broken', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=B1+1', B1: '=A1+1' } });
    await book.calculate();
    await book.set('Sheet1', { B1: 1 }).calculate();
    expect(book.value('Sheet1', 'A1')).toBe(2);
    book.dispose();
  });

  it('ends through custom functions too', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=F(B1)', B1: '=F(A1)', C1: '=F(7)' } }).define(
      'F',
      (call) => Number(given(call)[0]) + 1,
    );
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'B1', 'C1')).toEqual([0, 0, 8]);
    book.dispose();
  });
});
