import { proposeSingle } from '../../src/cascade/propose-single';
import { defaultSettings } from '../../src/cascade/settings';
import { buildSheet } from '../../src/excel/build-sheet';
import { deleteTag, editTag } from '../../src/excel/change-tags';
import { Journal } from '../../src/excel/journal';
import { moveNode } from '../../src/excel/move-node';
import { readCascade } from '../../src/excel/read-cascade';
import { readSelection } from '../../src/excel/read-selection';
import { readTaggedList, readTagPlaces } from '../../src/excel/read-tagged';
import { selectNode } from '../../src/excel/select';
import { tagSingle } from '../../src/excel/tag-single';
import { writeSettings } from '../../src/excel/write-settings';
import { openSession, type PaneSession } from './pane-session';

const NEW_YEAR_2026 = 46_023;

describe('tags of the pane', () => {
  let session: PaneSession;
  beforeEach(async () => {
    session = await openSession();
  });
  afterEach(() => session.close());

  const cascade = () => session.run((context) => readCascade(context, NEW_YEAR_2026));
  const drawn = async (): Promise<string[]> =>
    (await cascade()).cascade.nodes.map(
      ({ depth, kind, name, values }) =>
        `${' '.repeat(depth)}${kind} ${name} ${JSON.stringify(values.actual ?? null)}`,
    );

  it('a single one stands in hidden names and one XML part', async () => {
    const change = await session.tag('I1');
    expect([change.label, change.written]).toEqual(['Tag “Revenue”', true]);
    expect(await session.stored()).toEqual({
      names: [
        '_KPI.S1.actual =Plan!$I$1',
        '_KPI.S1.name =Plan!$H$1',
        '_KPI.S1.owner =Plan!$I$3',
        '_KPI.S1.target =Plan!$I$2',
      ],
      tags: ['S1 r1'],
      problems: [],
    });
    expect(session.workbook.document.names.every(({ visible }) => !visible)).toBe(true);
    expect(await drawn()).toEqual(['KPI Revenue 120']);
  });

  it('needs a name, and writes nothing without one', async () => {
    const change = await session.run(async (context) => {
      const proposal = proposeSingle(await readSelection(context), 'KPI');
      const nameless = { ...proposal, name: { value: ' ', place: null, why: 'typed' } };
      return tagSingle(context, nameless, null);
    });
    expect([change.written, change.problems.map(({ code }) => code)]).toEqual([false, ['no-name']]);
    expect(await session.stored()).toEqual({ names: [], tags: [], problems: [] });
  });

  it('an edit changes what it names only, in place', async () => {
    await session.tag('I1');
    await session.run((context) =>
      editTag(context, 'S1', {
        type: 'single',
        name: { literal: 'Sales' },
        fields: {
          target: { place: { sheet: 'Plan', address: 'F2' } },
          direction: { literal: 'lower' },
          owner: null,
        },
      }),
    );
    expect(await session.stored()).toEqual({
      names: ['_KPI.S1.actual =Plan!$I$1', '_KPI.S1.target =Plan!$F$2'],
      tags: ['S1 r2'],
      problems: [],
    });
    const [node] = (await cascade()).cascade.nodes;
    expect([node?.name, node?.values]).toEqual([
      'Sales',
      { actual: 120, target: 200, direction: 'lower' },
    ]);
  });

  it('a list gives its rows, and its columns can be changed', async () => {
    await session.tagListAt('C2');
    expect(await drawn()).toEqual([
      'goal Grow null',
      ' objective Win customers null',
      '  KPI New customers 210',
      '  KPI Churn rate 0.055',
    ]);
    const again = await session.run((context) => readTaggedList(context, 'L1'));
    expect(again?.found).toMatchObject({
      sheet: 'Plan',
      headerRow: 0,
      body: { top: 1, bottom: 2, left: 0, right: 5 },
    });
    const found = again!.found;
    await session.run((context) =>
      editTag(context, 'L1', {
        type: 'list',
        found: { ...found, columns: found.columns.filter(({ role }) => role !== 'goal.name') },
      }),
    );
    expect((await drawn())[0]).toBe('objective Win customers null');
    expect((await session.stored()).names).toHaveLength(5);
  });

  it('a node of a single tag moves; a row of a list names the cell instead', async () => {
    await session.tagListAt('C2');
    await session.tag('I1');
    const nodes = await cascade();
    const idOf = (name: string) => nodes.cascade.nodes.find((node) => node.name === name)!.id;
    const move = (name: string, below: string) =>
      session.run((context) => moveNode(context, idOf(name), idOf(below), nodes));
    expect((await move('Revenue', 'Win customers')).written).toBe(true);
    expect((await drawn())[4]).toBe('  KPI Revenue 120');
    const refused = await move('Churn rate', 'Revenue');
    expect(refused.written).toBe(false);
    expect(refused.problems.map(({ place }) => place)).toEqual([{ sheet: 'Plan', address: 'B3' }]);
    expect((await move('Revenue', 'Revenue')).problems[0]?.code).toBe('below-itself');
  });

  it('a move is called one by its undo and its redo too', async () => {
    await session.tagListAt('C2');
    await session.tag('I1');
    const nodes = await cascade();
    const idOf = (name: string) => nodes.cascade.nodes.find((node) => node.name === name)!.id;
    const moved = await session.run((context) =>
      moveNode(context, idOf('Revenue'), idOf('Win customers'), nodes),
    );
    const undone = await session.run((context) => moved.revert(context));
    const again = await session.run((context) => undone.revert(context));
    expect([moved, undone, again].map(({ label, written }) => [label, written])).toEqual(
      new Array(3).fill(['Move “Revenue”', true]),
    );
  });

  it('selecting a node selects its cells', async () => {
    await session.tagListAt('C2');
    await session.tag('I1');
    const { nodes } = (await cascade()).cascade;
    const selectedFor = (name: string) =>
      session.run(async (context) => {
        const node = nodes.find((one) => one.name === name)!;
        const answered = await selectNode(context, node);
        const { sheet, address } = (await readSelection(context)).selection;
        expect(answered).toBe(`${sheet}!${address}`);
        return address;
      });
    expect([await selectedFor('Churn rate'), await selectedFor('Revenue')]).toEqual(['C3', 'I1']);
  });

  it('a single tag says where its cells stand', async () => {
    await session.tag('I1');
    const places = await session.run((context) => readTagPlaces(context, 'S1'));
    expect(Object.fromEntries(places)).toMatchObject({ actual: { sheet: 'Plan', address: 'I1' } });
  });

  describe('undone and redone', () => {
    const undo = (journal: Journal) => session.run((context) => journal.undo(context));
    const redo = (journal: Journal) => session.run((context) => journal.redo(context));

    it('a tag, an edit and a deletion come and go, whole', async () => {
      const journal = new Journal();
      const states: string[][] = [];
      const keep = async () => {
        const { names, tags } = await session.stored();
        states.push([...names, ...tags.map((tag) => tag.split(' ')[0]!)]);
      };
      await keep();
      journal.record(await session.tag('I1'));
      await keep();
      journal.record(
        await session.run((context) =>
          editTag(context, 'S1', { type: 'single', fields: { owner: null } }),
        ),
      );
      await keep();
      journal.record(await session.run((context) => deleteTag(context, 'S1')));
      await keep();
      expect(journal.undoLabel).toBe('Delete “Revenue”');
      const seen: string[][] = [states.at(-1)!];
      const look = async () => {
        const { names, tags } = await session.stored();
        seen.push([...names, ...tags.map((tag) => tag.split(' ')[0]!)]);
      };
      for (let step = 0; step < 3; step++) {
        expect((await undo(journal)).written).toBe(true);
        await look();
      }
      expect(seen).toEqual([...states].reverse());
      expect([journal.undoLabel, journal.redoLabel]).toEqual([null, 'Tag “Revenue”']);
      seen.length = 0;
      for (let step = 0; step < 3; step++) {
        await redo(journal);
        await look();
      }
      expect(seen).toEqual(states.slice(1));
    });

    it('writes a higher revision, so that a stale copy loses', async () => {
      const journal = new Journal();
      await session.tag('I1');
      journal.record(
        await session.run((context) =>
          editTag(context, 'S1', { type: 'single', fields: { owner: null } }),
        ),
      );
      await undo(journal);
      expect((await session.stored()).tags).toEqual(['S1 r3']);
    });

    it('is refused where a colleague changed the tag meanwhile', async () => {
      const journal = new Journal();
      journal.record(await session.tag('I1'));
      await session.run((context) =>
        editTag(context, 'S1', { type: 'single', kind: 'initiative' }),
      );
      const change = await undo(journal);
      expect([change.written, change.problems.map(({ code }) => code)]).toEqual([
        false,
        ['changed-since'],
      ]);
      expect((await session.stored()).tags).toEqual(['S1 r2']);
      expect(journal.undoLabel).toBeNull();
    });

    it('settings too', async () => {
      const journal = new Journal();
      const settings = { ...defaultSettings(NEW_YEAR_2026), method: 'linear' as const };
      const shown = defaultSettings(NEW_YEAR_2026);
      journal.record(await session.run((context) => writeSettings(context, settings, shown)));
      await undo(journal);
      expect((await cascade()).cascade.settings.method).toBe('automatic');
      expect((await session.stored()).names).toEqual([]);
      await redo(journal);
      expect((await cascade()).cascade.settings.method).toBe('linear');
    });
  });

  describe('settings', () => {
    const shown = defaultSettings(NEW_YEAR_2026);
    const changed = {
      ...defaultSettings(NEW_YEAR_2026 + 1),
      attainment: { onTrack: 0.98, atRisk: 0.8 },
      parents: { onTrack: 0.8, atRisk: 0.4 },
      minimumCoverage: 0.25,
      rollup: 'worst' as const,
    };
    const write = () => session.run((context) => writeSettings(context, changed, shown));

    it('stand in names before there is a sheet, where the first build finds them', async () => {
      await session.tagListAt('C2');
      await write();
      expect((await cascade()).cascade.settings).toEqual(changed);
      await session.run((context) => buildSheet(context, NEW_YEAR_2026));
      expect((await cascade()).cascade.settings).toEqual(changed);
      expect((await session.stored()).names).toContain('KPI_Thresholds =KPI cascade!$B$5:$C$6');
    });

    it('are written into the sheet’s cells once it is there', async () => {
      await session.tagListAt('C2');
      await session.run((context) => buildSheet(context, NEW_YEAR_2026));
      await write();
      expect((await cascade()).cascade.settings).toEqual(changed);
    });

    it('of a workbook without a sheet have its as-of back after an undo, also where it counts from 1904', async () => {
      session.workbook.document.date1904 = true;
      const before = (await cascade()).cascade.settings;
      const later = { ...before, asOf: before.asOf + 30 };
      const change = await session.run((context) => writeSettings(context, later, before));
      expect((await cascade()).cascade.settings).toEqual(later);
      const undone = await session.run((context) => change.revert(context));
      expect((await cascade()).cascade.settings).toEqual(before);
      await session.run((context) => undone.revert(context));
      expect((await cascade()).cascade.settings).toEqual(later);
    });

    it('changed, then built into cells, are undone there', async () => {
      await session.tagListAt('C2');
      const change = await write();
      await session.run((context) => buildSheet(context, NEW_YEAR_2026));
      await session.run((context) => change.revert(context));
      expect((await cascade()).cascade.settings).toEqual(shown);
    });

    describe('that somebody else has changed too', () => {
      const colleague = async (part: Partial<typeof shown>) => {
        const { settings } = (await cascade()).cascade;
        return session.run((context) => writeSettings(context, { ...settings, ...part }, settings));
      };
      const mine = { ...shown, attainment: { onTrack: 0.98, atRisk: 0.8 } };
      const change = () => session.run((context) => writeSettings(context, mine, shown));

      it.each(['before', 'after'])(
        '%s the first build: stay theirs where they are others',
        async (when) => {
          await session.tagListAt('C2');
          if (when === 'after') await session.run((context) => buildSheet(context, NEW_YEAR_2026));
          const pace = { onTrack: 0.9, atRisk: 0.5 };
          await colleague({ rollup: 'worst', pace });
          const done = await change();
          expect((await cascade()).cascade.settings).toEqual({ ...mine, rollup: 'worst', pace });
          await colleague({ minimumCoverage: 0.1 });
          expect((await session.run((context) => done.revert(context))).written).toBe(true);
          expect((await cascade()).cascade.settings).toEqual({
            ...shown,
            rollup: 'worst',
            pace,
            minimumCoverage: 0.1,
          });
        },
      );

      it('are not undone', async () => {
        const done = await change();
        const theirs = { onTrack: 0.7, atRisk: 0.6 };
        await colleague({ attainment: theirs });
        const undone = await session.run((context) => done.revert(context));
        expect([undone.written, undone.problems.map(({ code }) => code)]).toEqual([
          false,
          ['changed-since'],
        ]);
        expect((await cascade()).cascade.settings.attainment).toEqual(theirs);
      });
    });

    it('that make no sense are refused, and nothing is written', async () => {
      const senseless = { ...changed, pace: { onTrack: 0.5, atRisk: 0.9 }, minimumCoverage: 2 };
      const change = await session.run((context) => writeSettings(context, senseless, shown));
      expect(change.problems.map(({ code }) => code)).toEqual([
        'bad-thresholds',
        'minimum-coverage',
      ]);
      expect((await session.stored()).names).toEqual([]);
    });
  });
});
