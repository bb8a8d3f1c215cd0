import { type Opened, read, refusal } from '../open';
import type { MemberTests } from './member-tests';

type Collection = Excel.WorksheetCollection;
type Handlers = OfficeExtension.EventHandlers<object>;

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A handler hears what happens after its request, and nothing once it is removed. */
const heard =
  (handlersOf: (worksheets: Collection) => Handlers, happen: (at: Opened) => void) =>
  async (at: Opened): Promise<void> => {
    const types: unknown[] = [];
    const handler = handlersOf(at.context.workbook.worksheets).add((args) => {
      types.push((args as { type: unknown }).type);
      return Promise.resolve();
    });
    await at.context.sync();
    const occur = async (): Promise<void> => {
      happen(at);
      await at.context.sync();
      await at.workbook.idle();
      await tick();
    };
    await occur();
    const before = types.length;
    expect(before).toBeGreaterThan(0);
    handler.remove();
    await at.context.sync();
    await occur();
    expect(types).toHaveLength(before);
  };

const changed = heard(
  (sheets) => sheets.onChanged,
  ({ sheet }) => (sheet.getRange('A1').values = [[1]]),
);
const selected = heard(
  (sheets) => sheets.onSelectionChanged,
  ({ sheet }) => sheet.getRange('C3').select(),
);
const added = heard(
  (sheets) => sheets.onAdded,
  ({ context }) => context.workbook.worksheets.add(),
);
const deleted = heard(
  (sheets) => sheets.onDeleted,
  ({ context }) => context.workbook.worksheets.add().delete(),
);
const activated = heard(
  (sheets) => sheets.onActivated,
  ({ context }) => context.workbook.worksheets.add().activate(),
);
const calculated = heard(
  (sheets) => sheets.onCalculated,
  ({ sheet }) => (sheet.getRange('A1').formulas = [['=1+1']]),
);
let renamed = 0;
const nameChanged = heard(
  (sheets) => sheets.onNameChanged,
  ({ sheet }) => (sheet.name = `Name ${renamed++}`),
);

/** Handlers on `worksheets`, and selecting. The library registers each event by a method of its own. */
export const eventMembers: MemberTests = {
  'WorksheetCollection._RegisterDataChangedEvent': changed,
  'WorksheetCollection._UnregisterDataChangedEvent': changed,
  'WorksheetCollection._RegisterSelectionChangedEvent': selected,
  'WorksheetCollection._UnregisterSelectionChangedEvent': selected,
  'WorksheetCollection._RegisterAddedEvent': added,
  'WorksheetCollection._UnregisterAddedEvent': added,
  'WorksheetCollection._RegisterDeletedEvent': deleted,
  'WorksheetCollection._UnregisterDeletedEvent': deleted,
  'WorksheetCollection._RegisterActivatedEvent': activated,
  'WorksheetCollection._UnregisterActivatedEvent': activated,
  'WorksheetCollection._RegisterCalculatedEvent': calculated,
  'WorksheetCollection._UnregisterCalculatedEvent': calculated,
  'WorksheetCollection._RegisterEventNameChanged': nameChanged,
  'WorksheetCollection._UnregisterEventNameChanged': nameChanged,
  'Range.Select': async (at) => {
    const other = at.context.workbook.worksheets.add('Other');
    other.getRange('B2:C4').select();
    const active = at.context.workbook.worksheets.getActiveWorksheet();
    expect((await read(at, active, 'name')).name).toBe('Other');
    other.visibility = 'Hidden';
    at.sheet.activate();
    await at.context.sync();
    const hidden = () => (other.getRange('A1').select(), at.context.sync());
    expect(await refusal(hidden)).toBe('InvalidOperation');
  },
  'Workbook.GetSelectedRange': async (at) => {
    at.sheet.getRange('B2:C4').select();
    const selection = await read(at, at.context.workbook.getSelectedRange(), 'address');
    expect(selection.address).toBe('Sheet1!B2:C4');
  },
  'Workbook.GetActiveCell': async (at) => {
    const { workbook } = at.context;
    expect((await read(at, workbook.getActiveCell(), 'address')).address).toBe('Sheet1!A1');
    at.sheet.getRange('B2:C4').select();
    expect((await read(at, workbook.getActiveCell(), 'address')).address).toBe('Sheet1!B2');
  },
};
