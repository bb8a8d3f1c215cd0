import { SmallWorkbook } from './small-workbook';

describe('a formula that stands in no cell', () => {
  it('is computed for another cell of its range than it was written for', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: 1, A2: 5, B1: 'x', B2: 'y', C1: 3 } });
    await book.calculate();
    const ask = (formula: string, row: number, column = 0): unknown =>
      book.engine.evaluate('Sheet1', formula, { row: 0, column: 0 }, { row, column });
    expect(ask('A1>$C$1', 0)).toBe(false);
    expect(ask('A1>$C$1', 1)).toBe(true);
    expect(ask('$B1="y"', 1, 4)).toBe(true);
    await book.set('Sheet1', { C1: 9 }).calculate();
    expect(ask('A1>$C$1', 1)).toBe(false);
    book.dispose();
  });
});
