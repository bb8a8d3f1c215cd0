import { DEFAULT_MINIMUM_COVERAGE, DEFAULT_PARENT } from '../domain/thresholds';
import { rollUp } from '../domain/rollup';
import { readChildren } from './arguments/children';

/**
 * Says how much of a parent's weight has data: 1 is all of it, 0.5 is half. For a KPI write 1 when it has data and 0 when not. Blank when there are no children or all weights are 0.
 *
 * Children are the rows at the level given, down to the first row above it; deeper rows are passed over.
 * @customfunction COVERAGE
 * @category Roll-up
 * @param coverages The coverages in the rows below the parent, one column: 0 to 1. Blank, text and errors count as 0.
 * @param [weights] The weights in the same rows: one for each row, a blank cell is 1, 0 does not count. If left out, all weigh the same. In desktop Excel fill each weight in: a blank cell arrives there as 0.
 * @param [levels] The outline levels of the same rows (1, 2, 3 …). The block may be too long: it ends at the first row above the level of the children.
 * @param [level] The level of the children, e.g. 2 below a goal of level 1. If left out, that of the first row.
 * @returns 0 to 1, or blank.
 * @errors #VALUE! for a negative weight, a level that is none, or columns of different length.
 * @example =KPI.COVERAGE({1;0}) → 0.5
 * @example =KPI.COVERAGE({1;0},{3;1}) → 0.75
 * @twin built
 * @source Our own design: Σ w·coverage(child)/Σ w, src/domain/rollup.ts.
 */
export function coverage(
  coverages: unknown[][],
  weights?: unknown[][],
  levels?: unknown[][],
  level?: unknown[][],
): unknown[][] {
  const children = readChildren('coverages', coverages, weights, levels, level);
  // A blank weight is 1, so the answer is blank only when nothing at all is counted.
  if (
    !children.some(
      ({ weight }) => weight.kind === 'blank' || (weight.kind === 'number' && weight.value > 0),
    )
  ) {
    return [['']];
  }
  const rolled = rollUp(
    children.map(({ value, weight }) => ({ score: value, weight, coverage: value ?? 0 })),
    { method: 'mean', thresholds: DEFAULT_PARENT, minimumCoverage: DEFAULT_MINIMUM_COVERAGE },
  );
  return [[rolled.coverage]];
}
