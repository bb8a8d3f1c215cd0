import fc from 'fast-check';
import { cascadeWorkbook } from '../../src/cli/run-cascade';
import { openWorkbook } from '../../workbench/src/index';
import type { OpenWorkbook } from '../../workbench/src/index';
import { sameAnswer } from '../functions/same-answer';
import { twinSeed } from '../functions/twin-rows';
import { bundle, columnOf, NEW_YEAR_2026, valuesOf } from './plan-workbook';

// What a shared sheet says of any KPI must be what the add-in says of it, after its cells change too.

const HEADER = [
  ...['KPI', 'Direction', 'Unit', 'On track from', 'At risk from', 'Baseline', 'Start', 'Actual'],
  ...['Target', 'Low', 'High', 'Due', 'As of', 'Judged by'],
];
const COMPARED = ['Status', 'Score', 'Attainment', 'Pace', 'Reason'];
const KPIS = Number(process.env['TWIN_RUNS'] ?? 60);
/** 2 July 2026. */
const AS_OF = NEW_YEAR_2026 + 182;

type Cell = string | number;

const number: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 130 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 1500 }).map((part) => part / 1000) },
  { weight: 2, arbitrary: fc.constantFrom(0, 100, 100, -5, 1234.5, 1e6, 0.00012) },
  { weight: 1, arbitrary: fc.constantFrom('', '', 'n/a', 'EUR 45', '=1/0') },
);
const day = (from: number, to: number): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: AS_OF + from, max: AS_OF + to }) },
    { weight: 2, arbitrary: fc.integer({ min: 2025, max: 2027 }) },
    { weight: 1, arbitrary: fc.constantFrom('', 'soon') },
  );
const orBlank = (cell: fc.Arbitrary<Cell>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: cell });

/** What a build settles. */
const settled = fc.record({
  direction: fc.constantFrom('higher', 'higher', 'lower', 'lower', 'range', ''),
  unit: fc.constantFrom('', 'days', '%', 'number'),
  percent: fc.boolean(),
  thresholds: fc.oneof(
    { weight: 8, arbitrary: fc.constant<readonly Cell[]>(['', '']) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<readonly Cell[]>([0.9, 0.4], [1.2, 1], [0.4, 0.9], [90, 80]),
    },
  ),
});
/** What may change afterwards; a plan that is all there more often than not. */
const changing = fc
  .record({
    plan: fc.tuple(number, day(-400, 30), day(-30, 400)),
    numbers: fc.tuple(number, number, number, number),
    asOf: orBlank(day(-100, 100)),
    method: orBlank(fc.constantFrom<Cell>('linear', 'compound', 'attainment')),
    planned: fc.boolean(),
  })
  .map(({ planned, plan, ...others }) => ({
    plan: planned ? plan : (['', '', ''] as const),
    ...others,
  }));
const kpis = fc.array(fc.tuple(settled, changing, changing), { minLength: KPIS, maxLength: KPIS });

type Settled = typeof settled extends fc.Arbitrary<infer One> ? One : never;
type Changing = typeof changing extends fc.Arbitrary<infer One> ? One : never;

function rowOf(
  place: number,
  { direction, unit, thresholds }: Settled,
  { plan, numbers, asOf, method }: Changing,
  behind: number,
): readonly Cell[] {
  const moved = (date: Cell) => (typeof date === 'number' && date > 2100 ? date - behind : date);
  const [baseline, start, due] = plan;
  const [actual, target, low, high] = numbers;
  const bounds = direction === 'range' ? [low, high] : ['', ''];
  return [
    ...[`Measure ${place}`, direction, unit, ...thresholds, baseline, moved(start), actual],
    ...[target, ...bounds, moved(due), moved(asOf), method],
  ];
}

async function write(
  workbook: OpenWorkbook,
  rows: readonly (readonly Cell[])[],
  percents: readonly boolean[],
): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const all = [HEADER, ...rows];
    sheet.getRangeByIndexes(0, 0, all.length, HEADER.length).formulas = all.map((row) => [...row]);
    percents.forEach((percent, place) => {
      if (percent) sheet.getRangeByIndexes(place + 1, 7, 1, 2).numberFormat = [['0%', '0%']];
    });
    await context.sync();
  });
  await workbook.idle();
}

const compared = async (workbook: OpenWorkbook) => {
  const values = await valuesOf(workbook, 'KPI cascade');
  const columns = COMPARED.map((header) => columnOf(values, header));
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] as Cell));
};

describe.each([
  ['1900', 0],
  ['1904', 1462],
])('a shared sheet of any KPIs in a workbook that counts from %s', (_system, behind) => {
  const seed = twinSeed();
  const drawn = fc.sample(kpis, { seed, numRuns: 1 })[0] ?? [];
  const percents = drawn.map(([{ percent }]) => percent);
  const rows = (which: 1 | 2) =>
    drawn.map((kpi, place) => rowOf(place, kpi[0], kpi[which], behind));

  const open = async (share: boolean) => {
    const workbook = await openWorkbook(undefined, { functions: [bundle()] });
    workbook.document.date1904 = behind > 0;
    await write(workbook, rows(1), percents);
    await cascadeWorkbook(workbook, AS_OF, {}, { share });
    return workbook;
  };

  it('says what the add-in says, when it is built and when cells change', async () => {
    const [usual, shared] = [await open(false), await open(true)];
    const differing: unknown[] = [];
    for (const which of [1, 2] as const) {
      for (const workbook of [usual, shared]) await write(workbook, rows(which), percents);
      const [expected, said] = [await compared(usual), await compared(shared)];
      expect(expected).toHaveLength(KPIS);
      expect(said).toHaveLength(KPIS);
      expected.forEach((one, place) => {
        if (one.every((cell, at) => sameAnswer(said[place]?.[at] ?? '', cell))) return;
        differing.push({
          which,
          cells: JSON.stringify(rows(which)[place]),
          one,
          said: said[place],
        });
      });
    }
    usual.close();
    shared.close();
    expect({ seed, differing: differing.slice(0, 6) }).toEqual({ seed, differing: [] });
  }, 120_000);
});
