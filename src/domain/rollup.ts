import { unreadable } from './unreadable';
import type { Reading } from './reading';
import type { Counts, RollUpReason } from './reason';
import { round12 } from './rounding';
import { signalOf, statusOf } from './status';
import type { Signal, Status } from './status';
import { areThresholds } from './thresholds';
import type { Thresholds } from './thresholds';

export const ROLLUP_METHODS = ['mean', 'worst', 'best'] as const;
export type RollUpMethod = (typeof ROLLUP_METHODS)[number];

/** What a parent knows of one child. */
export interface Child {
  /** 0…1; null without data. */
  readonly score: number | null;
  /** Blank or null = 1; 0 = shown, not scored. */
  readonly weight: Reading | number | null;
  /** 0…1: 1 or 0 for a KPI, for a parent its own coverage. */
  readonly coverage: number;
  /** Off track here keeps the parent from On track. */
  readonly critical?: boolean | undefined;
  /** Left out, a score below 0.5 counts as Off track and the counts are by score. */
  readonly status?: Status | undefined;
}

export interface RollUpOptions {
  readonly method: RollUpMethod;
  readonly thresholds: Thresholds;
  /** 0…1: below it the parent is at best At risk. */
  readonly minimumCoverage: number;
}

/** How a parent stands by its children. */
export interface RollUp {
  /** 0…1; null without data. */
  readonly score: number | null;
  /** 0…1: the share of the weights that has data. */
  readonly coverage: number;
  readonly status: Status;
  readonly signal: Signal;
  readonly reason: RollUpReason;
  /** Coverage is below the minimum though there is data. */
  readonly incomplete: boolean;
}

/**
 * Rolls children up into their parent. The score is the weighted mean of the children with data, or
 * the worst or best of those with a weight above 0; the status compares it with the parents'
 * thresholds. Coverage is Σ w·coverage(child)/Σ w. A weight that is negative, text or an error is
 * refused: No data, and the reason names the child. A critical child that is Off track holds the parent
 * at At risk at best even with weight 0: the weight says how much it scores, not whether it matters.
 * A child whose coverage is not a number from 0 to 1 counts with the nearest bound.
 *
 * At full coverage, for thresholds with 0.5 ≤ at risk and on track ≤ 1: all children On track make an
 * On track parent, all Off track an Off track one, and raising a child never lowers its parent.
 */
export function rollUp(children: readonly Child[], options: RollUpOptions): RollUp {
  const { method, thresholds, minimumCoverage } = options;
  if (children.length === 0) return none({ code: 'no-children' });
  const weights: number[] = [];
  for (const [place, child] of children.entries()) {
    const weight = weightOf(child.weight, place);
    if (typeof weight !== 'number') return none(weight);
    weights.push(weight);
  }
  const heaviest = most(weights);
  if (heaviest === 0) return none({ code: 'no-weights' });
  if (!areThresholds(thresholds)) {
    return none({
      code: 'bad-thresholds',
      onTrack: thresholds.onTrack,
      atRisk: thresholds.atRisk,
    });
  }
  if (!(minimumCoverage >= 0 && minimumCoverage <= 1)) {
    return none({ code: 'bad-coverage', minimum: minimumCoverage });
  }

  let total = 0;
  let covered = 0;
  const scored: { score: number; weight: number }[] = [];
  children.forEach((child, place) => {
    // Weights count in proportion only, so that huge ones cannot overflow.
    const weight = (weights[place] ?? 0) / heaviest;
    total += weight;
    if (child.score === null) return;
    covered += weight * Math.min(1, Math.max(0, child.coverage || 0));
    if (weight > 0) scored.push({ score: child.score, weight });
  });
  const coverage = round12(covered / total);
  if (scored.length === 0) return none({ code: 'no-child-data', children: children.length });

  const score = round12(combine(scored, method));
  const incomplete = coverage < round12(minimumCoverage);
  const critical = children.flatMap((child, place) =>
    child.critical && statusOfChild(child) === 'Off track' ? [place] : [],
  );
  const byScore = statusOf(score, thresholds);
  const held = byScore === 'On track' && (incomplete || critical.length > 0);
  const status = held ? 'At risk' : byScore;
  const counts = count(children);
  return {
    score,
    coverage,
    status,
    signal: signalOf(status),
    incomplete,
    reason: incomplete
      ? { code: 'incomplete', coverage, minimum: minimumCoverage, counts }
      : held
        ? { code: 'critical-child', children: critical, counts }
        : { code: 'children', method, counts },
  };
}

function none(reason: RollUpReason): RollUp {
  return { score: null, coverage: 0, status: 'No data', signal: null, reason, incomplete: false };
}

function weightOf(weight: Reading | number | null, child: number): number | RollUpReason {
  if (weight === null) return 1;
  const reading: Reading = typeof weight === 'number' ? { kind: 'number', value: weight } : weight;
  const why = unreadable(reading, 'weight');
  if (why) return { ...why, child };
  if (reading.kind !== 'number') return 1;
  return reading.value < 0
    ? { code: 'negative-weight', weight: reading.value, child }
    : reading.value;
}

function combine(
  scored: readonly { readonly score: number; readonly weight: number }[],
  method: RollUpMethod,
): number {
  const scores = scored.map(({ score }) => score);
  if (method === 'worst') return -most(scores.map((score) => -score));
  if (method === 'best') return most(scores);
  const sum = scored.reduce((soFar, { score, weight }) => soFar + score * weight, 0);
  return sum / scored.reduce((soFar, { weight }) => soFar + weight, 0);
}

/** `Math.max(...)` breaks on a block of a hundred thousand rows. */
function most(values: readonly number[]): number {
  return values.reduce((soFar, value) => Math.max(soFar, value), -Infinity);
}

function statusOfChild({ status, score }: Child): Status {
  if (status) return status;
  return score === null ? 'No data' : statusOf(score, { onTrack: 1, atRisk: 0.5 });
}

function count(children: readonly Child[]): Counts {
  const counts = { 'On track': 0, 'At risk': 0, 'Off track': 0, 'No data': 0 };
  for (const child of children) counts[statusOfChild(child)] += 1;
  return counts;
}
