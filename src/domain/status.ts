import { round12 } from './rounding';
import { boundsOf } from './thresholds';
import type { Bounds, Thresholds } from './thresholds';

export const STATUSES = ['On track', 'At risk', 'Off track', 'No data'] as const;
export type Status = (typeof STATUSES)[number];

/** Numeric status for icon sets; null shows as a blank cell. */
export type Signal = 1 | 0 | -1 | null;

/** 1, 0, −1 and blank: the convention of KPI status in SQL Server Analysis Services. */
export function signalOf(status: Status): Signal {
  switch (status) {
    case 'On track':
      return 1;
    case 'At risk':
      return 0;
    case 'Off track':
      return -1;
    case 'No data':
      return null;
  }
}

/** How a ratio or a score stands. */
export type RatioStatus = 'On track' | 'At risk' | 'Off track';

/** Compares a ratio or score with its thresholds; a bound belongs to the better status. */
export function statusOf(ratio: number, thresholds: Thresholds): RatioStatus {
  return statusWithin(round12(ratio), boundsOf(thresholds));
}

/** {@link statusOf} for a ratio that has been rounded. */
export function statusWithin(ratio: number, { onTrack, atRisk }: Bounds): RatioStatus {
  if (ratio >= onTrack) return 'On track';
  return ratio >= atRisk ? 'At risk' : 'Off track';
}
