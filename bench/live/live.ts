// npm run bench -- live: what the pane costs while it follows a workbook, and what grows with its size.
import { LiveWorkbook } from '../../src/excel/live-workbook';
import { findListsInWorkbook, tagLists } from '../../src/excel/tag-lists';
import { openWorkbook, type OpenWorkbook, saveXlsx } from '../../workbench/src/index';
import { workbookOf } from '../build/plan-of-any-size';

const AS_OF = 46_022;
/** Zero-based column of the actual, and how many changes are measured. */
const ACTUAL = 7;
const CHANGES = 15;

interface Row {
  readonly KPIs: number;
  /** Reading everything once and listening. */
  readonly 'open ms': number;
  /** From the host's event to the new state, the median of changes of one actual. */
  readonly 'change ms': number;
  readonly 'worst ms': number;
  readonly 'requests a change': number;
  readonly 'bytes a change': number;
  /** Reading everything again, as after inserted rows. */
  readonly 'refresh ms': number;
}

const openLive = async (workbook: OpenWorkbook): Promise<LiveWorkbook> => {
  const opened = await LiveWorkbook.open(AS_OF);
  if (!opened.ok) throw new Error(opened.problem.message);
  await opened.value.idle();
  await workbook.idle();
  return opened.value;
};

/** Types into one actual and waits for the state that has it. Time inside the workbench is left out. */
const changeOnce = async (
  workbook: OpenWorkbook,
  live: LiveWorkbook,
  row: number,
  value: number,
): Promise<number> => {
  const shown = new Promise<void>((done) => {
    const stop = live.subscribe(() => {
      stop();
      done();
    });
  });
  const box = { top: row, bottom: row, left: ACTUAL, right: ACTUAL };
  await workbook.user.enter(workbook.document.sheets[0]?.id ?? '', box, [[value]]);
  const { interpreting, calculating } = workbook.statistics;
  const started = performance.now();
  await shown;
  await live.idle();
  const inside =
    workbook.statistics.interpreting - interpreting + workbook.statistics.calculating - calculating;
  return performance.now() - started - inside;
};

const measure = async (count: number): Promise<Row> => {
  const workbook = await openWorkbook(saveXlsx(workbookOf(count)));
  globalThis.Excel = workbook.Excel;
  await workbook.Excel.run(async (context) =>
    tagLists(context, (await findListsInWorkbook(context)).lists),
  );
  const opening = performance.now();
  const live = await openLive(workbook);
  const opened = performance.now() - opening;
  const before = { ...workbook.statistics };
  const times: number[] = [];
  for (let index = 0; index < CHANGES; index++)
    times.push(await changeOnce(workbook, live, 1 + ((index * 97) % count), 1_000 + index));
  const after = { ...workbook.statistics };
  const refreshing = performance.now();
  await live.refresh();
  const refreshed = performance.now() - refreshing;
  await live.dispose();
  workbook.close();
  times.sort((one, other) => one - other);
  return {
    KPIs: count,
    'open ms': Math.round(opened),
    'change ms': Math.round((times[Math.floor(CHANGES / 2)] ?? 0) * 10) / 10,
    'worst ms': Math.round((times.at(-1) ?? 0) * 10) / 10,
    'requests a change': (after.requests - before.requests) / CHANGES,
    'bytes a change': Math.round((after.bytes - before.bytes) / CHANGES),
    'refresh ms': Math.round(refreshed),
  };
};

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [79, 1_000, 10_000]) rows.push(await measure(size));
console.table(rows);
