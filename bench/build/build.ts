// npm run bench -- build: what one build of the cascade sheet costs, and what grows with its size.
import path from 'node:path';
import { cascadeWorkbook, readBundle } from '../../src/cli/run-cascade';
import { openWorkbook, saveXlsx } from '../../workbench/src/index';
import { workbookOf } from './plan-of-any-size';

const bundle = readBundle(path.resolve(import.meta.dirname, '..', '..', 'dist'));
const AS_OF = 46_022;

interface Row {
  readonly KPIs: number;
  readonly requests: number;
  readonly 'request KB': number;
  readonly 'largest KB': number;
  readonly 'ours ms': number;
  readonly 'workbench ms': number;
  readonly 'calculation ms': number;
  /** The functions' own time and the library's pauses between batches. */
  readonly 'functions ms': number;
}

const measure = async (count: number): Promise<Row> => {
  const workbook = await openWorkbook(saveXlsx(workbookOf(count)), { functions: [bundle] });
  const started = performance.now();
  await cascadeWorkbook(workbook, AS_OF);
  const built = performance.now() - started;
  const { requests, bytes, largestRequest, largestAnswer, interpreting, calculating, functions } = {
    ...workbook.statistics,
  };
  await workbook.idle();
  const row = {
    KPIs: count,
    requests,
    'request KB': Math.round(bytes / 1000),
    'largest KB': Math.round(largestRequest / 1000),
    'largest answer KB': Math.round(largestAnswer / 1000),
    'ours ms': Math.round(built - interpreting - calculating - functions),
    'workbench ms': Math.round(interpreting),
    'calculation ms': Math.round(workbook.statistics.calculating),
    'functions ms': Math.round(workbook.statistics.functions),
  };
  workbook.close();
  return row;
};

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [79, 1_000, 5_000]) rows.push(await measure(size));
console.table(rows);
const [first, last] = [rows[0], rows.at(-1)];
if (first && last && first !== last) {
  const ratio = (key: keyof Row): string => (last[key] / Math.max(1, first[key])).toFixed(1);
  console.log(
    `From ${first.KPIs} to ${last.KPIs} KPIs (×${ratio('KPIs')}): requests ×${ratio('requests')}, bytes ×${ratio('request KB')}, ours ×${ratio('ours ms')}, calculation ×${ratio('calculation ms')}.`,
  );
}
