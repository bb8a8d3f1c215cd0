import { roundedNumber, roundedPercent, roundedUp } from './figure-twins';
import { gapsOf } from './gap-twin';
import { byShape, judgedTwin, planOf, SCORES, signalOfScore, statusOfScore } from './judging-twins';
import type { Answers } from './judging-twins';
import { compoundPaceRatio, expectedShare, linearPaceRatio } from './pace-twins';
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
  return `IF(N(${gap})=0,0,SIGN(${gap})*ROUND(${inFigures(cells, roundedUp(gap))},12))`;
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
      inUnit(cells, `IF(${range.low}=${range.high},${actual},${outsideTwin(actual, range)})`),
    pace: (ratio, _thresholds, { actual, target, baseline }, _direction, compound) => {
      const progress = `((${actual}-${baseline})/(${target}-${baseline}))`;
      const share = `IF(${compound},${roundedPercent(ratio)},${roundedPercent(progress)})`;
      return `IF(${movesAway(cells)},${inUnit(cells, `ABS(${actual}-${baseline})`)},${share})`;
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
      const expected = `IF(${compound},"",${roundedPercent(expectedShare(plan))})`;
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
