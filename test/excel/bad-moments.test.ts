import { buildSheet } from '../../src/excel/build-sheet';
import { deleteTag, editTag } from '../../src/excel/change-tags';
import { Journal } from '../../src/excel/journal';
import { LiveWorkbook } from '../../src/excel/live-workbook';
import { readCascade } from '../../src/excel/read-cascade';
import { canRepair, repairTags } from '../../src/excel/repair';
import { readTaggedList } from '../../src/excel/read-tagged';
import { type Failure, inExcel, type Outcome } from '../../src/excel/run-excel';
import { tagLists } from '../../src/excel/tag-lists';
import { NAMESPACE } from '../../src/excel/tag-xml';
import { boxOf } from '../cascade/sheet-block';
import { openSession, type PaneSession, valueOf } from './pane-session';

const NEW_YEAR_2026 = 46_023;

const failed = (outcome: Outcome<unknown>): Failure => {
  if (outcome.ok) throw new Error('It did not fail.');
  return outcome;
};

describe('a bad moment of Excel', () => {
  let session: PaneSession;
  beforeEach(async () => {
    session = await openSession();
  });
  afterEach(() => session.close());

  const nodes = async (): Promise<string[]> =>
    (await session.run((context) => readCascade(context, NEW_YEAR_2026))).cascade.nodes.map(
      ({ kind, name, values }) => `${kind} ${name} ${JSON.stringify(values.actual ?? null)}`,
    );
  const planId = () => session.workbook.document.sheetByName('Plan')!.id;
  const edit = (owner: string) =>
    inExcel('changing the tag', (context) =>
      editTag(context, 'S1', { type: 'single', fields: { owner: { literal: owner } } }),
    );
  const repair = () => session.run((context) => repairTags(context));
  const helps = () => session.run((context) => canRepair(context));

  describe('a cell is being edited', () => {
    it('waits for its end', async () => {
      await session.tag('I1');
      session.workbook.settings.editing = true;
      setTimeout(() => (session.workbook.settings.editing = false), 300);
      expect(valueOf(await edit('CFO')).written).toBe(true);
    });

    it('says so where it does not end, and has changed nothing', async () => {
      await session.tag('I1');
      const before = await session.stored();
      session.workbook.settings.editing = true;
      const failure = failed(
        await inExcel('changing the tag', (context) => deleteTag(context, 'S1'), {
          editingMs: 300,
        }),
      );
      expect([failure.kind, failure.problem.message, failure.problem.fix]).toEqual([
        'cell-editing',
        'A cell is being edited, so Excel refused changing the tag. Nothing was changed.',
        'Press Enter or Esc in the cell, then try again.',
      ]);
      session.workbook.settings.editing = false;
      expect(await session.stored()).toEqual(before);
    });
  });

  describe('a protected sheet', () => {
    it('is named, and the rest of the workbook stays as it was', async () => {
      await session.tagListAt('C2');
      const { sheetName } = await session.run((context) => buildSheet(context, NEW_YEAR_2026));
      session.workbook.document.sheetByName(sheetName)!.protected = true;
      const before = await session.stored();
      const failure = failed(
        await inExcel('building the cascade sheet', (context) =>
          buildSheet(context, NEW_YEAR_2026),
        ),
      );
      expect([failure.kind, failure.problem.message]).toEqual([
        'protected',
        'Excel refused building the cascade sheet: “KPI cascade” is protected.',
      ]);
      expect(await session.stored()).toEqual(before);
    });

    it('can still be tagged: its cells are not touched', async () => {
      session.workbook.document.sheetByName('Plan')!.protected = true;
      expect((await session.tagListAt('C2')).written).toBe(true);
      expect(await nodes()).toHaveLength(4);
    });
  });

  describe('an undo in Excel takes the names but not the XML', () => {
    beforeEach(async () => {
      session.workbook.user.keepUndo();
      await session.tag('I1');
      await session.tagListAt('C2');
    });

    it('is reported, and repaired from labels and headers', async () => {
      const before = await session.stored();
      const shown = await nodes();
      await session.workbook.user.undo();
      await session.workbook.user.undo();
      const undone = await session.stored();
      expect(undone.names).toEqual([]);
      expect(undone.tags).toHaveLength(2);
      expect(new Set(undone.problems)).toEqual(new Set(['tag-name-missing']));
      expect(await helps()).toBe(true);
      const change = await repair();
      expect(change.problems).toEqual([]);
      expect(await helps()).toBe(false);
      expect((await session.stored()).names).toEqual(before.names);
      expect(await nodes()).toEqual(shown);
    });

    it('stays reported where the labels are gone too, and loses nothing', async () => {
      await session.workbook.user.undo();
      await session.workbook.user.undo();
      await session.workbook.user.enter(planId(), boxOf('A1:F1'), [['a', 'b', 'c', 'd', 'e', 'f']]);
      await session.workbook.user.enter(planId(), boxOf('H1:H1'), [['Sales']]);
      expect(await helps()).toBe(false);
      const change = await repair();
      expect(change.written).toBe(false);
      expect(new Set(change.problems.map(({ code }) => code))).toEqual(
        new Set(['tag-name-missing']),
      );
      expect((await session.stored()).tags).toHaveLength(2);
    });
  });

  describe('the XML is gone but the names are there (Document Inspector)', () => {
    const inspect = () => {
      session.workbook.document.customXmlParts = [];
    };
    it('builds the tags again, kinds and parents from the cascade sheet', async () => {
      await session.tagListAt('C2');
      await session.tag('I1', 'initiative', 'L1/goal/grow');
      const shown = await nodes();
      await session.run((context) => buildSheet(context, NEW_YEAR_2026));
      inspect();
      expect(await nodes()).toEqual([]);
      expect((await session.stored()).problems).toEqual(['name-without-tag', 'name-without-tag']);
      expect(await helps()).toBe(true);
      const change = await repair();
      expect(new Set(change.problems.map(({ code }) => code))).toEqual(new Set(['tag-rebuilt']));
      expect(await nodes()).toEqual(shown);
      const { cascade } = await session.run((context) => readCascade(context, NEW_YEAR_2026));
      expect(cascade.nodes.find(({ name }) => name === 'Revenue')?.parentId).toBe('L1/goal/grow');
    });

    it('gives a new tag an id of its own, so that the others can still be built again', async () => {
      await session.tag('I1', 'objective');
      await session.tagListAt('C2');
      const before = (await session.stored()).names;
      inspect();
      await session.tag('C2');
      const names = (await session.stored()).names;
      expect(names).toEqual(expect.arrayContaining(before));
      await repair();
      expect((await session.stored()).tags.map((tag) => tag.split(' ')[0]).sort()).toEqual([
        'L1',
        'S1',
        'S2',
      ]);
    });

    it('takes a single one for a KPI where no sheet tells, and says so', async () => {
      await session.tag('I1', 'objective');
      inspect();
      const change = await repair();
      expect(change.problems.map(({ severity }) => severity)).toEqual(['warning']);
      expect(await nodes()).toEqual(['KPI Revenue 120']);
    });
  });

  describe('a sheet', () => {
    beforeEach(async () => {
      await session.tagListAt('C2');
      await session.tag('I1');
    });

    it('deleted: its tags stay, reported', async () => {
      await session.workbook.user.addSheet('Other');
      await session.workbook.user.deleteSheet(planId());
      const { tags, problems } = await session.stored();
      expect(tags).toHaveLength(2);
      expect(new Set(problems)).toEqual(new Set(['tag-cells-deleted']));
      const change = await repair();
      expect(change.problems.map(({ code }) => code)).toContain('tag-cells-deleted');
      expect((await session.stored()).tags.map((tag) => tag.split(' ')[0])).toEqual(['L1', 'S1']);
    });

    it('deleted and written again elsewhere: found by its headers and labels', async () => {
      const shown = await nodes();
      await session.run(async (context) => {
        const from = context.workbook.worksheets.getItem('Plan').getUsedRange().load('values');
        await context.sync();
        const sheet = context.workbook.worksheets.add('Plan 2027');
        sheet.getRange('B4:J6').values = from.values;
        await context.sync();
      });
      await session.workbook.user.deleteSheet(planId());
      const change = await repair();
      expect(change.problems).toEqual([]);
      expect(await nodes()).toEqual(shown);
    });

    it('with a column less: no repair brings it back, an edit of the list does without it', async () => {
      await session.run(async (context) => {
        context.workbook.names.getItem('_KPI.L1.direction').formula = '=Plan!#REF!';
        context.workbook.worksheets.getItem('Plan').getRange('D1:D3').clear();
        await context.sync();
      });
      const { problems } = await session.stored();
      expect(problems).toEqual(['tag-cells-deleted']);
      expect([await helps(), (await repair()).written]).toEqual([false, false]);
      const list = await session.run((context) => readTaggedList(context, 'L1'));
      await session.run((context) => editTag(context, 'L1', { type: 'list', found: list!.found }));
      expect((await session.stored()).problems).toEqual([]);
    });

    it('without any value left: its list can still be read and edited', async () => {
      await session.workbook.user.enter(
        planId(),
        boxOf('A1:I3'),
        Array.from({ length: 3 }, () => new Array<string>(9).fill('')),
      );
      const list = await session.run((context) => readTaggedList(context, 'L1'));
      expect(list?.found.body).toEqual(boxOf('A2:F3'));
    });

    it('renamed: nothing happens', async () => {
      const shown = await nodes();
      await session.workbook.user.renameSheet(planId(), "Tom's plan");
      expect(await nodes()).toEqual(shown);
      expect((await session.stored()).problems).toEqual([]);
    });

    it('copied: the names that came along are reported and deleted', async () => {
      const shown = await nodes();
      await session.workbook.user.copySheet(planId());
      expect(new Set((await session.stored()).problems)).toEqual(new Set(['sheet-scoped-twin']));
      expect(await nodes()).toEqual(shown);
      expect(await helps()).toBe(true);
      const change = await repair();
      expect([change.written, change.problems]).toEqual([true, []]);
      expect((await session.stored()).problems).toEqual([]);
      expect(await nodes()).toEqual(shown);
    });
  });

  it('tags of a newer version: shown, never written to', async () => {
    await session.tag('I1');
    const { document } = session.workbook;
    const [part] = document.customXmlParts;
    const newer = part!.xml
      .replace('version="1"', 'version="9"')
      .replace('</cascade>', '<hologram id="H1"/></cascade>');
    document.customXmlParts = [{ ...part!, xml: newer }];
    expect(await nodes()).toEqual(['KPI Revenue 120']);
    const before = await session.stored();
    for (const change of [
      valueOf(await edit('CFO')),
      await session.tagListAt('C2'),
      await session.run((context) => deleteTag(context, 'S1')),
      await repair(),
    ]) {
      expect(change.written).toBe(false);
      expect(change.problems.map(({ code }) => code)).toContain('newer-version');
    }
    expect(await session.stored()).toEqual(before);
    expect(document.customXmlParts[0]!.xml).toBe(newer);
  });

  it('tags that cannot be read: reported, and never written over', async () => {
    await session.tag('I1');
    const { document } = session.workbook;
    const [part] = document.customXmlParts;
    const damaged = part!.xml.replace('</cascade>', '<sing');
    document.customXmlParts = [{ ...part!, xml: damaged }];
    expect((await session.stored()).problems).toContain('tags-unreadable');
    for (const change of [await session.tagListAt('C2'), await session.tag('I1'), await repair()]) {
      expect(change.written).toBe(false);
      expect(change.problems.map(({ code }) => code)).toContain('tags-unreadable');
    }
    expect(document.customXmlParts.map(({ xml }) => xml)).toEqual([damaged]);
  });

  it('a repair where nothing is to mend writes nothing, and leaves nothing to undo', async () => {
    expect((await repair()).written).toBe(false);
    expect(session.workbook.document.customXmlParts).toEqual([]);
    await session.tag('I1');
    const before = await session.stored();
    const journal = new Journal();
    journal.record(await repair());
    expect([journal.undoLabel, await session.stored()]).toEqual([null, before]);
  });

  it('a request refused for its size: told, and nothing half-written', async () => {
    await session.tag('I1');
    const before = await session.stored();
    session.workbook.settings.requestLimit = 3_000;
    const failure = failed(await edit('x'.repeat(5_000)));
    expect(failure.kind).toBe('too-large');
    session.workbook.settings.requestLimit = 5_000_000;
    expect(await session.stored()).toEqual(before);
  });

  it('a batch that stops in the middle: names are put back as they were', async () => {
    await session.tag('I1');
    const before = await session.stored();
    const { document } = session.workbook;
    // The part disappears between reading and writing: the write of the XML, which comes last, fails.
    const stolen = inExcel('changing the tag', async (context) => {
      const sync = context.sync.bind(context);
      let syncs = 0;
      context.sync = (pass?: unknown) => {
        if (++syncs === 4) document.customXmlParts = [];
        return sync(pass as never);
      };
      return editTag(context, 'S1', {
        type: 'single',
        fields: { target: { place: { sheet: 'Plan', address: 'F2' } } },
      });
    });
    expect(failed(await stolen).kind).toBe('gone');
    expect((await session.stored()).names).toEqual(before.names);
  });

  it('a reply that never comes: told after a while, and the pane can go on', async () => {
    await session.tag('I1');
    session.workbook.settings.silent = true;
    const failure = failed(
      await inExcel('changing the tag', (context) => deleteTag(context, 'S1'), { timeoutMs: 200 }),
    );
    expect([failure.kind, failure.problem.message]).toEqual([
      'no-answer',
      'Excel has not answered for 0.2 seconds while changing the tag. It may still do it.',
    ]);
    session.workbook.settings.silent = false;
    expect(await nodes()).toEqual(['KPI Revenue 120']);
  });

  it('cells that are gone when they are asked for: told', async () => {
    const outcome = await inExcel('going to the cell', async (context) => {
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').select();
      await context.sync();
    });
    expect(failed(outcome).problem.message).toBe(
      'Going to the cell did not find a sheet or cells that were there a moment ago.',
    );
  });

  it('a reading in the background that fails keeps what it had to read', async () => {
    await session.tag('I1');
    const live = valueOf(await LiveWorkbook.open(NEW_YEAR_2026));
    await live.idle();
    const { settings, user } = session.workbook;
    const plan = planId();
    settings.requestLimit = 10;
    await user.enter(plan, boxOf('I2:I2'), [[44]]);
    await new Promise((done) => setTimeout(done, 5));
    await live.idle();
    expect(live.failure?.kind).toBe('too-large');
    settings.requestLimit = 5_000_000;
    await user.enter(plan, boxOf('I1:I1'), [[33]]);
    await session.workbook.idle();
    await new Promise((done) => setTimeout(done, 5));
    await live.idle();
    const { actual, target } = live.state.cascade.nodes[0]!.values;
    expect([live.failure, actual, target]).toEqual([null, 33, 44]);
    await live.dispose();
  });

  it('an undo of the pane after an undo of Excel is refused or done, never half', async () => {
    session.workbook.user.keepUndo();
    const journal = new Journal();
    journal.record(await session.tag('I1'));
    await session.workbook.user.undo();
    const change = await session.run((context) => journal.undo(context));
    expect(change.written).toBe(true);
    expect(await session.stored()).toEqual({ names: [], tags: [], problems: [] });
  });

  it('two workbooks’ parts after a merge become one with the next change', async () => {
    await session.tag('I1');
    await session.run(async (context) => {
      context.workbook.customXmlParts.add(`<cascade xmlns="${NAMESPACE}" version="1"/>`);
      await context.sync();
    });
    await session.run((context) => tagLists(context, []));
    expect(session.workbook.document.customXmlParts).toHaveLength(1);
    expect((await session.stored()).tags).toEqual(['S1 r1']);
  });
});
