import { LiveWorkbook } from '../../src/excel/live-workbook';
import { boxOf } from '../cascade/sheet-block';
import { openSession, type PaneSession, valueOf } from './pane-session';

const NEW_YEAR_2026 = 46_023;
const LIMIT = 5_000_000;

describe('opening the live workbook', () => {
  let session: PaneSession;
  beforeEach(async () => {
    session = await openSession();
    await session.tagListAt('C2');
  });
  afterEach(() => session.close());

  /** Calls `at` when the library's nth request comes; refuses that request where it answers true. */
  const onRequest = (nth: number, at: () => boolean): (() => void) => {
    let requests = 0;
    Object.defineProperty(session.workbook.settings, 'requestLimit', {
      configurable: true,
      get: () => (++requests === nth && at() ? 0 : LIMIT),
    });
    return () =>
      Object.defineProperty(session.workbook.settings, 'requestLimit', {
        configurable: true,
        writable: true,
        value: LIMIT,
      });
  };
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const enter = (address: string, input: number): Promise<void> =>
    session.workbook.user.enter(
      session.workbook.document.sheets[0]!.id,
      boxOf(`${address}:${address}`),
      [[input]],
    );
  /** After a request Excel calculates for nobody but who listens for it. */
  const isHeard = async (): Promise<boolean> => {
    await session.workbook.idle();
    const before = session.workbook.statistics.calculating;
    await session.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('K1').formulas = [['=1+1']];
      await context.sync();
    });
    await pause(20);
    return session.workbook.statistics.calculating > before;
  };

  it('is heard while it is open, and no longer', async () => {
    const live = valueOf(await LiveWorkbook.open(NEW_YEAR_2026));
    await live.idle();
    expect(await isHeard()).toBe(true);
    await live.dispose();
    expect(await isHeard()).toBe(false);
  });

  it('listens to nothing where any of its requests was refused', async () => {
    for (let nth = 1; ; nth++) {
      const done = onRequest(nth, () => true);
      const opened = await LiveWorkbook.open(NEW_YEAR_2026);
      done();
      if (opened.ok) {
        await opened.value.dispose();
        expect(nth).toBeGreaterThan(3);
        return;
      }
      expect([nth, await isHeard()]).toEqual([nth, false]);
    }
  });

  it('misses no change, whenever it comes', async () => {
    const entered: number[] = [];
    for (let nth = 1; entered.length === nth - 1; nth++) {
      let typing = Promise.resolve();
      const done = onRequest(nth, () => {
        entered.push(nth);
        typing = enter('E2', nth);
        return false;
      });
      const live = valueOf(await LiveWorkbook.open(NEW_YEAR_2026));
      done();
      await typing;
      await session.workbook.idle();
      await pause(5);
      await live.idle();
      const node = live.state.cascade.nodes.find(({ name }) => name === 'New customers');
      await live.dispose();
      if (entered.includes(nth)) expect([nth, node?.values.actual]).toEqual([nth, nth]);
    }
    expect(entered.length).toBeGreaterThan(3);
  });

  it('listens to nothing where it was given up before Excel answered', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    try {
      session.workbook.settings.latency = 31_000;
      const opening = LiveWorkbook.open(NEW_YEAR_2026);
      await jest.advanceTimersByTimeAsync(30_000);
      expect(await opening).toMatchObject({ ok: false, kind: 'no-answer' });
      await jest.advanceTimersByTimeAsync(600_000);
      session.workbook.settings.latency = 0;
    } finally {
      jest.useRealTimers();
    }
    expect(await isHeard()).toBe(false);
  });
});
