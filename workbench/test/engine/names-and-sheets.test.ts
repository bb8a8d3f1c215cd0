import { error, SmallWorkbook } from './small-workbook';

describe('a defined name', () => {
  it('stands for cells on other sheets, dots and all', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=INDEX(_KPI.L1.KPI.name,2)',
        A2: '=MATCH("b",_kpi.l1.kpi.NAME,0)',
        A3: '=ROWS(_KPI.L1.KPI.name)',
        A4: '=SUM(All)',
      },
      Data: { C2: 'a', C3: 'b', C4: 7 },
    }).names({ '_KPI.L1.KPI.name': 'Data!$C$2:$C$4', All: 'Data!$C:$C' });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'A4')).toEqual(['b', 2, 3, 7]);
    await book.set('Data', { C3: 'c' }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual(['c', error('#N/A')]);
    book.dispose();
  });

  it('stands for constants, formulas and other names, as a whole', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: '=Rate*2', A2: '=Twice', A3: '=Title&"!"', B1: 5 },
    }).names({ Rate: '1+0.5', Twice: 'Cell*2', Cell: 'Sheet1!$B$1', Title: '"KPI"' });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3')).toEqual([3, 10, 'KPI!']);
    book.dispose();
  });

  it('belongs to its sheet before the workbook, as after a sheet was copied', async () => {
    const book = new SmallWorkbook({
      Sheet1: { A1: '=Target', A2: '=Copy!Target', A3: '=Sheet1!Target' },
      Copy: { A1: '=Target' },
    }).names({ Target: '1', 'Copy!Target': '2' });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3')).toEqual([1, 2, 1]);
    expect(book.value('Copy', 'A1')).toBe(2);
    book.dispose();
  });

  it('is looked up again as names come, change and go', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=Target', A2: '=IFERROR(Target,"none")' } });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([error('#NAME?'), 'none']);
    await book.names({ Target: '5' }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([5, 5]);
    await book.names({ Target: '6' }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([6, 6]);
    await book.names({}).calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([error('#NAME?'), 'none']);
    book.dispose();
  });

  it('that has lost its cells is #REF!, and one that means itself is #NAME?', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=Lost', A2: '=Loop' } }).names({
      Lost: '#REF!',
      Loop: 'Loop+1',
    });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([error('#REF!'), error('#NAME?')]);
    book.dispose();
  });

  it('with relative references counts from the cell that uses it', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: 1, B1: '=Left', A2: 2, B2: '=Left' } });
    // As a file stores it: seen from A1, the cell to the left is the last column.
    await book.names({ Left: 'Sheet1!XFD1' }).calculate();
    expect(book.values('Sheet1', 'B1', 'B2')).toEqual([1, 2]);
    book.dispose();
  });
});

describe('sheets', () => {
  it.each(["It's a sheet", 'Sheet 2', '2030', 'A1', 'Übersicht', 'a.b', 'R1C1', 'x!y', 'SUM'])(
    'are found by the name %s in any case',
    async (name) => {
      const quoted = `'${name.replaceAll("'", "''")}'`;
      const book = new SmallWorkbook({
        Sheet1: { A1: `=${quoted}!B2+1`, A2: `=SUM(${quoted.toLowerCase()}!B1:B3)` },
        [name]: { B2: 41 },
      });
      await book.calculate();
      expect(book.values('Sheet1', 'A1', 'A2')).toEqual([42, 41]);
      book.dispose();
    },
  );

  it('may come after the formulas that name them', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: "='Later On'!A1+1" } });
    await book.calculate();
    expect(book.value('Sheet1', 'A1')).toEqual(error('#REF!'));
    book.engine.addSheet('later', 'Later On');
    await book.set('later', { A1: 1 }).calculate();
    expect(book.value('Sheet1', 'A1')).toBe(2);
    book.dispose();
  });

  it('keep their formulas when they are renamed', async () => {
    const book = new SmallWorkbook({ Sheet1: { A1: '=Data!A1' }, Data: { A1: 1 } });
    await book.calculate();
    book.engine.renameSheet('Data', 'Numbers');
    await book.set('Data', { A1: 2 }).set('Sheet1', { B1: '=Numbers!A1*10' }).calculate();
    expect(book.values('Sheet1', 'A1', 'B1')).toEqual([2, 20]);
    book.dispose();
  });

  // A formula that has lost its sheet does not find it again (office-js issue #4772).
  it('leave #REF! for ever when they are deleted, also when one of that name comes back', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=Data!A1',
        A2: '=SUM(Data!A1:A3)',
        A3: '=IFERROR(Data!A1,"gone")',
        A4: '=Name',
      },
      Data: { A1: 1 },
    }).names({ Name: 'Data!$A$1' });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A4')).toEqual([1, 1]);
    book.engine.removeSheet('Data');
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3', 'A4')).toEqual([
      error('#REF!'),
      error('#REF!'),
      'gone',
      error('#REF!'),
    ]);
    book.engine.addSheet('new', 'Data');
    await book.set('new', { A1: 5 }).calculate();
    expect(book.values('Sheet1', 'A1', 'A3')).toEqual([error('#REF!'), 'gone']);
    await book.set('Sheet1', { A1: '=Data!A1+0' }).calculate();
    expect(book.value('Sheet1', 'A1')).toBe(5);
    book.dispose();
  });

  it('of another workbook cannot be read', async () => {
    const book = new SmallWorkbook({
      Sheet1: {
        A1: '=[1]Data!A1',
        A2: "='[Other book.xlsx]Data'!A1:B2",
        A3: '=IFERROR([1]!Name,"no")',
      },
    });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3')).toEqual([error('#REF!'), error('#REF!'), 'no']);
    book.dispose();
  });
});
