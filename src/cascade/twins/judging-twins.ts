import { dateTwin, isDateTwin } from './date-twin';
import { allPositive, compoundPaceRatio, linearPaceRatio } from './pace-twins';
import type { PlanCells } from './pace-twins';
import {
  attainmentRatio,
  distanceTwin,
  outsideTwin,
  rangeAttainmentRatio,
  targetBounds,
} from './ratio-twins';
import type { RangeCells } from './ratio-twins';
import { scoreOfRatio, thresholdCells } from './threshold-twins';
import type { ThresholdCells } from './threshold-twins';
import { required, word } from './twin-cells';
import type { TwinCells } from './twin-cells';

/**
 * SCORE as a plain formula, without milestones: the order of src/domain/judge.ts. `low` and `high` say
 * that the target is a range; else `target` is one cell, or a block of two side by side.
 */
export const scoreTwin = (cells: TwinCells): string =>
  refusing(cells, (thresholds) => scoreByTarget(cells, thresholds));

function refusing(cells: TwinCells, twin: (thresholds: ThresholdCells) => string): string {
  const thresholds = thresholdCells(cells['thresholds']);
  const answer = twin(thresholds);
  return thresholds.refused === null ? answer : `IF(${thresholds.refused},#VALUE!,${answer})`;
}

function scoreByTarget(cells: TwinCells, thresholds: ThresholdCells): string {
  const { low, high } = cells;
  if (low !== undefined && high !== undefined)
    return scoreOfRange(cells, { low, high }, thresholds);
  const target = required(cells, 'target');
  if (!/[:{]/.test(target)) return scoreOfSingle(cells, target, thresholds);
  const range = scoreOfRange(cells, targetBounds(target), thresholds);
  return `IF(COLUMNS(${target})=2,${range},${scoreOfSingle(cells, target, thresholds)})`;
}

function scoreOfSingle(cells: TwinCells, target: string, thresholds: ThresholdCells): string {
  const actual = required(cells, 'actual');
  const direction = word(cells, 'direction', 'higher');
  const ratio = attainmentRatio(actual, target, direction);
  const distance = distanceTwin(actual, target, direction);
  const met = `IF(${target}=0,ROUND(${distance},12)<=0,${ratio}>=1)`;
  const byAttainment = `IF(${target}=0,0,${scoreOfRatio(ratio, thresholds.attainment)})`;
  const short = byPace(cells, target, direction, byAttainment, thresholds) ?? byAttainment;
  const score = notStarted(cells, `IF(${met},1,${short})`);
  return `IF(AND(COUNT(${actual},${target})=2,${direction}<>"range"),${score},"")`;
}

function scoreOfRange(cells: TwinCells, range: RangeCells, thresholds: ThresholdCells): string {
  const actual = required(cells, 'actual');
  const { low, high } = range;
  const outside = outsideTwin(actual, range);
  const met = `ROUND(${outside},12)<=0`;
  const ratio = rangeAttainmentRatio(actual, range);
  const score = `IF(${low}=${high},0,${scoreOfRatio(ratio, thresholds.attainment)})`;
  const ordered = `IF(COUNT(${actual},${low},${high})=3,${low}<=${high},FALSE)`;
  const suited =
    cells['direction'] === undefined ? ordered : `AND(${cells['direction']}="range",${ordered})`;
  // IF, not AND: AND would compute the ratio of blank bounds.
  return `IF(${suited},${notStarted(cells, `IF(${met},1,${score})`)},"")`;
}

/** No data before the start, where both days are known. */
function notStarted(cells: TwinCells, score: string): string {
  const { start, asOf } = cells;
  if (start === undefined || asOf === undefined) return score;
  const before = `IF(AND(${isDateTwin(start)},${isDateTwin(asOf)}),${dateTwin(asOf)}<${dateTwin(start)},FALSE)`;
  return `IF(${before},"",${score})`;
}

/** The score by pace where there is a plan, else the given one; null without the cells of a plan. */
function byPace(
  cells: TwinCells,
  target: string,
  direction: string,
  byAttainment: string,
  thresholds: ThresholdCells,
): string | null {
  const { baseline, start, due, asOf } = cells;
  if (baseline === undefined || start === undefined || due === undefined || asOf === undefined) {
    return null;
  }
  const plan: PlanCells = {
    actual: required(cells, 'actual'),
    target,
    baseline,
    start: dateTwin(start),
    due: dateTwin(due),
    asOf: dateTwin(asOf),
  };
  const method = word(cells, 'method', 'automatic');
  const compound = `AND(${method}="compound",${allPositive(plan)})`;
  const pace = `IF(${compound},${compoundPaceRatio(plan)},${linearPaceRatio(plan)})`;
  const days = [start, due, asOf].map(isDateTwin).join(',');
  const better = `IF(${direction}="lower",${target}<${baseline},${target}>${baseline})`;
  const isPlan = `IF(AND(ISNUMBER(${baseline}),${days}),AND(${plan.start}<${plan.due},${better},${plan.asOf}<${plan.due},${method}<>"attainment"),FALSE)`;
  const passed = `IF(${plan.asOf}<=${plan.start},"",${scoreOfRatio(pace, thresholds.pace)})`;
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
  refusing(cells, (thresholds) => statusOfScore(scoreByTarget(cells, thresholds)));

export const signalTwin = (cells: TwinCells): string =>
  refusing(cells, (thresholds) => signalOfScore(scoreByTarget(cells, thresholds)));
