import { customFunctionsOf } from '../../browser/session/custom-functions';
import { WorkbookSession } from '../../browser/session/session';
import { hardWorkbook } from '../xlsx/fixtures/hard-workbook';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** A session with an empty workbook, and what its listeners have heard. */
const listened = () => {
  const session = new WorkbookSession();
  const heard: string[] = [];
  session.on('opened', ({ fileName }) => heard.push(`opened ${fileName}`));
  session.on('cells', (changes) =>
    heard.push(
      ...changes.map(({ cells, parts }) =>
        `cells ${[...cells].join()} ${[...parts].join()}`.trim(),
      ),
    ),
  );
  session.on('selection', ({ box }) => heard.push(`selection ${box.top},${box.left}`));
  session.on('sheets', () => heard.push('sheets'));
  const { id } = session.activeSheet;
  return { session, heard, id };
};

describe('a session', () => {
  it.each([
    ['5', 5],
    ['12%', 0.12],
    ['2026-09-30', 46_295],
    ['true', true],
    ["'007", '007'],
    ['=2+3', 5],
    ['words', 'words'],
  ])('takes %s typed into a cell for what Excel takes it', async (text, value) => {
    const { session, id } = listened();
    await session.enter(id, 0, 0, text);
    expect(session.activeSheet.cell(0, 0)?.value).toBe(value);
  });

  it('tells once of all cells that one entry changed, recalculated ones too', async () => {
    const { session, heard, id } = listened();
    await session.enter(id, 0, 1, '=A1*2');
    heard.length = 0;
    await session.enter(id, 0, 0, '4');
    expect(heard).toEqual(['cells 0,1']);
  });

  it('tells of sheets and selections', async () => {
    const { session, heard, id } = listened();
    await session.select(id, { top: 2, left: 1, bottom: 4, right: 1 }, { row: 3, column: 1 });
    expect(session.selection.active).toEqual({ row: 3, column: 1 });
    await session.addSheet('Second');
    await session.renameSheet(id, 'First');
    await session.deleteSheet(id);
    expect(heard.filter((one) => !one.startsWith('cells'))).toEqual([
      'selection 2,1',
      'sheets',
      'sheets',
      'sheets',
      'selection 0,0',
    ]);
  });

  it('hears of cells on a sheet that came later', async () => {
    const { session, heard } = listened();
    await session.addSheet('Second');
    heard.length = 0;
    await session.enter(session.sheets[1]!.id, 0, 0, '1');
    expect(heard).toContain('cells 0');
  });

  it('says it in Excel’s words where a sheet is protected, and changes nothing', async () => {
    const { session, id } = listened();
    session.activeSheet.protected = true;
    await expect(session.enter(id, 0, 0, '5')).rejects.toThrow('is on a protected sheet');
    expect(session.activeSheet.cell(0, 0)?.value ?? null).toBeNull();
  });

  it('takes what is typed into an unlocked cell of a protected sheet', async () => {
    const { session, id } = listened();
    const cell = session.activeSheet.ensureCell(0, 0);
    cell.format = { ...cell.format, locked: false };
    session.activeSheet.protected = true;
    await session.enter(id, 0, 0, '5');
    expect(session.activeSheet.cell(0, 0)?.value).toBe(5);
  });

  it('is no longer busy with a workbook that was closed while its functions waited', async () => {
    const session = new WorkbookSession(
      customFunctionsOf('T', { functions: [{ id: 'NEVER', name: 'NEVER', parameters: [] }] }),
    );
    let isBusy = false;
    session.on('busy', (busy) => (isBusy = busy));
    // No page ever answers this one.
    void session.enter(session.activeSheet.id, 0, 0, '=T.NEVER()');
    await new Promise((done) => setTimeout(done, 20));
    expect(isBusy).toBe(true);
    session.openNew();
    await new Promise((done) => setTimeout(done, 20));
    expect(isBusy).toBe(false);
  });

  it('is busy while something is under way, and not after', async () => {
    const { session, id } = listened();
    const states: boolean[] = [];
    session.on('busy', (busy) => states.push(busy));
    await session.enter(id, 0, 0, '5');
    expect(states).toEqual([true, false]);
  });

  it('saves a file that nobody touched as the same bytes', async () => {
    const { session } = listened();
    const file = hardWorkbook();
    session.open(file, 'hard.xlsx');
    expect(Buffer.compare(await session.save(), file)).toBe(0);
  });

  it('keeps its workbook where a file is none', () => {
    const { session, heard } = listened();
    expect(() => session.open(new TextEncoder().encode('no workbook'), 'x.xlsx')).toThrow();
    expect([heard, session.fileName]).toEqual([[], 'Book1.xlsx']);
  });

  it('keeps settings from one workbook to the next, but no half-typed cell', () => {
    const { session } = listened();
    session.settings.blankCells = 'zero';
    session.beginEdit();
    session.openNew();
    expect([session.settings.blankCells, session.settings.editing]).toEqual(['zero', false]);
  });

  it('clears cells', async () => {
    const { session, id } = listened();
    await session.enter(id, 0, 0, '5');
    await session.clear(id, A1);
    expect(session.activeSheet.cell(0, 0)?.value).toBeNull();
  });
});
