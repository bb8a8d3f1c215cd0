// The part of the bench that runs in a page's place: a process of its own, started by functions.ts with
// the number of rows; tells its parent what it measured.
import { argumentsOf, measuredFunctions } from './columns';
import type { Measured } from './columns';
import { PlainPage } from './plain-page';
import type { Answers } from './plain-page';

/** Milliseconds for all rows, the best of all turns: what the machine does beside is no property of the code. */
export interface Timed {
  readonly name: string;
  readonly spilled: number;
  /** Each row by a formula of its own. */
  readonly calls: number;
  readonly bare: number;
  readonly marshalling: number;
  /** Of the first row. */
  readonly answer: unknown;
}

const TURNS = 15;
const rows = Number(process.argv[2]);
const page = new PlainPage();

const timeOf = (run: () => void): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

const measure = async (measured: Measured): Promise<Timed> => {
  const answers = page.functions[measured.name.split(' ')[0] ?? ''] as Answers;
  const args = argumentsOf(measured);
  const text = JSON.stringify(args);
  const single = args.map((value) => (value === null ? null : [value[0]]));
  const answer = answers(...args);
  const out = new Float64Array(rows);
  let [spilled, calls, bare, marshalling] = [Infinity, Infinity, Infinity, Infinity];
  // In turns, so that a busy machine is busy for all of them.
  for (let turn = 0; turn < TURNS; turn++) {
    // Fresh from a text, as the library hands them over: where cells lie in memory is a third of the time.
    const fresh = JSON.parse(text) as unknown[];
    spilled = Math.min(
      spilled,
      timeOf(() => void answers(...fresh)),
    );
    bare = Math.min(
      bare,
      timeOf(() => measured.bare(rows, out)),
    );
    marshalling = Math.min(marshalling, await page.marshalling(args, answer));
  }
  // Apart: a workbook has one spilled formula or ten thousand single ones, and each is compiled for what it sees.
  for (let turn = 0; turn < TURNS; turn++)
    calls = Math.min(
      calls,
      timeOf(() => {
        for (let row = 0; row < rows; row++) answers(...single);
      }),
    );
  return { name: measured.name, spilled, calls, bare, marshalling, answer: answer[0]?.[0] };
};

const timed: Timed[] = [];
for (const measured of measuredFunctions(rows)) timed.push(await measure(measured));
process.send?.(timed, () => process.exit());
