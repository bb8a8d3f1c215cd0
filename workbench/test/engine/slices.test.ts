import { SmallWorkbook } from './small-workbook';

/** Every look at the clock finds that another second has gone, so that a pause is due at each formula. */
const hurry = (): void => {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
};

/** A chain A1 = 1, A2 = A1 + 1, … of which each formula is a stretch of its own. */
const chain = (length: number): Record<string, string | number> =>
  Object.fromEntries(
    Array.from({ length }, (_, row) => [`A${row + 1}`, row === 0 ? 1 : `=A${row}+1`]),
  );

describe('a calculation that gives way', () => {
  beforeEach(hurry);
  afterEach(() => jest.restoreAllMocks());

  it('pauses between formulas, and computes what it would at one go', async () => {
    let pauses = 0;
    const book = new SmallWorkbook({ Sheet1: chain(50) }, () => {
      pauses++;
      return Promise.resolve();
    });
    await book.calculate();
    expect(pauses).toBeGreaterThan(50);
    expect(book.values('Sheet1', 'A2', 'A50')).toEqual([2, 50]);
    book.dispose();
  });

  it('pauses for nobody where it has a thread of its own', async () => {
    const book = new SmallWorkbook({ Sheet1: chain(50) });
    const turns: string[] = [];
    setImmediate(() => turns.push('other'));
    await book.calculate();
    expect([turns, book.value('Sheet1', 'A50')]).toEqual([[], 50]);
    book.dispose();
  });

  it.each([
    ['a value', { A1: 101 }, 150],
    ['a formula that comes', { A20: '=1000' }, 1_030],
    ['a formula that goes', { A20: null }, 30],
  ])('takes in %s that changes in a pause', async (_what, change, last) => {
    let pauses = 0;
    const book: SmallWorkbook = new SmallWorkbook({ Sheet1: chain(50) }, () => {
      // Fifty formulas are compiled first; ten more pauses are in the middle of computing.
      if (++pauses === 60) book.set('Sheet1', change);
      return Promise.resolve();
    });
    await book.calculate();
    await book.calculate();
    expect(book.value('Sheet1', 'A50')).toBe(last);
    book.dispose();
  });

  it('forgets a formula that goes while it waits for its function', async () => {
    let pauses = 0;
    const cells = { B1: '=TEST.DOUBLE(A1)', ...chain(50) };
    const book: SmallWorkbook = new SmallWorkbook({ Sheet1: cells }, () => {
      if (++pauses === 70) book.set('Sheet1', { B1: 5 });
      return Promise.resolve();
    }).define('TEST.DOUBLE', () => 2);
    await book.calculate();
    await book.calculate();
    expect(book.values('Sheet1', 'B1', 'A50')).toEqual([5, 50]);
    book.dispose();
  });

  it('takes in a name that changes in a pause', async () => {
    let pauses = 0;
    const book: SmallWorkbook = new SmallWorkbook(
      { Sheet1: { ...chain(50), B1: '=step*A50' } },
      () => {
        if (++pauses === 60) book.names({ step: '3' });
        return Promise.resolve();
      },
    ).names({ step: '2' });
    await book.calculate();
    await book.calculate();
    expect(book.value('Sheet1', 'B1')).toBe(150);
    book.dispose();
  });

  it('reads no range as it stood before its cells were computed', async () => {
    const cells = { ...chain(50), B1: '=SUM(A1:A50)' };
    let pauses = 0;
    const book: SmallWorkbook = new SmallWorkbook({ Sheet1: cells }, () => {
      // As a conditional format that is drawn in a pause.
      if (++pauses === 70)
        book.engine.evaluate('Sheet1', 'SUM(A1:A50)', { row: 0, column: 2 }, { row: 0, column: 2 });
      return Promise.resolve();
    });
    await book.calculate();
    expect(book.value('Sheet1', 'B1')).toBe(1_275);
    book.dispose();
  });
});
