import { openWorkbook, type OpenWorkbook } from '../../src/open-workbook';

type Heard = Readonly<Record<string, unknown>>;

const tick = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Listens to everything that worksheets tell; answers what was heard as it grows. */
const listen = async (workbook: OpenWorkbook): Promise<Heard[]> => {
  const heard: Heard[] = [];
  const hear = (args: object): Promise<void> => {
    heard.push(JSON.parse(JSON.stringify(args)) as Heard);
    return Promise.resolve();
  };
  await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onSelectionChanged.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onNameChanged.add(hear);
    worksheets.onCalculated.add(hear);
    await context.sync();
  });
  return heard;
};

const without = (heard: readonly Heard[], ...types: string[]): readonly Heard[] =>
  heard.filter(({ type }) => !types.includes(String(type)));

describe('events of worksheets', () => {
  let workbook: OpenWorkbook;
  let heard: Heard[];
  let sheetId: string;

  beforeEach(async () => {
    workbook = await openWorkbook();
    sheetId = workbook.document.sheets[0]!.id;
    heard = await listen(workbook);
  });
  afterEach(() => workbook.close());

  const all = async (): Promise<readonly Heard[]> => {
    await workbook.idle();
    await tick();
    return heard;
  };

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member
  it('tell the add-in of its own writes, and that they were its own', async () => {
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(without(await all(), 'WorksheetCalculated')).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        address: 'B2:C3',
        changeType: 'RangeEdited',
        worksheetId: sheetId,
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
      }),
    ]);
  });

  it('tell of what the user types and clears, with another trigger', async () => {
    await workbook.user.enter(sheetId, { top: 4, left: 0, bottom: 4, right: 0 }, [['12%']]);
    await workbook.user.clear(sheetId, { top: 4, left: 0, bottom: 5, right: 0 });
    expect(await all()).toMatchObject([
      { type: 'WorksheetChanged', address: 'A5', triggerSource: 'Unknown' },
      { type: 'WorksheetChanged', address: 'A5:A6', triggerSource: 'Unknown' },
    ]);
  });

  it('tell of a formula that was calculated anew, not that it changed', async () => {
    await workbook.user.enter(sheetId, { top: 0, left: 1, bottom: 0, right: 1 }, [['=A1*2']]);
    await all();
    heard.length = 0;
    await workbook.user.enter(sheetId, { top: 0, left: 0, bottom: 0, right: 0 }, [['21']]);
    expect(await all()).toMatchObject([
      { type: 'WorksheetChanged', address: 'A1' },
      { type: 'WorksheetCalculated', worksheetId: sheetId },
    ]);
    expect(workbook.document.sheets[0]!.cell(0, 1)!.value).toBe(42);
  });

  it('tell what is selected, by the user and by the add-in alike', async () => {
    await workbook.user.select(sheetId, { top: 1, left: 1, bottom: 3, right: 1 });
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C1').select();
      await context.sync();
    });
    expect(await all()).toMatchObject([
      { type: 'WorksheetSelectionChanged', address: 'B2:B4', worksheetId: sheetId },
      { type: 'WorksheetSelectionChanged', address: 'C1', worksheetId: sheetId },
    ]);
  });

  it('tell of sheets that come, are renamed, shown and go', async () => {
    await workbook.user.addSheet('Plan');
    const plan = workbook.document.sheets[1]!.id;
    await workbook.user.activate(plan);
    await workbook.user.renameSheet(plan, 'Plan 2027');
    await workbook.user.deleteSheet(plan);
    expect(await all()).toMatchObject([
      { type: 'WorksheetAdded', worksheetId: plan },
      { type: 'WorksheetActivated', worksheetId: plan },
      { type: 'WorksheetNameChanged', nameBefore: 'Plan', nameAfter: 'Plan 2027' },
      { type: 'WorksheetDeleted', worksheetId: plan },
      { type: 'WorksheetActivated', worksheetId: sheetId },
    ]);
  });

  it('are not told any more once the handler is removed', async () => {
    const more: string[] = [];
    const handler = await workbook.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onAdded.add((args) => {
        more.push(args.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await workbook.user.addSheet('One');
    await all();
    await workbook.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await workbook.user.addSheet('Two');
    await all();
    expect(more).toEqual([workbook.document.sheets[1]!.id]);
  });

  it('come after what Excel refuses, which stays undone', async () => {
    workbook.document.sheets[0]!.protected = true;
    await expect(
      workbook.user.enter(sheetId, { top: 0, left: 0, bottom: 0, right: 0 }, [['1']]),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await all()).toEqual([]);
  });
});
