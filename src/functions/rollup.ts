import { toRatio } from '../domain/ratio';
import { DEFAULT_MINIMUM_COVERAGE, DEFAULT_PARENT } from '../domain/thresholds';
import { rollUp, ROLLUP_METHODS } from '../domain/rollup';
import { cellAt, readBlock } from './arguments/block';
import { readChildren } from './arguments/children';
import { answerRatio } from './arguments/numbers';
import { readWord } from './arguments/words';

/**
 * Rolls the scores of children up into their parent: the weighted mean, the worst or the best. Children without data are left out. Blank when none has data or all weights are 0.
 *
 * Children are the rows at the level given, down to the first row above it; deeper rows are passed over.
 * @customfunction ROLLUP
 * @category Roll-up
 * @param scores The scores in the rows below the parent, one column. Blank, text and errors count as no data. In desktop Excel a blank cell is a score of 0: write IF(B2:B9="","",B2:B9).
 * @param [weights] The weights in the same rows: one for each row, a blank cell is 1, 0 is shown but not scored. If left out, all weigh the same. In desktop Excel fill each weight in: a blank cell arrives there as 0.
 * @param [levels] The outline levels of the same rows (1, 2, 3 …). The block may be too long: it ends at the first row above the level of the children.
 * @param [level] The level of the children, e.g. 2 below a goal of level 1. If left out, that of the first row.
 * @param [method] "mean" (if left out), "worst" or "best".
 * @returns A score on the scale of the scores, which is not checked: 0 to 1 for those of SCORE; or blank.
 * @errors #VALUE! for a negative weight, a level or a method that is none, or columns of different length.
 * @example =KPI.ROLLUP({1;0.5;0}) → 0.5
 * @example =KPI.ROLLUP({1;0},{3;1}) → 0.75
 * @example =KPI.ROLLUP({0.9;0.2},,,,"worst") → 0.2
 * @twin built
 * @source Weighted mean, Σ(w·score)/Σw, e.g. Synergita, "How does the system calculate the objective progress".
 */
export function rollup(
  scores: unknown[][],
  weights?: unknown[][],
  levels?: unknown[][],
  level?: unknown[][],
  method?: unknown[][],
): unknown[][] {
  const way = readWord('method', ROLLUP_METHODS, 'mean', cellAt(readBlock(method), 0, 0));
  const children = readChildren('scores', scores, weights, levels, level);
  const { score } = rollUp(
    children.map(({ value, weight }) => ({
      score: value,
      weight,
      coverage: value === null ? 0 : 1,
    })),
    { method: way, thresholds: DEFAULT_PARENT, minimumCoverage: DEFAULT_MINIMUM_COVERAGE },
  );
  return [[score === null ? '' : answerRatio(toRatio(score))]];
}
