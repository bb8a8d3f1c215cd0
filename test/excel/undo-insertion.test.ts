import { together } from '../../src/excel/changes-together';
import { insertFormula } from '../../src/excel/insert-formula';
import { Journal } from '../../src/excel/journal';
import type { TagChange } from '../../src/excel/tag-change';
import { deleteTag, editTag } from '../../src/excel/change-tags';
import { openSession, type PaneSession } from './pane-session';

describe('an inserted formula, taken back', () => {
  let session: PaneSession;
  let journal: Journal;
  beforeEach(async () => {
    session = await openSession();
    journal = new Journal();
  });
  afterEach(() => session.close());

  const insert = async (address: string, formula = '=I1/I2'): Promise<TagChange> => {
    const change = await session.run((context) =>
      insertFormula(context, {
        name: 'Gross margin',
        place: { sheet: 'Plan', address },
        formula,
        numberFormat: '0.0%',
        replace: true,
      }),
    );
    journal.record(change);
    return change;
  };
  const undo = () => session.run((context) => journal.undo(context));
  const redo = () => session.run((context) => journal.redo(context));
  const write = (address: string, content: unknown, numberFormat = 'General', sheet = 'Plan') =>
    session.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.numberFormat = [[numberFormat]];
      range.formulas = [[content as string]];
      await context.sync();
    });
  const held = (address: string) =>
    session.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Plan')
        .getRange(address)
        .load('formulas,values,numberFormat');
      await context.sync();
      return [range.formulas.flat(), range.values.flat(), range.numberFormat.flat()];
    });

  it.each([
    ['nothing', '', 'General'],
    ['a number', 12.5, '#,##0.00'],
    ['a number of no format', 12.5, 'General'],
    ['a formula', '=I2*2', '0'],
    ['a text', 'Collection time', 'General'],
    ['a text that looks like a number', "'007", 'General'],
    ['a text that looks like a formula', "'=A1", 'General'],
    ['a text that looks like TRUE', "'TRUE", '0'],
    ['a text under the format of text', '007', '@'],
    ['an error', '#N/A', 'General'],
    ['a truth value', true, 'General'],
  ])('leaves %s where it was, with its format, and comes again', async (_what, content, format) => {
    await write('K5', content, format);
    const before = await held('K5');
    await insert('K5');
    const after = await held('K5');
    expect(after[0]).toEqual(['=I1/I2']);
    const undone = await undo();
    expect([undone.written, undone.label]).toEqual([true, 'Insert “Gross margin” in K5']);
    expect(await held('K5')).toEqual(before);
    expect([journal.undoLabel, journal.redoLabel]).toEqual([null, 'Insert “Gross margin” in K5']);
    await redo();
    expect(await held('K5')).toEqual(after);
    await undo();
    expect(await held('K5')).toEqual(before);
  });

  it('is refused where the cell has been changed since, and names it', async () => {
    await insert('K5');
    await write('K5', 99);
    const undone = await undo();
    expect([undone.written, undone.problems.map(({ code, place }) => [code, place])]).toEqual([
      false,
      [['changed-since', { sheet: 'Plan', address: 'K5' }]],
    ]);
    expect(undone.problems[0]?.message).toMatch(/^Plan!K5 has been changed since/);
    expect((await held('K5'))[1]).toEqual([99]);
    expect(journal.undoLabel).toBeNull();
  });

  it('leaves a number format that somebody has chosen since', async () => {
    await insert('K5');
    await session.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('K5').numberFormat = [['0.000']];
      await context.sync();
    });
    await undo();
    expect(await held('K5')).toEqual([[''], [''], ['0.000']]);
    await redo();
    expect(await held('K5')).toEqual([['=I1/I2'], [0.8], ['0.000']]);
  });

  it('is content where Excel’s own undo was quicker', async () => {
    session.workbook.user.keepUndo();
    await insert('K5');
    await session.workbook.user.undo();
    expect((await undo()).written).toBe(true);
    expect(await held('K5')).toEqual([[''], [''], ['General']]);
    await redo();
    expect((await held('K5'))[0]).toEqual(['=I1/I2']);
  });

  it('finds its sheet by another name, and says so when it is gone', async () => {
    await insert('K5');
    const [sheet] = session.workbook.document.sheets;
    await session.workbook.user.renameSheet(sheet!.id, 'Plan of 2026');
    expect((await undo()).written).toBe(true);
    await redo();
    await session.workbook.user.addSheet('Other');
    await session.workbook.user.deleteSheet(sheet!.id);
    expect((await undo()).problems.map(({ code }) => code)).toEqual(['sheet-gone']);
  });

  it('empties the column of a table that Excel has filled with it', async () => {
    session.workbook.document.sheets[0]!.tables.push({
      id: 3,
      name: 'Rows',
      box: { top: 10, left: 10, bottom: 14, right: 11 },
      headerRow: true,
      totalsRow: true,
      columns: ['Margin', 'Sales'],
    });
    await write('K11', 'Margin');
    const before = await held('K11:K15');
    await insert('K13', '=I3/L13');
    expect((await held('K11:K15'))[0]).toEqual(['Margin', '=I2/L12', '=I3/L13', '=I4/L14', '']);
    await undo();
    expect(await held('K11:K15')).toEqual(before);
    await redo();
    expect((await held('K12:K14'))[0]).toEqual(['=I2/L12', '=I3/L13', '=I4/L14']);
  });

  describe('with the tag that the same step has set', () => {
    const insertAndTag = async (): Promise<void> => {
      const inserted = await insert('I5');
      await write('H5', 'Margin');
      journal.record(await session.tag('I5'), inserted);
    };
    const state = async () => [(await held('I5'))[0], (await session.stored()).names];
    const NOTHING = [[''], []];

    it('goes in one undo and comes in one redo', async () => {
      await insertAndTag();
      const both = await state();
      expect(both[1]).toContain('_KPI.S1.actual =Plan!$I$5');
      expect(journal.undoLabel).toBe('Insert “Gross margin” in I5, tag “Margin”');
      expect((await undo()).written).toBe(true);
      expect(await state()).toEqual(NOTHING);
      expect(journal.undoLabel).toBeNull();
      expect((await redo()).written).toBe(true);
      expect(await state()).toEqual(both);
      expect(journal.undoLabel).toBe('Insert “Gross margin” in I5, tag “Margin”');
    });

    it('stays whole where the cell has been changed since', async () => {
      await insertAndTag();
      await write('I5', 0.5);
      const before = await state();
      const undone = await undo();
      expect(undone.problems.map(({ code }) => code)).toEqual(['changed-since']);
      expect(await state()).toEqual(before);
    });

    it('stays whole where a colleague has changed the tag since', async () => {
      await insertAndTag();
      await session.run((context) =>
        editTag(context, 'S1', { type: 'single', kind: 'initiative' }),
      );
      const before = await state();
      expect((await undo()).written).toBe(false);
      expect(await state()).toEqual(before);
    });

    it('stays whole on a protected sheet, and can be tried again', async () => {
      await insertAndTag();
      const before = await state();
      const [sheet] = session.workbook.document.sheets;
      sheet!.protected = true;
      await expect(undo()).rejects.toMatchObject({ code: 'AccessDenied' });
      expect(await state()).toEqual(before);
      sheet!.protected = false;
      expect((await undo()).written).toBe(true);
      expect(await state()).toEqual(NOTHING);
    });

    it('goes on where Excel stopped it in the middle', async () => {
      const { settings } = session.workbook;
      const inserted = await insert('I5');
      await write('H5', 'Margin');
      // A person begins to type when the tag is gone and the formula still stands.
      const interrupted: { -readonly [Key in keyof TagChange]: TagChange[Key] } = {
        ...inserted,
        revert: (context) => {
          settings.editing = true;
          return inserted.revert(context);
        },
      };
      journal.record(together([interrupted, await session.tag('I5')]));
      await expect(undo()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
      settings.editing = false;
      interrupted.revert = inserted.revert;
      expect((await undo()).written).toBe(true);
      expect(await state()).toEqual(NOTHING);
    });

    it('is a step of its own where something else was done in between', async () => {
      const inserted = await insert('I5');
      const other = await session.tag('I1');
      journal.record(other);
      journal.record(await session.run((context) => deleteTag(context, 'S1')), inserted);
      expect(journal.undoLabel).toBe('Delete “Revenue”');
      await undo();
      expect(journal.undoLabel).toBe('Tag “Revenue”');
    });
  });
});
