import { type Content, error, SmallWorkbook } from './small-workbook';

const table = {
  sheetId: 'Data',
  name: 'KPIs',
  top: 1,
  left: 1,
  bottom: 5,
  right: 3,
  headerRow: true,
  totalsRow: true,
  columns: ['Name', 'Actual', 'Target [%]'],
};
const cells = {
  B2: 'Name',
  C2: 'Actual',
  D2: 'Target [%]',
  B3: 'a',
  C3: 1,
  D3: 10,
  B4: 'b',
  C4: 2,
  D4: 20,
  B5: 'c',
  C5: 3,
  D5: 30,
  B6: 'Total',
  C6: 600,
};

const tabled = (sheet1: Record<string, Content>, data: Record<string, Content> = {}) => {
  const book = new SmallWorkbook({ Sheet1: sheet1, Data: { ...cells, ...data } });
  book.engine.setTables([table]);
  return book;
};

// Microsoft: "Using structured references with Excel tables".
describe('a structured reference', () => {
  it.each([
    ['SUM(KPIs[Actual])', 6],
    ['SUM(kpis[actual])', 6],
    ['SUM(KPIs[[Actual]:[Target '.concat("'[%']]])"), 66],
    ["SUM(KPIs[Target '[%']])", 60],
    ['SUM(KPIs[[#Data],[Actual]])', 6],
    ['SUM(KPIs[[#All],[Actual]])', 606],
    ['KPIs[[#Totals],[Actual]]', 600],
    ['KPIs[[#Headers],[Actual]]', 'Actual'],
    ['COUNTA(KPIs[#Headers])', 3],
    ['SUM(KPIs[[#Data],[#Totals],[Actual]])', 606],
    ['ROWS(KPIs)', 3],
    ['COLUMNS(KPIs[])', 3],
    ['INDEX(KPIs[Actual],MATCH("b",KPIs[Name],0))', 2],
    ['SUMIFS(KPIs[Actual],KPIs[Name],"c")', 3],
  ])('%s', async (formula, value) => {
    const book = tabled({ A1: `=${formula}` });
    await book.calculate();
    expect(book.value('Sheet1', 'A1')).toEqual(value);
    book.dispose();
  });

  it('finds its own row', async () => {
    const book = tabled(
      { A4: '=KPIs[@Actual]', A9: '=KPIs[@Actual]' },
      { E3: '=KPIs[[#This Row],[Actual]]*2', E4: '=KPIs[@Actual]*2', D5: '=[@Actual]*2' },
    );
    await book.calculate();
    expect(book.values('Data', 'E3', 'E4', 'D5')).toEqual([2, 4, 6]);
    expect(book.values('Sheet1', 'A4', 'A9')).toEqual([2, error('#REF!')]);
    book.dispose();
  });

  it('is #REF! for a column, an item or a table that is not there', async () => {
    const book = tabled({ A1: '=SUM(KPIs[Nope])', A2: '=KPIs[#Nope]', A3: '=SUM(Nope[Actual])' });
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2', 'A3')).toEqual(Array(3).fill(error('#REF!')));
    book.dispose();
  });

  it('follows the table as it grows', async () => {
    const book = tabled({ A1: '=SUM(KPIs[Actual])', A2: '=ROWS(KPIs)' });
    await book.calculate();
    book.engine.setTables([{ ...table, bottom: 6 }]);
    await book.set('Data', { C6: 4, C7: 1000 }).calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([10, 4]);
    book.dispose();
  });

  it('reads a table without header and totals rows whole', async () => {
    const book = tabled({ A1: '=SUM(KPIs[Actual])', A2: '=SUM(KPIs[[#Totals],[Actual]])' });
    book.engine.setTables([{ ...table, top: 2, headerRow: false, totalsRow: false }]);
    await book.calculate();
    expect(book.values('Sheet1', 'A1', 'A2')).toEqual([606, error('#REF!')]);
    book.dispose();
  });
});
