import { formatPercent } from './figures';
import type { Measurement } from './measurement';
import type { Place, Problem } from './problem';
import { round12 } from './rounding';

/** Lower bounds, inclusive, as ratios (0.9 = 90 %): `0 < atRisk < onTrack ≤ 10`. */
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
/** 1,000 %: who writes 90 and 80 means per cent, and would find nothing On track but what is met. */
export const LARGEST_THRESHOLD = 10;
/** Share of the weights that must have data; below it a parent is at best At risk. */
export const DEFAULT_MINIMUM_COVERAGE = 0.5;

/** Thresholds as they are compared: rounded to 12 decimals, and in order or not. */
export interface Bounds extends Thresholds {
  readonly areInOrder: boolean;
}

/** The bounds of the two measures that can decide a KPI. */
export interface KpiBounds {
  readonly attainment: Bounds;
  readonly pace: Bounds;
}

/** Rounds thresholds once for all that is compared with them. */
export function boundsOf(thresholds: Thresholds): Bounds {
  return {
    onTrack: round12(thresholds.onTrack),
    atRisk: round12(thresholds.atRisk),
    areInOrder: areThresholds(thresholds),
  };
}

/** The bounds of a KPI; what is left out has its default. */
export function kpiBounds(thresholds: Measurement['thresholds']): KpiBounds {
  if (!thresholds) return DEFAULT_BOUNDS;
  return {
    attainment: boundsOf(thresholds.attainment ?? DEFAULT_ATTAINMENT),
    pace: boundsOf(thresholds.pace ?? DEFAULT_PACE),
  };
}

const DEFAULT_BOUNDS: KpiBounds = {
  attainment: boundsOf(DEFAULT_ATTAINMENT),
  pace: boundsOf(DEFAULT_PACE),
};

/** Whether `0 < atRisk < onTrack ≤ 10`. */
export function areThresholds({ onTrack, atRisk }: Thresholds): boolean {
  return onTrack <= LARGEST_THRESHOLD && atRisk > 0 && round12(atRisk) < round12(onTrack);
}

/** Says that a threshold of 90 is 9,000 %, and what was meant; null where it is not too large. */
export function tooLarge({ onTrack }: Thresholds): { problem: string; fix: string } | null {
  if (!Number.isFinite(onTrack) || onTrack <= LARGEST_THRESHOLD) return null;
  return {
    problem: `On track ${onTrack} is ${formatPercent(onTrack)}`,
    fix: `write ${onTrack} % or ${Number((onTrack / 100).toPrecision(12))}`,
  };
}

/** The problem with a pair of thresholds, `bad-thresholds`, or null when they are in order. */
export function checkThresholds(
  thresholds: Thresholds,
  place: Place | null = null,
): Problem | null {
  if (areThresholds(thresholds)) return null;
  const where = place ? `${place.sheet}!${place.address}: ` : '';
  const large = tooLarge(thresholds);
  const wrong = large
    ? `thresholds are shares, and ${large.problem}`
    : `the thresholds On track ${thresholds.onTrack} and At risk ${thresholds.atRisk} are not in order`;
  return {
    code: 'bad-thresholds',
    severity: 'error',
    place,
    message: `${where}${wrong}.`,
    fix: large
      ? `If per cent is meant, ${large.fix}.`
      : 'Give On track first and a smaller At risk above 0, for example 100 % and 90 %.',
  };
}
