import { round12 } from './rounding';
import type { Thresholds } from './thresholds';

/**
 * The score of a ratio, 0…1: 0 at a ratio of 0 or less, 0.5 at the at-risk threshold, 1 at on-track or
 * more, straight lines between. So the scores of different measures can be averaged, and one KPI that
 * is far beyond its target hides no failure of another. The thresholds must be in order
 * (`checkThresholds`).
 */
export function score(ratio: number, thresholds: Thresholds): number {
  const onTrack = round12(thresholds.onTrack);
  const atRisk = round12(thresholds.atRisk);
  const rounded = round12(ratio);
  if (rounded >= onTrack) return 1;
  if (rounded >= atRisk) return round12(0.5 + (0.5 * (rounded - atRisk)) / (onTrack - atRisk));
  return rounded <= 0 ? 0 : round12((0.5 * rounded) / atRisk);
}
