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
  /** A look at every cell and an answer in a row of its own, which no function can do without. */
  readonly touched: number;
  readonly marshalling: number;
  /** Of the first row. */
  readonly answer: unknown;
}

type Figures = [number, number, number, number, number];

const TURNS = 15;
const rows = Number(process.argv[2]);
const page = new PlainPage();

const timeOf = (run: () => void): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

const touch = (columns: readonly number[][][], answer: unknown): unknown[][] => {
  const all = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (const column of columns) sum += column[row]![0]!;
    all[row] = [typeof answer === 'number' ? sum : answer];
  }
  return all;
};

/**
 * What a workbook has beside the measured columns: whole numbers, texts, blanks, each beside each other. The
 * code that reads cells is then compiled for all of them, and the code that judges not for one status
 * alone, as it is where people work.
 */
const seeOtherCells = (answers: Answers, count: number): void => {
  const cells = [null, 'x', 5, 5.5, '', -2, true];
  const mixed = JSON.stringify(
    Array.from({ length: count }, (_column, index) =>
      Array.from({ length: 500 }, (_cell, row) => [
        cells[Math.floor(row / cells.length ** index) % cells.length],
      ]),
    ),
  );
  for (let turn = 0; turn < 20; turn++) answers(...(JSON.parse(mixed) as unknown[]));
};

const measure = async (measured: Measured): Promise<Timed> => {
  const answers = page.functions[measured.name.split(' ')[0] ?? ''] as Answers;
  const args = argumentsOf(measured);
  const text = JSON.stringify(args);
  const single = args.map((value) => (value === null ? null : [value[0]]));
  const answer = answers(...args);
  seeOtherCells(answers, 2);
  // V8 compiles beside what runs: the turns begin when it is done.
  for (let turn = 0; turn < 2 * TURNS; turn++) answers(...(JSON.parse(text) as unknown[]));
  const out = new Float64Array(rows);
  let [spilled, calls, bare, touched, marshalling] = Array<number>(5).fill(Infinity) as Figures;
  // In turns, so that a busy machine is busy for all of them.
  for (let turn = 0; turn < TURNS; turn++) {
    // Fresh from a text, as the library hands them over: where cells lie in memory is a third of the time.
    const fresh = JSON.parse(text) as unknown[];
    spilled = Math.min(
      spilled,
      timeOf(() => void answers(...fresh)),
    );
    const columns = (JSON.parse(text) as (number[][] | null)[]).filter(
      (column) => column !== null && column.length > 1,
    ) as number[][][];
    touched = Math.min(
      touched,
      timeOf(() => void touch(columns, answer[0]?.[0])),
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
  return {
    name: measured.name,
    spilled,
    calls,
    bare,
    touched,
    marshalling,
    answer: answer[0]?.[0],
  };
};

const timed: Timed[] = [];
for (const measured of measuredFunctions(rows)) timed.push(await measure(measured));
process.send?.(timed, () => process.exit());
