import { compareTwins, rankTwin } from './compare-twins';
import { otifTwin, timeToHireTwin, vitalityTwin } from './date-list-twins';
import { gapTwin } from './gap-twin';
import { scoreTwin, signalTwin, statusTwin } from './judging-twins';
import {
  gapByMeasure,
  measureTwin,
  ratioTwin,
  scoreByMeasure,
  signalByMeasure,
  statusByMeasure,
} from './measured-twins';
import { expectedTwin, seasonParts } from './expected-twin';
import { forecastMetTwin, forecastTwin } from './forecast-twins';
import { paceTwin } from './pace-twins';
import { attainmentTwin, oneTarget, variancePctTwin, varianceTwin } from './ratio-twins';
import { coverageTwin, rollUpTwin } from './rollup-twins';
import { runRateTwin } from './run-rate-twin';
import { latestDateTwin, latestTwin, periodChangeTwin, trendTwin } from './series-twins';
import { required } from './twin-cells';
import type { TwinCells } from './twin-cells';
import { unitParts, whyParts, whyTwin } from './why-twin';

/** Twins that no template can hold, by function (`@twin built`). Without `=`; guarded as the functions are. */
export const BUILT_TWINS: Readonly<Record<string, (cells: TwinCells) => string>> = {
  ATTAINMENT: attainmentTwin,
  VARIANCE: varianceTwin,
  VARIANCEPCT: variancePctTwin,
  PACE: paceTwin,
  EXPECTED: expectedTwin,
  FORECAST: forecastTwin,
  SCORE: inSteps(scoreTwin, scoreByMeasure),
  STATUS: inSteps(statusTwin, statusByMeasure),
  SIGNAL: inSteps(signalTwin, signalByMeasure),
  GAP: inSteps(gapTwin, gapByMeasure),
  WHY: whyTwin,
  PERIODCHANGE: periodChangeTwin,
  TREND: trendTwin,
  LATEST: latestTwin,
  RUNRATE: runRateTwin,
  RANK: rankTwin,
  TIMETOHIRE: timeToHireTwin,
  OTIF: otifTwin,
  VITALITY: vitalityTwin,
  ROLLUP: rollUpTwin,
  COVERAGE: coverageTwin,
};

/**
 * Twins of functions that answer a table, by function: a formula for each of its columns, in their order,
 * that is filled down. `row` is which row it stands in, from 1 on; a column's name is its cell there.
 */
export const TABLE_TWINS: Readonly<
  Record<string, Readonly<Record<string, (cells: TwinCells) => string>>>
> = { COMPARE: compareTwins };

/**
 * Twins of the second cell that a function answers beside the first where an argument is given, by
 * function. `value` is the first cell.
 */
export const TWINS_BESIDE: Readonly<
  Record<string, { readonly where: string; readonly twin: (cells: TwinCells) => string }>
> = {
  FORECAST: { where: 'target', twin: forecastMetTwin },
  LATEST: { where: 'dates', twin: latestDateTwin },
};

/**
 * The cells of their own that a twin reads, by name and in order, each with its formula. They are needed
 * where one cell cannot hold all of it: Excel 2010 cannot name a part of a formula.
 */
export function twinParts(
  name: string,
  cells: TwinCells,
): Readonly<Record<string, (cells: TwinCells) => string>> {
  if (name === 'EXPECTED') return cells['profile'] === undefined ? {} : seasonParts;
  const planned = ['baseline', 'start', 'due', 'asOf'].every((one) => cells[one]);
  const isExpected = planned && cells['milestones'] !== undefined && EXPECTING.has(name);
  const expected = isExpected ? { expected: expectedPart } : {};
  if (planned && IN_STEPS.has(name)) {
    return { ...expected, measure: measureTwin, ratio: ratioTwin };
  }
  if (name !== 'WHY') return expected;
  return { ...expected, ...(cells['unit'] === undefined ? {} : unitParts), ...whyParts };
}

const IN_STEPS: ReadonlySet<string> = new Set(['STATUS', 'SCORE', 'SIGNAL', 'GAP']);
const EXPECTING: ReadonlySet<string> = new Set(['PACE', 'WHY', ...IN_STEPS]);

/** A twin in one formula, or in steps where there are cells for them: a plan has no room in one. */
function inSteps(
  inOne: (cells: TwinCells) => string,
  byMeasure: (cells: TwinCells) => string,
): (cells: TwinCells) => string {
  return (cells) => (cells['measure'] === undefined ? inOne(cells) : byMeasure(cells));
}

/** EXPECTED's twin for a KPI that is judged; its target may be a block for ranges. */
function expectedPart(cells: TwinCells): string {
  return expectedTwin({
    ...cells,
    target: oneTarget(required(cells, 'target')),
    profile: undefined,
  });
}
