import { compareTwins } from './compare-twins';
import { otifTwin, timeToHireTwin, vitalityTwin } from './date-list-twins';
import { gapTwin } from './gap-twin';
import { scoreTwin, signalTwin, statusTwin } from './judging-twins';
import { expectedTwin, forecastTwin, paceTwin } from './pace-twins';
import { attainmentTwin, variancePctTwin, varianceTwin } from './ratio-twins';
import { coverageTwin, rollUpTwin } from './rollup-twins';
import { periodChangeTwin, trendTwin } from './series-twins';
import type { TwinCells } from './twin-cells';

/** Twins that no template can hold, by function (`@twin built`). Without `=`; guarded as the functions are. */
export const BUILT_TWINS: Readonly<Record<string, (cells: TwinCells) => string>> = {
  ATTAINMENT: attainmentTwin,
  VARIANCE: varianceTwin,
  VARIANCEPCT: variancePctTwin,
  PACE: paceTwin,
  EXPECTED: expectedTwin,
  FORECAST: forecastTwin,
  SCORE: scoreTwin,
  STATUS: statusTwin,
  SIGNAL: signalTwin,
  GAP: gapTwin,
  PERIODCHANGE: periodChangeTwin,
  TREND: trendTwin,
  TIMETOHIRE: timeToHireTwin,
  OTIF: otifTwin,
  VITALITY: vitalityTwin,
  ROLLUP: rollUpTwin,
  COVERAGE: coverageTwin,
};

/**
 * Twins of functions that answer a table, by function: a formula for each of its columns, in their order,
 * that is filled down. `row` is which row it stands in, from 1 on.
 */
export const TABLE_TWINS: Readonly<
  Record<string, Readonly<Record<string, (cells: TwinCells) => string>>>
> = { COMPARE: compareTwins };
