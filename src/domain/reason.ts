import type { Direction } from './node';
import type { Gap } from './gap';
import type { Status } from './status';
import type { Target } from './attainment';

export type MeasuredField =
  'actual' | 'target' | 'low' | 'high' | 'baseline' | 'start' | 'due' | 'as-of' | 'weight';

/** Why there is no status. */
export type NoDataReason =
  | { readonly code: 'no-actual' }
  | { readonly code: 'no-target' }
  | {
      readonly code: 'text' | 'number-as-text';
      readonly field: MeasuredField;
      readonly text: string;
    }
  | { readonly code: 'cell-error'; readonly field: MeasuredField; readonly error: string }
  /** Serials of the 1900 system, `asOf ≤ start`. */
  | { readonly code: 'not-started'; readonly start: number; readonly asOf: number }
  | { readonly code: 'bad-direction' }
  | { readonly code: 'bad-target'; readonly direction: Direction }
  /** A row of the milestones, from 1, that lacks a date or a number. */
  | { readonly code: 'bad-milestone'; readonly row: number }
  | { readonly code: 'bad-range'; readonly low: number; readonly high: number }
  | { readonly code: 'bad-thresholds'; readonly onTrack: number; readonly atRisk: number };

/** What decided a status, with its numbers in the KPI's unit and ratios as fractions. */
export type DecidedReason =
  | {
      readonly code: 'met';
      readonly actual: number;
      readonly target: Target;
      readonly direction: Direction;
    }
  /** On the target or better before it is due. */
  | {
      readonly code: 'met-early';
      readonly actual: number;
      readonly target: Target;
      readonly direction: Direction;
      readonly due: number;
    }
  /** Short of the target; `close` is still On track by its thresholds. `overdue`: the due date is past. */
  | {
      readonly code: 'behind' | 'close';
      readonly measure: 'attainment';
      readonly ratio: number;
      readonly actual: number;
      readonly target: Target;
      readonly direction: Direction;
      readonly overdue: boolean;
      readonly gap: Gap | null;
    }
  /** Judged by pace: `ahead` at 1 or more, `close` below 1 but On track, `moving-away` below 0. */
  | {
      readonly code: 'ahead' | 'close' | 'behind' | 'moving-away';
      readonly measure: 'linear' | 'compound';
      readonly ratio: number;
      readonly actual: number;
      readonly baseline: number;
      readonly progress: number;
      /** Share of the way that the plan expects by now. */
      readonly expected: number;
      readonly direction: Direction;
      readonly gap: Gap | null;
    }
  /** Not on the target, and no ratio says by how much. */
  | {
      readonly code: 'missed';
      readonly actual: number;
      readonly target: Target;
      readonly direction: Direction;
      readonly gap: Gap | null;
    }
  /** The milestones expect no progress yet: judged by whether the expected value is held. */
  | {
      readonly code: 'flat-plan';
      readonly held: boolean;
      readonly actual: number;
      readonly expected: number;
      readonly direction: Direction;
      readonly gap: Gap | null;
    };

/** Said beside a status: what was left out of account, and why. */
export type Note =
  | {
      readonly code: 'target-no-better-than-baseline';
      readonly target: number;
      readonly baseline: number;
    }
  | { readonly code: 'no-as-of' }
  | { readonly code: 'start-not-before-due'; readonly start: number; readonly due: number }
  | { readonly code: 'compound-needs-positive' }
  | { readonly code: 'not-a-date'; readonly field: MeasuredField; readonly value: number }
  | {
      readonly code: 'text' | 'number-as-text';
      readonly field: MeasuredField;
      readonly text: string;
    }
  | { readonly code: 'cell-error'; readonly field: MeasuredField; readonly error: string }
  /** `asOf`: the day of the actual; `days`: its age; `period`: the days between two actuals. */
  | {
      readonly code: 'stale';
      readonly asOf: number;
      readonly days: number;
      readonly period: number;
    };

/** A note on a baseline or date that cannot be read. */
export type UnreadNote = Extract<Note, { readonly field: MeasuredField }>;

/** Why a parent has the status it has. */
export type RollUpReason =
  | { readonly code: 'no-children' }
  | { readonly code: 'no-child-data'; readonly children: number }
  | { readonly code: 'no-weights' }
  | { readonly code: 'negative-weight'; readonly weight: number; readonly child: number }
  | {
      readonly code: 'text' | 'number-as-text';
      readonly field: 'weight';
      readonly text: string;
      readonly child: number;
    }
  | {
      readonly code: 'cell-error';
      readonly field: 'weight';
      readonly error: string;
      readonly child: number;
    }
  | { readonly code: 'bad-thresholds'; readonly onTrack: number; readonly atRisk: number }
  | { readonly code: 'bad-coverage'; readonly minimum: number }
  /** Coverage is below the minimum: at best At risk. */
  | {
      readonly code: 'incomplete';
      readonly coverage: number;
      readonly minimum: number;
      readonly counts: Counts;
    }
  /** A critical child that is Off track kept the parent from On track; `children`: zero-based places. */
  | {
      readonly code: 'critical-child';
      readonly children: readonly number[];
      readonly counts: Counts;
    }
  | {
      readonly code: 'children';
      readonly method: 'mean' | 'worst' | 'best';
      readonly counts: Counts;
    };

/** How many scored children have which status. */
export type Counts = Readonly<Record<Status, number>>;

export type Reason = NoDataReason | DecidedReason | Note | RollUpReason;
