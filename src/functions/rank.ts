import { goodness, ranking } from '../domain/ranking';
import { answers } from './arguments/answers';
import { readColumn, rowsOf } from './arguments/column';
import { readEntities } from './arguments/entities';

/**
 * Ranks one team, site or period among others on one KPI: 1 is the best, knowing which way is better. Ties share the upper rank and the next one is skipped. Blank while the cell is blank.
 *
 * Blank cells and text among the others are left out, as Excel's RANK does; desktop Excel hands over blank cells as 0: guard them with IF(B2:B99="","",B2:B99). The value need not be one of them: a benchmark can be ranked among teams.
 * @customfunction RANK
 * @category Comparing
 * @param actual The value to rank: one cell or a column.
 * @param among All values to rank it among, itself included.
 * @param [direction] Which way is better: "higher" (if left out), "lower", or "range" when a range is given.
 * @param [range] Two cells, low and high: the nearer to the range, the better.
 * @returns A number from 1 on.
 * @errors #VALUE! for text, unknown directions and a range that is none. #N/A for cells that are errors, among the others too.
 * @example =KPI.RANK(3.5,{7;3.5;3.5;1;2},"lower") → 3
 * @example =KPI.RANK({7;3.5;3.5;1;2},{7;3.5;3.5;1;2}) → {1;2;2;5;4}
 * @example =KPI.RANK(23,{20;23;30},"range",{18,22}) → 2
 * @twin built
 * @source Excel's RANK.EQ; its order argument follows from the direction.
 */
export function rank(
  actual: unknown[][],
  among: unknown[][],
  direction?: unknown[][],
  range?: unknown[][],
): unknown[][] {
  const actuals = readColumn('actual', actual);
  const { way, bounds, values } = readEntities('among', among, direction, range);
  const place = ranking(values.map((value) => goodness(value, way, bounds)));
  return answers(rowsOf([actuals]), (row) => {
    const number = actuals.number(row);
    return number === null ? '' : place(goodness(number, way, bounds));
  });
}
