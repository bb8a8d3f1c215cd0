import type { CascadeNode } from '../../cascade/cascade';
import type { Kind } from '../../domain/node';

/** Whether a node is `above` itself or stands below it. */
export function isBelow(nodes: readonly CascadeNode[], id: string, above: string): boolean {
  const parentOf = new Map(nodes.map((node) => [node.id, node.parentId]));
  const seen = new Set<string>();
  for (let at: string | null | undefined = id; at && !seen.has(at); at = parentOf.get(at)) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

const RANK: Readonly<Record<Kind, number>> = { objective: 0, goal: 1, KPI: 2, initiative: 3 };

/** Objectives first, since most of what is tagged feeds one; the order within a kind stays. */
export function sensibleParents(nodes: readonly CascadeNode[]): CascadeNode[] {
  return [...nodes].sort((one, other) => RANK[one.kind] - RANK[other.kind]);
}
