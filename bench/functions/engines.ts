import { BUILT_TWINS } from '../../src/cascade/twins/index';
import { fillTwin } from '../../src/cascade/twins/fill-twin';
import { openWorkbook } from '../../workbench/src/index';
import type { Measured } from './columns';
import type { OtherEngine } from './other-engine';

/** The twins that are a formula in the function's JSDoc. */
export type TwinOf = (name: string) => string | undefined;

const letter = (index: number) => String.fromCharCode(66 + index);

/** The twin of each row over its own cells, from column B on. */
const twinsOf = ({ name, columns }: Measured, rows: number, twinOf: TwinOf): string[] =>
  Array.from({ length: rows }, (_, row) => {
    const cells = Object.fromEntries(
      Object.keys(columns).map((key, index) => [key, `${letter(index)}${row + 1}`]),
    );
    const twin = name.split(' ')[0] ?? '';
    return BUILT_TWINS[twin]?.(cells) ?? fillTwin(twinOf(twin) ?? '', cells);
  });

const cellsOf = ({ columns }: Measured, rows: number): unknown[][] =>
  Array.from({ length: rows }, (_, row) =>
    Object.values(columns).map((value) => (value instanceof Float64Array ? value[row] : value)),
  );

/** Milliseconds a row in which the workbench's engine calculates the twin. */
export async function inWorkbench(
  measured: Measured,
  rows: number,
  twinOf: TwinOf,
): Promise<number> {
  const workbook = await openWorkbook(undefined, { settings: { requestLimit: 1e9 } });
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cells = cellsOf(measured, rows);
    sheet.getRangeByIndexes(0, 1, rows, cells[0]?.length ?? 1).values = cells;
    await context.sync();
  });
  await workbook.idle();
  const before = workbook.statistics.calculating;
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRangeByIndexes(0, 0, rows, 1).formulas = twinsOf(measured, rows, twinOf).map(
      (twin) => [`=${twin}`],
    );
    await context.sync();
  });
  await workbook.idle();
  const spent = workbook.statistics.calculating - before;
  workbook.close();
  return spent / rows;
}

/** Milliseconds a row in the other engine, or null where it answers otherwise than we do. */
export function inOtherEngine(
  engine: OtherEngine,
  measured: Measured,
  rows: number,
  twinOf: TwinOf,
  expected: unknown,
): number | null {
  const cells = cellsOf(measured, rows);
  const twins = twinsOf(measured, rows, twinOf);
  const read = (row: number, column: number) => cells[row - 1]?.[column - 2] ?? null;
  // Formulas that it cannot read would be answered fastest.
  const [answer] = engine(twins.slice(0, 1), read);
  const alike =
    typeof answer === 'number' && typeof expected === 'number'
      ? Math.abs(answer - expected) < 1e-9
      : answer === expected;
  if (!alike) return null;
  let least = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    const began = performance.now();
    engine(twins, read);
    least = Math.min(least, performance.now() - began);
  }
  return least / rows;
}
