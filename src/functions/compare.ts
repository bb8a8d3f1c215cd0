import { goodness, ranking } from '../domain/ranking';
import { isRatio, toRatio } from '../domain/ratio';
import type { Answer } from './arguments/answers';
import { cellAt, readBlock } from './arguments/block';
import { describe } from './arguments/cell';
import { readColumn } from './arguments/column';
import { readEntities } from './arguments/entities';
import { errorOf, notAvailable, readNumbers } from './arguments/numbers';
import { refuse } from './arguments/refusal';

/**
 * Compares teams, sites or periods on one KPI, best first: for each its rank, name, value, and how much better (positive) or worse (negative) it is than the benchmark, or than the average of all. Spills four columns.
 *
 * Those without a value stand last, without a rank. With the direction range, better is nearer to it, and the difference is that of the distances.
 * @customfunction COMPARE
 * @category Comparing
 * @param names What is compared: a column of names.
 * @param actuals Their values: a column of the same length.
 * @param [direction] Which way is better: "higher" (if left out), "lower", or "range" when a range is given.
 * @param [benchmark] What to compare with; if left out, the average of the values.
 * @param [range] Two cells, low and high: the nearer to the range, the better.
 * @returns Four columns, one row for each: rank, name, value, difference.
 * @errors #VALUE! for columns of different length, text in a value's place, unknown directions and a range that is none. #N/A for cells that are errors.
 * @example =KPI.COMPARE({"North";"South";"West"},{82;91;76},"higher",80) → {1,South,91,11;2,North,82,2;3,West,76,-4}
 * @example =KPI.COMPARE({"Plant A";"Plant B"},{4;2},"lower") → {1,Plant B,2,1;2,Plant A,4,-1}
 * @twin built
 * @source Ranks as Excel's RANK.EQ; the difference is the variance against the benchmark.
 */
export function compare(
  names: unknown[][],
  actuals: unknown[][],
  direction?: unknown[][],
  benchmark?: unknown[][],
  range?: unknown[][],
): unknown[][] {
  const labels = readColumn('names', names);
  const column = readColumn('actuals', actuals);
  if (labels.length !== column.length) {
    refuse(
      `names has ${labels.length} rows and actuals has ${column.length}: give columns of one length.`,
    );
  }
  const { way, bounds, values } = readEntities('actuals', actuals, direction, range);
  const given = readNumbers({ benchmark: cellAt(readBlock(benchmark), 0, 0) });
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  const against = given?.benchmark ?? average;
  const place = ranking(values.map((value) => goodness(value, way, bounds)));
  const rows = Array.from(
    { length: column.length },
    (_, row): { rank: number; cells: unknown[] } => {
      const name = nameOf(labels.at(row));
      const value = column.number(row);
      if (value === null) return { rank: Infinity, cells: ['', name, '', ''] };
      const rank = place(goodness(value, way, bounds));
      const difference = toRatio(goodness(value, way, bounds) - goodness(against, way, bounds));
      return {
        rank,
        cells: [rank, name, value, isRatio(difference) ? difference : errorOf(difference)],
      };
    },
  );
  return rows.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({ cells }) => cells);
}

function nameOf(reading: ReturnType<typeof cellAt>): Answer {
  if (reading.kind === 'error') return notAvailable(`names holds ${describe(reading)}.`);
  if (reading.kind === 'blank') return '';
  return reading.kind === 'text' ? reading.text : reading.value;
}
