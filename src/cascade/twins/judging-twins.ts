import { areDates, dayOf } from './date-twin';
import { withMilestones } from './milestone-twins';
import {
  allPositive,
  compoundPaceRatio,
  expectedCell,
  isFlat,
  linearPaceRatio,
} from './pace-twins';
import type { PlanCells } from './pace-twins';
import {
  attainmentRatio,
  distanceTwin,
  isBlock,
  isPairTwin,
  oneTarget,
  outsideTwin,
  rangeAttainmentRatio,
  targetBounds,
} from './ratio-twins';
import type { RangeCells } from './ratio-twins';
import { scoreOfRatio, thresholdCells } from './threshold-twins';
import type { PairCells, ThresholdCells } from './threshold-twins';
import { choice, required } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** A single target that is missed, in formulas. */
export interface SingleCells {
  readonly actual: string;
  readonly target: string;
  readonly direction: string;
}

/** What a twin answers where judging ends, in formulas; "" is always the answer of No data. */
export interface Answers {
  readonly met: string;
  single(ratio: string, thresholds: PairCells, kpi: SingleCells): string;
  range(ratio: string, thresholds: PairCells, actual: string, range: RangeCells): string;
  /** `compound` is the condition of compound pace. */
  pace(
    ratio: string,
    thresholds: PairCells,
    plan: PlanCells,
    direction: string,
    compound: string,
  ): string;
  /** Where milestones expect no progress yet: whether the expected value is held. */
  flat(plan: PlanCells, direction: string, thresholds: PairCells): string;
}

export const SCORES: Answers = {
  met: '1',
  single: (ratio, thresholds, { target }) => `IF(${target}=0,0,${scoreOfRatio(ratio, thresholds)})`,
  range: (ratio, thresholds, _actual, { low, high }) =>
    `IF(${low}=${high},0,${scoreOfRatio(ratio, thresholds)})`,
  pace: scoreOfRatio,
  flat: ({ actual, expected = '' }, direction) =>
    `IF(ROUND(${distanceTwin(actual, expected, direction)},12)<=0,1,0)`,
};

/**
 * SCORE as a plain formula: the order of src/domain/verdict.ts. `low` and `high` say that the target is a
 * range; else `target` is one cell, or a block of two side by side.
 */
export const scoreTwin = (cells: TwinCells): string => judgedTwin(cells, SCORES);

/** A twin that judges as {@link scoreTwin} and answers something else. */
export const judgedTwin = (cells: TwinCells, answers: Answers): string =>
  refusing(cells, '""', (thresholds) => byTarget(cells, thresholds, answers));

function refusing(
  cells: TwinCells,
  noData: string,
  twin: (thresholds: ThresholdCells) => string,
): string {
  const thresholds = thresholdCells(cells);
  const answer = withMilestones(cells, twin(thresholds), noData);
  return thresholds.refused === null ? answer : `IF(${thresholds.refused},#VALUE!,${answer})`;
}

function byTarget(cells: TwinCells, thresholds: ThresholdCells, answers: Answers): string {
  return byShape(
    cells,
    (target) => ofSingle(cells, target, thresholds, answers),
    (range) => ofRange(cells, range, thresholds, answers),
  );
}

/** What is answered for a single target or for a range, whichever a KPI's target is. */
export function byShape(
  cells: TwinCells,
  ofOne: (target: string) => string,
  ofPair: (range: RangeCells) => string,
): string {
  const { low, high } = cells;
  if (low !== undefined && high !== undefined) return ofPair({ low, high });
  const target = required(cells, 'target');
  const single = ofOne(oneTarget(target));
  if (!isBlock(target)) return single;
  const direction = choice(cells, 'direction', 'higher');
  // Without a direction a pair of cells is no target.
  const range = cells['direction'] === undefined ? '""' : ofPair(targetBounds(target));
  return `IF(${isPairTwin(target, direction)},${range},${single})`;
}

function ofSingle(
  cells: TwinCells,
  target: string,
  thresholds: ThresholdCells,
  answers: Answers,
): string {
  const actual = required(cells, 'actual');
  const direction = choice(cells, 'direction', 'higher');
  const ratio = attainmentRatio(actual, target, direction);
  const distance = distanceTwin(actual, target, direction);
  const met = `IF(${target}=0,ROUND(${distance},12)<=0,${ratio}>=1)`;
  const kpi: SingleCells = { actual, target, direction };
  const byAttainment = answers.single(ratio, thresholds.attainment, kpi);
  const short = byPace(cells, kpi, byAttainment, thresholds, answers) ?? byAttainment;
  const answer = notStarted(cells, `IF(${met},${answers.met},${short})`);
  return `IF(AND(COUNT(${actual},${target})=2,${direction}<>"range"),${answer},"")`;
}

function ofRange(
  cells: TwinCells,
  range: RangeCells,
  thresholds: ThresholdCells,
  answers: Answers,
): string {
  const actual = required(cells, 'actual');
  const { low, high } = range;
  const outside = outsideTwin(actual, range);
  const ratio = rangeAttainmentRatio(actual, range);
  const met = `IF(${low}=${high},ROUND(${outside},12)<=0,${ratio}>=1)`;
  const missed = answers.range(ratio, thresholds.attainment, actual, range);
  const ordered = `IF(COUNT(${actual},${low},${high})=3,${low}<=${high},FALSE)`;
  const suited =
    cells['direction'] === undefined ? ordered : `AND(${cells['direction']}="range",${ordered})`;
  // IF, not AND: AND would compute the ratio of blank bounds.
  return `IF(${suited},${notStarted(cells, `IF(${met},${answers.met},${missed})`)},"")`;
}

/** No data before the start, where both days are known. */
function notStarted(cells: TwinCells, answer: string): string {
  const { start, asOf } = cells;
  if (start === undefined || asOf === undefined) return answer;
  const before = areDates([start, asOf], `${dayOf(cells, 'asOf')}<${dayOf(cells, 'start')}`);
  return `IF(${before},"",${answer})`;
}

/** The plan of a KPI with a single target, its dates read; null without the cells of one. */
export function planOf(cells: TwinCells, target: string): PlanCells | null {
  const { baseline, start, due, asOf } = cells;
  if (baseline === undefined || start === undefined || due === undefined || asOf === undefined) {
    return null;
  }
  return {
    actual: required(cells, 'actual'),
    target,
    baseline,
    start: dayOf(cells, 'start'),
    due: dayOf(cells, 'due'),
    asOf: dayOf(cells, 'asOf'),
    expected: expectedCell(cells),
  };
}

/** The answer by pace where there is a plan, else the given one; null without the cells of a plan. */
function byPace(
  cells: TwinCells,
  { target, direction }: SingleCells,
  byAttainment: string,
  thresholds: ThresholdCells,
  answers: Answers,
): string | null {
  const plan = planOf(cells, target);
  const { baseline, start, due, asOf } = cells;
  if (plan === null || !baseline || !start || !due || !asOf) return null;
  const method = choice(cells, 'method', 'automatic');
  const compound = `AND(${method}="compound",${allPositive(plan)})`;
  const pace = `IF(${compound},${compoundPaceRatio(plan)},${linearPaceRatio(plan)})`;
  const better = `IF(${direction}="lower",${target}<${baseline},${target}>${baseline})`;
  const inTime = `${plan.due}>MAX(${plan.start},${plan.asOf})`;
  const isPlan = `IF(COUNT(${baseline}),${areDates([start, due, asOf], `${inTime},${better},${method}<>"attainment"`)},FALSE)`;
  const moving = answers.pace(pace, thresholds.pace, plan, direction, compound);
  const answer =
    plan.expected === undefined
      ? moving
      : `IF(AND(NOT(${compound}),${isFlat(plan)}),${answers.flat(plan, direction, thresholds.pace)},${moving})`;
  const passed = `IF(${plan.asOf}<=${plan.start},"",${answer})`;
  return `IF(${isPlan},${passed},${byAttainment})`;
}

/**
 * What a score from 0 on is looked up as: Off track, At risk and On track begin at 0, 0.5 and 1. An error
 * cell is no data, as for the function.
 */
function byScore(score: string, answers: readonly string[], noData: string): string {
  return `IFERROR(LOOKUP(${score},{0,0.5,1},{${answers.join(',')}}),${noData})`;
}

/** STATUS from a score, a cell or a formula. */
export function statusOfScore(score: string): string {
  return byScore(score, ['"Off track"', '"At risk"', '"On track"'], '"No data"');
}

/** SIGNAL from a score. */
export function signalOfScore(score: string): string {
  return byScore(score, ['-1', '0', '1'], '""');
}

export const statusTwin = (cells: TwinCells): string =>
  refusing(cells, '"No data"', (thresholds) => statusOfScore(byTarget(cells, thresholds, SCORES)));

export const signalTwin = (cells: TwinCells): string =>
  refusing(cells, '""', (thresholds) => signalOfScore(byTarget(cells, thresholds, SCORES)));
