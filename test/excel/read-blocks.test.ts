import { readBlocks } from '../../src/excel/read-blocks';
import { workbookWith } from './plan-workbook';

const ROWS = 6_000;
const COLUMNS = 20;

describe('reading the cells of a workbook', () => {
  it('takes a sheet of any size in answers that Excel on the web would give, and every row once', async () => {
    const header = Array.from({ length: COLUMNS }, (_, column) => `Column ${column}`);
    const rows = Array.from({ length: ROWS }, (_, row) => header.map((_, column) => row + column));
    const workbook = await workbookWith([header, ...rows], 'Data');
    const before = workbook.statistics.requests;
    const [small, large] = await workbook.Excel.run(async (context) => {
      const list = context.workbook.worksheets.add('KPIs').getRange('B3:C4');
      list.values = [
        ['KPI', 'Actual'],
        ['Revenue', 7],
      ];
      context.workbook.worksheets.getItem('Data').getRange('3001:3001').rowHidden = true;
      await context.sync();
      const { blocks } = await readBlocks(context);
      return [blocks.find(({ sheet }) => sheet === 'KPIs'), blocks[0]];
    });
    expect(small).toMatchObject({
      row: 2,
      column: 1,
      values: [
        ['KPI', 'Actual'],
        ['Revenue', 7],
      ],
    });
    expect(large?.values).toEqual([header, ...rows]);
    expect(large?.numberFormats).toHaveLength(ROWS + 1);
    expect(large?.hiddenRows).toEqual([3000]);
    // The write, the sheets, their boxes, and 120,020 cells in three answers.
    expect(workbook.statistics.requests - before).toBeLessThanOrEqual(8);
    workbook.close();
  });
});
