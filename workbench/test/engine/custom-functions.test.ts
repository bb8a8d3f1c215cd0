import { error, given, SmallWorkbook } from './small-workbook';

describe('a custom function', () => {
  it('is called with values, blank cells, ranges, errors and omitted arguments as they are', async () => {
    const seen: unknown[][] = [];
    const book = new SmallWorkbook({
      Sheet1: {
        A1: 'x',
        A2: 5,
        B1: error('#DIV/0!'),
        C1: '=KPI.SEE(A1,C9,A1:A3,B1,,TRUE,)',
        C2: '=KPI.SEE(A1:A1)',
        C3: '=KPI.SEE()',
        C4: '=KPI.SEE({1,2;3,4})',
      },
    }).define('KPI.SEE', (call) => {
      seen.push(given(call));
      return 'seen';
    });
    await book.calculate();
    expect(seen).toEqual([
      ['x', null, [['x'], [5], [null]], error('#DIV/0!'), undefined, true, undefined],
      ['x'],
      [],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ]);
    expect(book.values('Sheet1', 'C1', 'C2', 'C3', 'C4')).toEqual(Array(4).fill('seen'));
    book.dispose();
  });

  it('is told the calling cell', async () => {
    const book = new SmallWorkbook({ Other: {}, Sheet1: { C4: '=KPI.SEE(1)' } });
    book.define('KPI.SEE', () => 0);
    await book.calculate();
    expect(book.batches[0]?.[0]).toMatchObject({ sheetId: 'Sheet1', row: 3, column: 2 });
    book.dispose();
  });

  it('answers numbers, texts, errors, and a blank which shows 0', async () => {
    const answers = [1.5, 'text', true, error('#N/A'), null];
    const book = new SmallWorkbook({
      Sheet1: Object.fromEntries(answers.map((_, index) => [`A${index + 1}`, `=F(${index})`])),
    }).define('F', (call) => answers[Number(given(call)[0])] ?? null);
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'A4', 'A5')).toEqual([
      1.5,
      'text',
      true,
      error('#N/A'),
      0,
    ]);
    book.dispose();
  });

  it('waits for the calls that its arguments hold or read, and is never sent half of them', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=KPI.SCORE(1)',
        A2: '=KPI.SCORE(2)',
        A3: '=A1+A2',
        B1: '=KPI.ROLLUP(A1:A2)',
        B2: '=KPI.ROLLUP(A3)',
        C1: '=KPI.ROLLUP(B1:B2)',
        D1: '=KPI.SCORE(KPI.SCORE(7))',
        D2: '=KPI.SCORE(IFERROR(KPI.SCORE(8),"swallowed"))',
      },
    })
      .define('KPI.SCORE', (call) => Number(given(call)[0]) * 10)
      .define('KPI.ROLLUP', (call) =>
        (given(call).flat(2) as number[]).reduce((sum, value) => sum + value, 0),
      );
    await book.calculate();
    expect(book.batches.map((batch) => batch.map((call) => given(call)))).toEqual([
      [[1], [2], [7], [8]],
      [[[[10], [20]]], [30], [70], [80]],
      [[[[30], [30]]]],
    ]);
    expect(book.values('Sheet1', 'A3', 'C1', 'D1', 'D2')).toEqual([30, 60, 700, 800]);
    book.dispose();
  });

  it('leaves nothing of its waiting behind, whatever would have caught it', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=IFERROR(KPI.SCORE(1),"caught")',
        A2: '=ISERROR(KPI.SCORE(2))',
        A3: '=IFERROR(A1&A2,"caught")',
        A4: '=COUNT(A1:A2,KPI.SCORE(3))',
        A5: '=IF(KPI.SCORE(4)>0,KPI.SCORE(5),"off")',
      },
    }).define('KPI.SCORE', (call) => Number(given(call)[0]));
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'A4', 'A5')).toEqual([1, false, '1FALSE', 2, 5]);
    book.dispose();
  });

  it('is not called in the branch that IF, IFERROR or CHOOSE does not take', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=IF(ISBLANK(Z1),"",KPI.SCORE(1))',
        A2: '=IFERROR(5,KPI.SCORE(2))',
        A3: '=CHOOSE(1,"first",KPI.SCORE(3))',
        A4: '=IFNA(NA(),KPI.SCORE(4))',
      },
    }).define('KPI.SCORE', (call) => Number(given(call)[0]));
    await book.calculate();
    expect(book.batches.map((batch) => batch.map((call) => given(call)))).toEqual([[[4]]]);
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'A4')).toEqual(['', 5, 'first', 4]);
    book.dispose();
  });

  it('is sent once for equal arguments, and not again while they stay equal', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: 1, A2: 1, A3: 2, B1: '=F(A1)', B2: '=F(A2)', B3: '=F(A3)' },
    }).define('F', (call) => Number(given(call)[0]) * 2);
    await book.calculate();
    expect(book.batches.map((batch) => batch.length)).toEqual([2]);
    await book.set('Sheet1', { A1: 2 }).calculate();
    expect(book.batches).toHaveLength(1);
    expect(book.value('Sheet1', 'B1')).toBe(4);
    await book.set('Sheet1', { A1: 9 }).calculate();
    expect(book.batches[1]?.map(given)).toEqual([[9]]);
    book.dispose();
  });

  it('tells texts from numbers and two arguments from one, when it compares calls', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=F(1)',
        A2: '=F("1")',
        A3: '=F("a","b")',
        A4: '=F("a""b")',
        A5: '=F(TRUE)',
        A6: '=F("TRUE")',
        A7: '=F(Z1)',
        A8: '=F("")',
        A9: '=F(1,)',
      },
    }).define('F', (call) => JSON.stringify(given(call)));
    await book.calculate();
    expect(book.batches[0]).toHaveLength(9);
    book.dispose();
  });

  it('is called again for everything in a full calculation', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=F(1)' } }).define('F', () => 1);
    await book.calculate();
    await book.calculate(true);
    expect(book.batches).toHaveLength(2);
    expect(book.last).toEqual([]);
    book.dispose();
  });

  it('shows #NAME? until it is registered, then its answer', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=KPI.LATE(1)' } });
    await book.calculate();
    expect(book.value('Sheet1', 'A1')).toEqual(error('#NAME?'));
    await book.define('KPI.LATE', () => 'here').calculate();
    expect(book.value('Sheet1', 'A1')).toBe('here');
    book.dispose();
  });

  it('spills an array', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=F(1)', D1: '=SUM(A1:B2)' } }).define(
      'F',
      () => [
        [1, 2],
        [3, null],
      ],
    );
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'B1', 'A2', 'B2', 'D1')).toEqual([1, 2, 3, 0, 6]);
    expect(book.computed('A1')?.spill).toEqual({ rows: 2, columns: 2 });
    book.dispose();
  });

  it('ends as #BUSY! when its arguments are others each time', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=F(RAND())' } }).define('F', () => 1);
    await book.calculate();
    expect(book.value('Sheet1', 'A1')).toEqual(error('#BUSY!'));
    book.dispose();
  });

  it('finds NOW the same all through a calculation', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=F(NOW())' } }).define('F', (call) =>
      Number(given(call)[0]),
    );
    await book.calculate();
    // Serial numbers of the years 2020 to 2100.
    expect(Number(book.value('Sheet1', 'A1'))).toBeGreaterThan(43_830);
    expect(Number(book.value('Sheet1', 'A1'))).toBeLessThan(73_416);
    book.dispose();
  });

  it('keeps its cells due when the answer fails, and asks again next time', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=F(1)', B1: '=A1+1' } }).define('F', () => 1);
    const refused = book.engine.calculate(() => Promise.reject(new Error('connection lost')));
    await expect(refused).rejects.toThrow('connection lost');
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'B1')).toEqual([1, 2]);
    book.dispose();
  });
});
