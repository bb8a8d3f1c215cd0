import type { BadMilestone } from './milestones';
import type { Direction } from './node';
import type { Milestone } from './pace';
import type { Reading } from './reading';
import type { Thresholds } from './thresholds';

export const METHODS = ['automatic', 'attainment', 'linear', 'compound'] as const;
/**
 * Which measure may decide. `automatic` and `linear` are the same: linear pace where it is possible,
 * else attainment; `attainment` never looks at the time; `compound` puts compound pace in the place of
 * linear pace.
 */
export type Method = (typeof METHODS)[number];

/** All that one KPI is judged by, as read from its cells. */
export interface Measurement {
  readonly actual: Reading;
  /** A pair exactly when the direction is range. */
  readonly target: Reading | { readonly low: Reading; readonly high: Reading };
  /** Null when what was given is no direction: No data. */
  readonly direction: Direction | null;
  /** What is left out has the default of src/domain/thresholds.ts. */
  readonly thresholds?:
    | { readonly attainment?: Thresholds | undefined; readonly pace?: Thresholds | undefined }
    | undefined;
  readonly baseline?: Reading | undefined;
  /** Dates are read by `dateOf`: serials, ISO texts, bare years. */
  readonly start?: Reading | undefined;
  readonly due?: Reading | undefined;
  readonly asOf?: Reading | undefined;
  /** What stands in the way of a status where they cannot be read. */
  readonly milestones?: readonly Milestone[] | BadMilestone | undefined;
  readonly method?: Method | undefined;
  /** The workbook's serials count from 1904. */
  readonly date1904?: boolean | undefined;
}
