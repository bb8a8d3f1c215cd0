import { readBlocks } from '../../src/excel/read-blocks';
import { readSelection } from '../../src/excel/read-selection';
import { readTaggedList } from '../../src/excel/read-tagged';
import { readTags } from '../../src/excel/tag-store';
import { growLists } from '../../src/excel/grow-lists';
import { findListsInWorkbook, tagLists } from '../../src/excel/tag-lists';
import { openWorkbook, type OpenWorkbook } from '../../workbench/src/index';
import { SMALL_PLAN, workbookWith } from './plan-workbook';

/** A plan at A1, and a value in the last cell that a sheet has. */
const withStray = async (): Promise<OpenWorkbook> => {
  const workbook = await workbookWith();
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KPIs').getRange('XFD1048576').values = [['stray']];
    await context.sync();
  });
  return workbook;
};

describe('a sheet with a value very far from its list', () => {
  it('is read as the blocks where values stand, in a handful of requests', async () => {
    const workbook = await withStray();
    const before = workbook.statistics.requests;
    const { blocks, problems } = await workbook.Excel.run((context) => readBlocks(context));
    expect(workbook.statistics.requests - before).toBeLessThanOrEqual(5);
    expect(problems).toEqual([]);
    expect(blocks.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1_048_575, 16_383],
    ]);
    expect(blocks[0]?.values).toEqual(SMALL_PLAN);
    expect(blocks[1]?.values).toEqual([['stray']]);
    workbook.close();
  });

  it('has its list found, tagged, read again and grown', async () => {
    const workbook = await withStray();
    const grown = await workbook.Excel.run(async (context) => {
      const { lists } = await findListsInWorkbook(context);
      const { tags } = await tagLists(context, lists);
      const again = await readTaggedList(context, tags[0]!.id);
      expect(again?.found.body).toEqual({ top: 1, left: 0, bottom: 5, right: 9 });
      expect(again?.block.values).toEqual(SMALL_PLAN);
      const next = ['Run well', 'Deliver on time', 'K6', 'Returns', 'Sales', 'lower', 9, 5, 4, 1];
      context.workbook.worksheets.getItem('KPIs').getRange('A7:J7').values = [next];
      await context.sync();
      return growLists(context, await readTags(context));
    });
    expect(grown.map(({ place }) => place?.address)).toEqual(['A2:J7']);
    workbook.close();
  });

  it('is read around the selection as far as values stand near each other', async () => {
    const workbook = await withStray();
    const select = async (address: string) =>
      workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('KPIs').getRange(address).select();
        await context.sync();
        return (await readSelection(context)).block;
      });
    expect((await select('D3'))?.values).toEqual(SMALL_PLAN);
    expect((await select('A:A'))?.values).toEqual(SMALL_PLAN);
    expect((await select('L8'))?.values).toEqual(SMALL_PLAN);
    expect((await select('XFD1048576'))?.values).toEqual([['stray']]);
    workbook.close();
  });

  it('is read up to a limit where values stand all over it, and what was left out is said', async () => {
    const workbook = await openWorkbook();
    const [sheet] = workbook.document.sheets;
    // A value in every twentieth row, far apart in turn: a million rows of forty columns.
    for (let row = 0; row < 1_048_576; row += 20)
      sheet!.ensureCell(row, row % 40 === 0 ? 0 : 39).value = 1;
    const { blocks, problems } = await workbook.Excel.run((context) => readBlocks(context));
    expect(blocks.map(({ values }) => values.length * values[0]!.length)).toEqual([2_000_000]);
    expect(problems).toMatchObject([
      { code: 'cells-not-read', place: { sheet: 'Sheet1', address: 'A50001:AN1048561' } },
    ]);
    workbook.close();
  });
});
