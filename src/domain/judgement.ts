import { noRatio } from './ratio';
import type { Ratio } from './ratio';
import type { Note, Reason, UnreadNote } from './reason';
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
  /** Those of the notes that say why pace did not decide: the sentence of `why` names them. */
  readonly unread: readonly UnreadNote[];
}

/** The ratios of a KPI, decisive or not. */
export type Ratios = Pick<Judgement, 'attainment' | 'progress' | 'pace'>;

const NOTHING_MEASURED = noRatio('#N/A', 'Actual or target is missing.');
export const NO_RATIOS: Ratios = {
  attainment: NOTHING_MEASURED,
  progress: NOTHING_MEASURED,
  pace: NOTHING_MEASURED,
};
