import { noRatio } from './ratio';
import type { Ratio } from './ratio';
import type { Note, Reason } from './reason';
import { signalOf } from './status';
import type { Signal, Status } from './status';

/** What a status was decided by. `met`: only whether the target is reached counted. */
export type Measure = 'attainment' | 'linear' | 'compound' | 'met';

/** How one KPI stands. */
export interface Judgement {
  readonly status: Status;
  readonly signal: Signal;
  /** 0…1; null without data. */
  readonly score: number | null;
  /** What decided; null without data. */
  readonly measure: Measure | null;
  readonly attainment: Ratio;
  readonly progress: Ratio;
  /** Compound when compound pace was asked for and can be computed, else linear. */
  readonly pace: Ratio;
  readonly reason: Reason;
  /** What was left out of account, in no order of importance. */
  readonly notes: readonly Note[];
}

/** The ratios of a KPI, decisive or not. */
export type Ratios = Pick<Judgement, 'attainment' | 'progress' | 'pace'>;

const NOTHING_MEASURED = noRatio('#N/A', 'Actual or target is missing.');
export const NO_RATIOS: Ratios = {
  attainment: NOTHING_MEASURED,
  progress: NOTHING_MEASURED,
  pace: NOTHING_MEASURED,
};

/** A judgement without data: the ratios that can be computed are still shown. */
export function noData(reason: Reason, ratios: Ratios, notes: readonly Note[]): Judgement {
  return judgement('No data', null, null, ratios, reason, notes);
}

/** A judgement by a measure. */
export function decided(
  measure: Measure,
  status: Status,
  score: number,
  reason: Reason,
  ratios: Ratios,
  notes: readonly Note[],
): Judgement {
  return judgement(status, score, measure, ratios, reason, notes);
}

function judgement(
  status: Status,
  score: number | null,
  measure: Measure | null,
  { attainment, progress, pace }: Ratios,
  reason: Reason,
  notes: readonly Note[],
): Judgement {
  // Field by field: spreading the ratios would take most of the time of a judgement.
  const signal = signalOf(status);
  return { status, signal, score, measure, attainment, progress, pace, reason, notes };
}
