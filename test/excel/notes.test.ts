import { buildSheet } from '../../src/excel/build-sheet';
import { openSession } from './pane-session';

const NEW_YEAR_2026 = 46_023;
const FIRST_NODE_ROW = 9;
const NOTE_COLUMN = 14;

describe('notes of the cascade sheet', () => {
  it('are the same after it is built again: texts that look like formulas, dates, formulas', async () => {
    const session = await openSession();
    await session.tagListAt('C2');
    const build = () => session.run((context) => buildSheet(context, NEW_YEAR_2026));
    const { sheetName } = await build();
    const column = (context: Excel.RequestContext) =>
      context.workbook.worksheets
        .getItem(sheetName)
        .getRangeByIndexes(FIRST_NODE_ROW, NOTE_COLUMN, 4, 1);
    const read = () =>
      session.run(async (context) => {
        const range = column(context).load('formulas,values,numberFormat');
        await context.sync();
        return range.formulas.map(([formula], row) => [
          formula as unknown,
          range.values[row]![0] as unknown,
          range.numberFormat[row]![0] as unknown,
        ]);
      });
    const written = (formulas: string[], formats: string[]) =>
      session.run(async (context) => {
        column(context).numberFormat = formats.map((format) => [format]);
        column(context).formulas = formulas.map((formula) => [formula]);
        await context.sync();
      });
    for (const [formulas, formats] of [
      [
        ["'=> see mail", '46100', '=1+1', '007'],
        ['General', 'yyyy-mm-dd', '0.0', '@'],
      ],
      [
        ["'+49 40", '=> also', "'@Tom", "''tis"],
        ['General', '@', 'General', 'General'],
      ],
    ] as const) {
      await written([...formulas], [...formats]);
      const before = await read();
      await build();
      expect(await read()).toEqual(before);
    }
    session.close();
  });
});
