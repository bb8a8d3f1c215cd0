import { roundedAmount, roundedNumber, roundedPercent, roundedUp } from './figure-twins';
import { gapsOf } from './gap-twin';
import { byShape, judgedTwin, planOf, SCORES, signalOfScore, statusOfScore } from './judging-twins';
import type { Answers } from './judging-twins';
import { compoundPaceRatio, expectedShare, linearPaceRatio, progressTwin } from './pace-twins';
import type { PlanCells } from './pace-twins';
import { attainmentRatio, oneTarget, outsideTwin, rangeAttainmentRatio } from './ratio-twins';
import { thresholdCells } from './threshold-twins';
import { choice, required } from './twin-cells';
import type { TwinCells } from './twin-cells';

// A KPI judged step by step, each step in a cell of its own: first by what it is judged, then the ratio,
// and what follows from them. Cells have the names of these functions.

/** By what a KPI is judged, as a word; "" without data. */
export const measureTwin = (cells: TwinCells): string => judgedTwin(cells, MEASURES);

const MEASURES: Answers = {
  met: '"met"',
  single: (_ratio, _thresholds, { target }) => `IF(${target}=0,"missed","attainment")`,
  range: (_ratio, _thresholds, _actual, { low, high }) =>
    `IF(${low}=${high},"missed","attainment")`,
  pace: (_ratio, _thresholds, _plan, _direction, compound) => `IF(${compound},"compound","linear")`,
  flat: () => '"flat"',
};

/** The ratio that decides; "" where none does. */
export const ratioTwin = (cells: TwinCells): string =>
  measuredTwin({ ...cells, ratio: undefined }, RATIOS);

const RATIOS: Answers = {
  met: '""',
  single: (ratio, _thresholds, { target }) => `IF(${target}=0,"",${ratio})`,
  range: (ratio, _thresholds, _actual, { low, high }) => `IF(${low}=${high},"",${ratio})`,
  pace: (ratio) => ratio,
  flat: () => '""',
};

/** SCORE. */
export const scoreByMeasure = (cells: TwinCells): string => measuredTwin(cells, SCORES);

/** STATUS. */
export const statusByMeasure = (cells: TwinCells): string =>
  unlessRefused(cells, statusOfScore(scoreByMeasure(cells)));

/** SIGNAL. */
export const signalByMeasure = (cells: TwinCells): string =>
  unlessRefused(cells, signalOfScore(scoreByMeasure(cells)));

/** What is refused is no KPI without data. */
function unlessRefused(cells: TwinCells, answer: string): string {
  const measure = required(cells, 'measure');
  return `IF(ISERROR(${measure}),${measure},${answer})`;
}

/** GAP. */
export const gapByMeasure = (cells: TwinCells): string => measuredTwin(cells, gapsOf(cells));

/** The gap in the KPI's unit, rounded as it is to be written, with its sign. */
export function amountTwin(cells: TwinCells): string {
  const gap = required(cells, 'gap');
  const size = `ABS(${inFigures(cells, gap)})`;
  return `IF(N(${gap})=0,0,SIGN(${gap})*ROUND(${roundedUp(size, inPoints(cells))},12))`;
}

/** The first figure that a reason names, in the KPI's unit or in per cent; "" where it names none. */
export const figureTwin = (cells: TwinCells): string =>
  measuredTwin(cells, {
    met: byShape(
      cells,
      (target) => {
        const beyond = `ABS((${required(cells, 'actual')}-${target})/${target})`;
        return `IF(${target}=0,"",${roundedPercent(beyond)})`;
      },
      () => '""',
    ),
    single: (ratio, _thresholds, { actual, target }) =>
      `IF(${target}=0,${inUnit(cells, actual)},${roundedPercent(`(1-${ratio})`)})`,
    range: (_ratio, _thresholds, actual, range) =>
      `IF(${range.low}=${range.high},${inUnit(cells, actual)},${amountInUnit(cells, outsideTwin(actual, range))})`,
    pace: (ratio, _thresholds, plan, _direction, compound) => {
      const { actual, baseline } = plan;
      const covered = roundedPercent(progressTwin(plan), expectedShare(plan));
      const away = amountInUnit(cells, `ABS(${actual}-${baseline})`);
      return `IF(${movesAway(cells)},${away},IF(${compound},${roundedPercent(ratio)},${covered}))`;
    },
    flat: ({ expected = '' }) => inUnit(cells, expected),
  });

/** The second figure. */
export const otherFigureTwin = (cells: TwinCells): string =>
  measuredTwin(cells, {
    met: '""',
    single: () => '""',
    range: () => '""',
    pace: (_ratio, _thresholds, plan, _direction, compound) => {
      const expected = `IF(${compound},"",${roundedPercent(expectedShare(plan), progressTwin(plan))})`;
      return `IF(${movesAway(cells)},${inUnit(cells, plan.baseline)},${expected})`;
    },
    flat: () => '""',
  });

/** Whether a KPI with a pace is behind its baseline. */
export function movesAway(cells: TwinCells): string {
  return `(${required(cells, 'score')}<1)*(${required(cells, 'ratio')}<0)`;
}

/** A value as its figures show it: 8 of 8 % is 0.08 in the cell. */
export function inFigures({ factor }: TwinCells, value: string): string {
  return factor === undefined || factor === '1' ? value : `(${value}*${factor})`;
}

/** Whether a distance is one between percentages, which are points; a condition where the unit is a cell. */
export function inPoints({ behind }: TwinCells): string | boolean {
  if (behind === undefined) return false;
  return behind.startsWith('"') ? behind === '" %"' : `${behind}=" %"`;
}

function amountInUnit(cells: TwinCells, size: string): string {
  return roundedAmount(inFigures(cells, size), inPoints(cells));
}

function inUnit(cells: TwinCells, value: string): string {
  return roundedNumber(inFigures(cells, value));
}

/** An answer for the measure that decided, a cell, and for its ratio, a cell but while that is computed. */
function measuredTwin(cells: TwinCells, answers: Answers): string {
  const measure = required(cells, 'measure');
  const direction = choice(cells, 'direction', 'higher');
  const thresholds = thresholdCells(cells);
  const actual = required(cells, 'actual');
  const { ratio } = cells;
  const attained = byShape(
    cells,
    (target) => {
      const own = ratio ?? attainmentRatio(actual, target, direction);
      return answers.single(own, thresholds.attainment, { actual, target, direction });
    },
    (range) =>
      answers.range(
        ratio ?? rangeAttainmentRatio(actual, range),
        thresholds.attainment,
        actual,
        range,
      ),
  );
  const decided = (plan: PlanCells) => {
    const compound = `${measure}="compound"`;
    const pace = ratio ?? `IF(${compound},${compoundPaceRatio(plan)},${linearPaceRatio(plan)})`;
    const moving = answers.pace(pace, thresholds.pace, plan, direction, compound);
    const paced =
      plan.expected === undefined
        ? moving
        : `IF(${measure}="flat",${answers.flat(plan, direction, thresholds.pace)},${moving})`;
    return `IF(OR(${measure}="attainment",${measure}="missed"),${attained},${paced})`;
  };
  const plan = planOfOne(cells);
  return `IF(${measure}="","",IF(${measure}="met",${answers.met},${plan ? decided(plan) : attained}))`;
}

/** A range has no plan. */
function planOfOne(cells: TwinCells): PlanCells | null {
  const { low, target } = cells;
  return low !== undefined || target === undefined ? null : planOf(cells, oneTarget(target));
}
