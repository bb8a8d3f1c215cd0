import type { NodeJudgement } from '../../src/domain/judge-tree';
import { buildSheet } from '../../src/excel/build-sheet';
import { deleteTag } from '../../src/excel/change-tags';
import { LiveWorkbook } from '../../src/excel/live-workbook';
import { boxOf } from '../cascade/sheet-block';
import { openSession, type PaneSession, valueOf } from './pane-session';

const NEW_YEAR_2026 = 46_023;

describe('the live workbook', () => {
  let session: PaneSession;
  let live: LiveWorkbook;
  let plan: string;

  beforeEach(async () => {
    session = await openSession();
    plan = session.workbook.document.sheets[0]!.id;
    await session.tagListAt('C2');
    await session.tag('I1');
    live = valueOf(await LiveWorkbook.open(NEW_YEAR_2026));
    await quiet();
  });
  afterEach(async () => {
    await live.dispose();
    session.close();
  });

  /** Everything that was told has been read. */
  const quiet = async (): Promise<void> => {
    await session.workbook.idle();
    await new Promise((done) => setTimeout(done, 5));
    await live.idle();
  };
  const type = async (address: string, input: string | number): Promise<void> => {
    const box = boxOf(`${address}:${address}`);
    await session.workbook.user.enter(plan, box, [[input]]);
    await quiet();
  };
  const judgementOf = (name: string): NodeJudgement => {
    const { cascade, judged } = live.state;
    return judged.get(cascade.nodes.find((node) => node.name === name)!.id)!;
  };
  const statusOf = (name: string): string => judgementOf(name).status;
  const names = (): string[] => live.state.cascade.nodes.map(({ name }) => name);
  /** What a fresh reading says, to compare with. */
  const fresh = async () => {
    const other = valueOf(await LiveWorkbook.open(NEW_YEAR_2026));
    await other.dispose();
    return { cascade: other.state.cascade, judged: [...other.state.judged] };
  };

  it('reads everything once', () => {
    expect(names()).toEqual(['Grow', 'Win customers', 'New customers', 'Churn rate', 'Revenue']);
    expect([statusOf('New customers'), statusOf('Churn rate')]).toEqual(['On track', 'At risk']);
    expect(live.failure).toBeNull();
  });

  it('follows a changed cell up to the goal, and reads only that cell', async () => {
    const { statistics } = session.workbook;
    const before = { ...statistics };
    const versions: number[] = [];
    live.subscribe(() => versions.push(live.state.version));
    await type('E2', 20);
    expect([statusOf('New customers'), statusOf('Grow')]).toEqual(['Off track', 'Off track']);
    // The library lets go of the range in a request of its own.
    expect(statistics.requests - before.requests).toBe(2);
    expect(statistics.bytes - before.bytes).toBeLessThan(2_000);
    expect(versions).toHaveLength(1);
    expect(live.state).toMatchObject(await fresh().then(({ cascade }) => ({ cascade })));
  });

  it('says the same as a fresh reading after any change of a cell', async () => {
    for (const [address, input] of [
      ['E2', 190],
      ['F3', ''],
      ['D3', 'higher'],
      ['E3', 'n/a'],
      ['C3', 'Churn'],
      ['A3', 'Care'],
      ['I2', 100],
      ['H1', 'Turnover'],
      ['I3', 'Finance'],
    ] as const) {
      await type(address, input);
      const { cascade, judged } = await fresh();
      expect([address, [...live.state.judged].sort()]).toEqual([address, judged.sort()]);
      expect(live.state.cascade.nodes).toEqual(cascade.nodes);
    }
  });

  it('tells problems of the new values once it is quiet', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    try {
      const typed = session.workbook.user.enter(plan, boxOf('E3:E3'), [['n/a']]);
      await jest.advanceTimersByTimeAsync(100);
      await typed;
      await jest.advanceTimersByTimeAsync(2_000);
      expect(live.state.cascade.problems.map(({ code }) => code)).toContain('text-not-number');
    } finally {
      jest.useRealTimers();
    }
  });

  it('works everything out in slices, and begins anew where something changes in between', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    let time = 0;
    // Each step seems to take longer than a slice may.
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (time += 100));
    try {
      const codes = () => live.state.cascade.problems.map(({ code }) => code);
      const enter = async (address: string, input: string) => {
        const entered = session.workbook.user.enter(plan, boxOf(`${address}:${address}`), [
          [input],
        ]);
        await jest.advanceTimersByTimeAsync(100);
        await entered;
      };
      await enter('E3', 'n/a');
      await jest.advanceTimersByTimeAsync(700);
      // The first slices are done by now, not all of them.
      await jest.advanceTimersByTimeAsync(1);
      expect(codes()).not.toContain('text-not-number');
      await enter('C3', 'Churn');
      expect(codes()).toContain('text-not-number');
      await jest.advanceTimersByTimeAsync(2_000);
      expect(codes()).toContain('text-not-number');
      expect(names()).toContain('Churn');
    } finally {
      clock.mockRestore();
      jest.useRealTimers();
    }
  });

  it('follows formulas when their sheet is calculated', async () => {
    await session.workbook.user.addSheet('Data');
    const data = session.workbook.document.sheets[1]!.id;
    await type('E2', '=Data!A1');
    await session.workbook.user.enter(data, boxOf('A1:A1'), [[300]]);
    await quiet();
    expect(statusOf('New customers')).toBe('On track');
    await session.workbook.user.enter(data, boxOf('A1:A1'), [[3]]);
    await quiet();
    expect(statusOf('New customers')).toBe('Off track');
  });

  it('reads nothing for cells that no tag has', async () => {
    const before = session.workbook.statistics.requests;
    const { version } = live.state;
    await type('K20', 'a remark');
    expect([session.workbook.statistics.requests, live.state.version]).toEqual([before, version]);
  });

  it('gathers a burst of changes', async () => {
    const before = session.workbook.statistics.requests;
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      for (let row = 2; row <= 3; row++)
        for (const column of ['E', 'F']) sheet.getRange(`${column}${row}`).values = [[1]];
      await context.sync();
    });
    await quiet();
    // The test's own two, the reading's two: each also lets go of its ranges.
    expect(session.workbook.statistics.requests - before).toBe(4);
    expect(statusOf('New customers')).toBe('On track');
  });

  it('follows settings in the cells of the cascade sheet', async () => {
    const { sheetName } = await session.run((context) => buildSheet(context, NEW_YEAR_2026));
    await live.refresh();
    expect(live.state.cascadeSheet).toBe(sheetName);
    await session.run(async (context) => {
      context.workbook.names.getItem('KPI_RollUp').getRange().values = [['worst']];
      await context.sync();
    });
    await quiet();
    expect(live.state.cascade.settings.rollup).toBe('worst');
  });

  it('reads all again when a sheet is renamed, and forgets a deleted one’s nodes', async () => {
    await session.workbook.user.renameSheet(plan, 'KPIs 2027');
    await quiet();
    expect(live.state.cascade.nodes[0]?.source).toMatchObject({ sheet: 'KPIs 2027' });
    await type('E2', 20);
    expect(statusOf('New customers')).toBe('Off track');
    await session.workbook.user.addSheet('Other');
    await session.workbook.user.deleteSheet(plan);
    await quiet();
    expect(live.state.cascade.problems.map(({ code }) => code)).toContain('tag-cells-deleted');
    expect(live.state.tags).toHaveLength(2);
  });

  it('is told of changed tags by a refresh', async () => {
    await session.run((context) => deleteTag(context, 'S1'));
    valueOf(await live.refresh());
    expect(names()).not.toContain('Revenue');
  });

  it('follows the selection, and knows the node under it', async () => {
    const at: (string | null)[] = [];
    live.subscribeSelection(() => at.push(live.selection?.address ?? null));
    const nodeAt = async (address: string): Promise<string | null> => {
      await session.workbook.user.select(plan, boxOf(`${address}:${address}`));
      await quiet();
      const id = live.nodeAtSelection();
      return live.state.cascade.nodes.find((node) => node.id === id)?.name ?? null;
    };
    expect(await nodeAt('C3')).toBe('Churn rate');
    expect(await nodeAt('E2')).toBe('New customers');
    expect(await nodeAt('A3')).toBe('Grow');
    expect(await nodeAt('B2')).toBe('Win customers');
    expect(await nodeAt('I2')).toBe('Revenue');
    expect(await nodeAt('G9')).toBeNull();
    expect(at).toEqual(['C3', 'E2', 'A3', 'B2', 'I2', 'G9']);
  });

  it('hears nothing any more once it is closed', async () => {
    await live.dispose();
    const before = session.workbook.statistics.requests;
    await type('E2', 20);
    expect(session.workbook.statistics.requests).toBe(before);
  });
});
