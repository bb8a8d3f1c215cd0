import type { Place, Problem } from './problem';
import { round12 } from './rounding';

/** Lower bounds, inclusive, as ratios (0.9 = 90 %): `0 < atRisk < onTrack`. */
export interface Thresholds {
  readonly onTrack: number;
  readonly atRisk: number;
}

/** Of attainment: on target or better; within 10 %. */
export const DEFAULT_ATTAINMENT: Thresholds = { onTrack: 1, atRisk: 0.9 };
/** Of pace, linear and compound: Eurostat's bounds for "significant" and "moderate" progress. */
export const DEFAULT_PACE: Thresholds = { onTrack: 0.95, atRisk: 0.6 };
/** Of a parent's score. */
export const DEFAULT_PARENT: Thresholds = { onTrack: 0.9, atRisk: 0.5 };
/** Share of the weights that must have data; below it a parent is at best At risk. */
export const DEFAULT_MINIMUM_COVERAGE = 0.5;

/** Whether `0 < atRisk < onTrack`, both finite. */
export function areThresholds(thresholds: Thresholds): boolean {
  const { onTrack, atRisk } = thresholds;
  return Number.isFinite(onTrack) && atRisk > 0 && round12(atRisk) < round12(onTrack);
}

/** The problem with a pair of thresholds, `bad-thresholds`, or null when they are in order. */
export function checkThresholds(
  thresholds: Thresholds,
  place: Place | null = null,
): Problem | null {
  if (areThresholds(thresholds)) return null;
  const where = place ? `${place.sheet}!${place.address}: ` : '';
  return {
    code: 'bad-thresholds',
    severity: 'error',
    place,
    message: `${where}the thresholds On track ${thresholds.onTrack} and At risk ${thresholds.atRisk} are not in order.`,
    fix: 'Give On track first and a smaller At risk above 0, for example 100 % and 90 %.',
  };
}
