import { Broken, check } from '../check';
import { type ContractCase, guide, issue, member } from '../contract-case';
import { onNewSheet, SHEET } from '../sandbox';

const EVENTS = guide('excel/excel-add-ins-events');
const PATIENCE_MS = 3_000;
const STEP_MS = 20;

type Args = Readonly<Record<string, unknown>>;
type Handlers = OfficeExtension.EventHandlers<never>;
type Choose = (worksheets: Excel.WorksheetCollection) => unknown;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What handlers of an event are told while something happens; waits a few seconds for the first that fits. */
const told = async (
  context: Excel.RequestContext,
  choose: Choose,
  happen: () => unknown,
  fits: (args: Args) => boolean = () => true,
): Promise<Args> => {
  const heard: Args[] = [];
  const handlers = choose(context.workbook.worksheets) as Handlers;
  const handler = handlers.add((args: Args) => {
    heard.push(args);
    return Promise.resolve();
  });
  await context.sync();
  try {
    happen();
    await context.sync();
    for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
      const found = heard.find(fits);
      if (found) return found;
      await pause(STEP_MS);
    }
    throw new Broken(`nothing that fits was told, but ${JSON.stringify(heard)}`);
  } finally {
    handler.remove();
    await context.sync();
  }
};

const idOf = async (sheet: Excel.Worksheet): Promise<string> => {
  sheet.load('id');
  await sheet.context.sync();
  return sheet.id;
};

/** What the live workbook listens for. */
export const events: readonly ContractCase[] = [
  {
    name: 'a change tells its sheet, its address without the sheet, and whether the add-in made it',
    cite: member('worksheetchangedeventargs', 'triggerSource'),
    run: onNewSheet(async (sheet, context) => {
      const worksheetId = await idOf(sheet);
      const args = await told(
        context,
        (sheets) => sheets.onChanged,
        () =>
          (sheet.getRange('B2:C3').values = [
            [1, 2],
            [3, 4],
          ]),
        (one) => one['worksheetId'] === worksheetId,
      );
      check(
        [args['address'], args['changeType'], args['triggerSource']],
        ['B2:C3', 'RangeEdited', 'ThisLocalAddin'],
      );
    }),
  },
  {
    name: 'a formula that is calculated anew tells its sheet, though nobody changed it',
    cite: member('worksheetcollection', 'onCalculated'),
    run: onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add(`${SHEET} data`);
      sheet.getRange('A1').formulas = [[`='${SHEET} data'!A1*2`]];
      const worksheetId = await idOf(sheet);
      await told(
        context,
        (sheets) => sheets.onCalculated,
        () => (other.getRange('A1').values = [[21]]),
        (one) => one['worksheetId'] === worksheetId,
      );
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      check(cell.values, [[42]]);
    }),
  },
  {
    name: 'a selection tells its sheet and address, and is the selected range',
    cite: member('worksheetcollection', 'onSelectionChanged'),
    run: onNewSheet(async (sheet, context) => {
      const worksheetId = await idOf(sheet);
      const args = await told(
        context,
        (sheets) => sheets.onSelectionChanged,
        () => sheet.getRange('C3:D5').select(),
        (one) => one['worksheetId'] === worksheetId && one['address'] !== 'A1',
      );
      check(args['address'], 'C3:D5');
      const selected = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount');
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
      await context.sync();
      check([selected.rowIndex, selected.columnIndex, selected.rowCount], [2, 2, 3]);
      check([cell.rowIndex, cell.columnIndex], [2, 2]);
    }),
  },
  {
    name: 'selecting cells of another sheet activates it',
    cite: member('range', 'select()'),
    run: onNewSheet(async (_sheet, context) => {
      const other = context.workbook.worksheets.add(`${SHEET} other`);
      other.getRange('B2').select();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      check(active.name, `${SHEET} other`);
    }),
  },
  {
    name: 'a sheet that is added, shown, renamed or deleted is told by its id',
    cite: EVENTS,
    run: onNewSheet(async (_sheet, context) => {
      let made: Excel.Worksheet | undefined;
      const added = await told(
        context,
        (sheets) => sheets.onAdded,
        () => (made = context.workbook.worksheets.add(`${SHEET} made`)),
      );
      const worksheetId = await idOf(made!);
      check(added['worksheetId'], worksheetId);
      const isIt = (args: Args): boolean => args['worksheetId'] === worksheetId;
      await told(
        context,
        (sheets) => sheets.onActivated,
        () => made!.activate(),
        isIt,
      );
      const renamed = await told(
        context,
        (sheets) => sheets.onNameChanged,
        () => (made!.name = `${SHEET} renamed`),
        isIt,
      );
      check([renamed['nameBefore'], renamed['nameAfter']], [`${SHEET} made`, `${SHEET} renamed`]);
      await told(
        context,
        (sheets) => sheets.onDeleted,
        () => made!.delete(),
        isIt,
      );
    }),
  },
  {
    name: 'no event tells of a name, so that the add-in reads names again after its own changes',
    cite: issue(3744),
    run: onNewSheet(async (sheet, context) => {
      const heard: Args[] = [];
      const handler = context.workbook.worksheets.onChanged.add((args) => {
        heard.push(args as unknown as Args);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.names.add('_KPIContract.silent', sheet.getRange('A1'));
      await context.sync();
      await pause(200);
      handler.remove();
      await context.sync();
      check(heard, []);
    }),
  },
];
