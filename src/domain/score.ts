import { round12 } from './rounding';
import { boundsOf } from './thresholds';
import type { Bounds, Thresholds } from './thresholds';

/**
 * The score of a ratio, 0…1: 0 at a ratio of 0 or less, 0.5 at the at-risk threshold, 1 at on-track or
 * more, straight lines between. So the scores of different measures can be averaged, and one KPI that
 * is far beyond its target hides no failure of another. The thresholds must be in order
 * (`checkThresholds`).
 */
export function score(ratio: number, thresholds: Thresholds): number {
  return scoreWithin(round12(ratio), boundsOf(thresholds));
}

/** {@link score} for a ratio that has been rounded. */
export function scoreWithin(ratio: number, { onTrack, atRisk }: Bounds): number {
  if (ratio >= onTrack) return 1;
  if (ratio <= 0) return 0;
  return round12(
    ratio >= atRisk ? 0.5 + (0.5 * (ratio - atRisk)) / (onTrack - atRisk) : (0.5 * ratio) / atRisk,
  );
}
