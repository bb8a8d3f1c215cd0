import { openWorkbook } from '../../src/open-workbook';
import { inNewWorkbook, read, refusal } from '../open';

const errorOf = async (action: () => unknown): Promise<{ code: string; message: string }> => {
  try {
    await action();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return { code: 'none', message: '' };
};

describe('a request', () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['a collection', (sheet) => sheet.charts.load('items/name'), 'Worksheet.Charts'],
    ['a property', (sheet) => sheet.getRange('A1').load('text'), 'Range.Text'],
    ['a setter', (sheet) => (sheet.standardWidth = 9), 'Worksheet.StandardWidth'],
    ['a method', (sheet) => sheet.getRange('A1').insert('Down'), 'Range.Insert'],
    ['a path', (sheet) => sheet.getRange('A1').load('format/protection/locked'), 'Protection'],
  ])('for %s that the workbench lacks is ApiNotFound and says its name', async (_what, use, name) =>
    inNewWorkbook(async ({ sheet, context }) => {
      const error = await errorOf(() => {
        use(sheet);
        return context.sync();
      });
      expect(error.code).toBe('ApiNotFound');
      expect(error.message).toContain(name);
    })(),
  );

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it(
    'stops at the first error, keeps what ran before, and runs nothing after',
    inNewWorkbook(async ({ sheet, context, document }) => {
      sheet.getRange('A1').values = [[1]];
      context.workbook.names.getItem('missing').delete();
      sheet.getRange('A2').values = [[2]];
      expect(await refusal(() => context.sync())).toBe('ItemNotFound');
      expect(document.sheets[0]?.cell(0, 0)?.value).toBe(1);
      expect(document.sheets[0]?.cell(1, 0)).toBeUndefined();
    }),
  );

  it(
    'after one that failed works as if nothing had been',
    inNewWorkbook(async (at) => {
      at.context.workbook.names.getItem('missing').load('name');
      expect(await refusal(() => at.context.sync())).toBe('ItemNotFound');
      at.sheet.getRange('A1').values = [['fine']];
      expect((await read(at, at.sheet.getRange('A1'), 'values')).values).toEqual([['fine']]);
    }),
  );

  it(
    'runs its actions in their order: a value is read as it was at that point',
    inNewWorkbook(async ({ sheet, context }) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      const first = sheet.getRange('A1').load('values');
      range.values = [[2]];
      const second = sheet.getRange('A1:A1').load('values');
      await context.sync();
      expect([first.values, second.values]).toEqual([[[1]], [[2]]]);
    }),
  );

  it('of one Excel.run is answered before that of a later one', async () => {
    const workbook = await openWorkbook();
    const write = (value: number) =>
      workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
        await context.sync();
      });
    await Promise.all([write(1), write(2), write(3)]);
    expect(workbook.document.sheets[0]?.cell(0, 0)?.value).toBe(3);
    workbook.close();
  });

  it('over the limit is refused whole', async () =>
    inNewWorkbook(
      async ({ sheet, context, document }) => {
        sheet.getRange('A1').values = [['x'.repeat(3_000)]];
        expect(await refusal(() => context.sync())).toBe('RequestPayloadSizeLimitExceeded');
        expect(document.sheets[0]?.cells.size).toBe(0);
      },
      { settings: { requestLimit: 3_000 } },
    )());

  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  it('whose answer would be over the limit gets none', async () =>
    inNewWorkbook(
      async ({ sheet, context, workbook }) => {
        sheet.getRange('A1').values = [['x'.repeat(3_000)]];
        await context.sync();
        sheet.getRange('A1').load('values');
        expect(await refusal(() => context.sync())).toBe('ResponsePayloadSizeLimitExceeded');
        workbook.settings.answerLimit = 5_000;
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        expect(range.values).toEqual([['x'.repeat(3_000)]]);
        expect(workbook.statistics.largestAnswer).toBeGreaterThan(3_000);
      },
      { settings: { answerLimit: 3_000 } },
    )());

  it(
    'is counted, with its size',
    inNewWorkbook(async ({ sheet, context, workbook }) => {
      await context.sync();
      const before = { ...workbook.statistics };
      sheet.getRange('A1').values = [['x'.repeat(1_000)]];
      await context.sync();
      expect(workbook.statistics.requests - before.requests).toBe(1);
      expect(workbook.statistics.bytes - before.bytes).toBeGreaterThan(1_000);
      expect(workbook.statistics.largestRequest).toBeGreaterThan(1_000);
    }),
  );
});

describe('while the user edits a cell', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-cells (cell-editing mode)
  it(
    'a write is InvalidOperationInCellEditMode and changes nothing, a read works',
    inNewWorkbook(async (at) => {
      at.sheet.getRange('A1').values = [['before']];
      await at.context.sync();
      at.workbook.settings.editing = true;
      at.sheet.getRange('A1').values = [['during']];
      expect(await refusal(() => at.context.sync())).toBe('InvalidOperationInCellEditMode');
      expect((await read(at, at.sheet.getRange('A1'), 'values')).values).toEqual([['before']]);
    }),
  );

  it.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown]>([
    ['adding a sheet', ({ workbook }) => workbook.worksheets.add('B')],
    ['renaming one', (_context, sheet) => (sheet.name = 'B')],
    ['adding a name', ({ workbook }) => workbook.names.add('n_1', '=1')],
    ['adding a custom XML part', ({ workbook }) => workbook.customXmlParts.add('<a/>')],
    ['formatting', (_context, sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['grouping', (_context, sheet) => sheet.getRange('A1').group('ByRows')],
    ['freezing panes', (_context, sheet) => sheet.freezePanes.freezeRows(1)],
    ['clearing', (_context, sheet) => sheet.getRange('A1').clear()],
  ])('%s is refused too', async (_what, write) =>
    inNewWorkbook(
      async ({ context, sheet }) => {
        expect(await refusal(() => (write(context, sheet), context.sync()))).toBe(
          'InvalidOperationInCellEditMode',
        );
      },
      { settings: { editing: true } },
    )(),
  );
});

describe('on a protected sheet', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
  it(
    'a write is AccessDenied, a read works, and other sheets can be written',
    inNewWorkbook(async (at) => {
      const other = at.context.workbook.worksheets.add('Open');
      at.sheet.getRange('A1').values = [['kept']];
      await at.context.sync();
      const [one] = at.document.sheets;
      if (one) one.protected = true;
      at.sheet.getRange('A1').values = [['new']];
      expect(await refusal(() => at.context.sync())).toBe('AccessDenied');
      other.getRange('A1').values = [['written']];
      const kept = at.sheet.getRange('A1').load('values');
      const written = await read(at, other.getRange('A1'), 'values');
      expect([kept.values, written.values]).toEqual([[['kept']], [['written']]]);
    }),
  );
});
