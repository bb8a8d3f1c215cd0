import { judge } from './judge';
import type { Judgement } from './judgement';
import type { Measurement } from './measurement';
import type { Reading } from './reading';
import type { Reason } from './reason';
import { rollUp } from './rollup';
import type { Child, RollUp, RollUpOptions } from './rollup';
import type { Signal, Status } from './status';
import type { Branch, Tree } from './tree';

/** What judging must know of the nodes of a tree. */
export interface Judging<N> extends RollUpOptions {
  /** Null for a node without a measure of its own: it is judged by its children. */
  readonly measurementOf: (node: N) => Measurement | null;
  readonly weightOf: (node: N) => Reading | number | null;
  readonly isCritical: (node: N) => boolean;
}

/** How a node stands, by its own measure or by its children. */
export interface NodeJudgement {
  readonly status: Status;
  readonly signal: Signal;
  readonly score: number | null;
  /** 0…1: 1 or 0 for a node with a measure of its own. */
  readonly coverage: number;
  readonly reason: Reason;
  /** By its own measure; null when it has none and there are children. */
  readonly own: Judgement | null;
  /** By its children, shown beside when there is an own measure; null without children. */
  readonly children: RollUp | null;
}

const UNMEASURED: Measurement = {
  actual: { kind: 'blank' },
  target: { kind: 'blank' },
  direction: 'higher',
};

/**
 * Judges every node of a tree, from the leaves up. A node with a measure of its own is judged by it,
 * even when that is No data, and counts for its parent by it; its children's score stands beside. A
 * leaf without a measure is No data (no actual).
 */
export function judgeTree<N extends { readonly id: string }>(
  tree: Tree<N>,
  judging: Judging<N>,
): ReadonlyMap<string, NodeJudgement> {
  const judged = new Map<string, NodeJudgement>();
  for (const branch of [...tree.inOrder].reverse()) {
    judged.set(branch.node.id, judgeBranch(branch, judging, judged));
  }
  return judged;
}

/**
 * Judges again the nodes that changed and everything above them; the others keep their judgements.
 * @param changed Ids of nodes whose measurement, weight or criticality changed. The tree is the same.
 */
export function rejudge<N extends { readonly id: string }>(
  tree: Tree<N>,
  judging: Judging<N>,
  before: ReadonlyMap<string, NodeJudgement>,
  changed: Iterable<string>,
): ReadonlyMap<string, NodeJudgement> {
  const judged = new Map(before);
  const touched = new Set<Branch<N>>();
  for (const id of changed)
    for (let branch = tree.byId.get(id) ?? null; branch; branch = branch.parent)
      touched.add(branch);
  const upwards = [...touched].sort((one, other) => other.depth - one.depth);
  for (const branch of upwards) judged.set(branch.node.id, judgeBranch(branch, judging, judged));
  return judged;
}

function judgeBranch<N extends { readonly id: string }>(
  branch: Branch<N>,
  judging: Judging<N>,
  judged: ReadonlyMap<string, NodeJudgement>,
): NodeJudgement {
  const { node } = branch;
  const measurement = judging.measurementOf(node);
  const children =
    branch.children.length === 0
      ? null
      : rollUp(
          branch.children.map((child) => asChild(child.node, judging, judged)),
          judging,
        );
  if (!measurement && children) {
    const { status, signal, score, coverage, reason } = children;
    return { status, signal, score, coverage, reason, own: null, children };
  }
  const own = judge(measurement ?? UNMEASURED);
  const { status, signal, score, reason } = own;
  return { status, signal, score, coverage: score === null ? 0 : 1, reason, own, children };
}

function asChild<N extends { readonly id: string }>(
  node: N,
  judging: Judging<N>,
  judged: ReadonlyMap<string, NodeJudgement>,
): Child {
  const child = judged.get(node.id);
  return {
    score: child?.score ?? null,
    coverage: child?.coverage ?? 0,
    status: child?.status ?? 'No data',
    weight: judging.weightOf(node),
    critical: judging.isCritical(node),
  };
}
