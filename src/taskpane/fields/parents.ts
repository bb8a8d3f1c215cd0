import type { CascadeNode } from '../../cascade/cascade';
import type { Kind } from '../../domain/node';

/**
 * The nodes that can be above one: all but itself and what stands below it, which in tree order is the run
 * of deeper nodes right after it.
 */
export function possibleParents(nodes: readonly CascadeNode[], of: string): readonly CascadeNode[] {
  const from = nodes.findIndex(({ id }) => id === of);
  const own = nodes[from];
  if (!own) return nodes;
  let to = from + 1;
  for (let next = nodes[to]; next && next.depth > own.depth; next = nodes[to]) to += 1;
  return [...nodes.slice(0, from), ...nodes.slice(to)];
}

const RANK: Readonly<Record<Kind, number>> = { objective: 0, goal: 1, KPI: 2, initiative: 3 };

/** Objectives first, since most of what is tagged feeds one; the order within a kind stays. */
export function sensibleParents(nodes: readonly CascadeNode[]): CascadeNode[] {
  return [...nodes].sort((one, other) => RANK[one.kind] - RANK[other.kind]);
}
