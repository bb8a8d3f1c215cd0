import type { Place, Problem } from './problem';

/** What a node must say of itself to take its place in a tree. */
export interface Placed {
  readonly id: string;
  /** Null for a root. */
  readonly parentId: string | null;
  readonly name?: string | undefined;
}

/** A node in its place. */
export interface Branch<N> {
  readonly node: N;
  /** 0 for a root. */
  readonly depth: number;
  readonly parent: Branch<N> | null;
  /** In the order in which the nodes were given. */
  readonly children: readonly Branch<N>[];
}

export interface Tree<N> {
  readonly roots: readonly Branch<N>[];
  /** Every node, a parent right before its descendants. */
  readonly inOrder: readonly Branch<N>[];
  readonly byId: ReadonlyMap<string, Branch<N>>;
  readonly problems: readonly Problem[];
}

interface Growing<N> extends Branch<N> {
  depth: number;
  parent: Growing<N> | null;
  readonly children: Growing<N>[];
}

/**
 * Puts nodes in tree order. Nothing is lost but a second node with the same id (`duplicate-id`: the
 * first stays). A node whose parent is not there (`orphan`) becomes a root; a circle of parents
 * (`cycle`) is opened at the node that was given first. Each is reported at the place that `placeOf`
 * knows.
 */
export function buildTree<N extends Placed>(
  nodes: readonly N[],
  placeOf: (node: N) => Place | null = () => null,
): Tree<N> {
  const problems: Problem[] = [];
  const report = (code: string, node: N, what: string, fix: string): void => {
    const place = placeOf(node);
    const where = place ? `${place.sheet}!${place.address}: ` : '';
    const label = node.name ? `“${node.name}” (${node.id})` : `“${node.id}”`;
    problems.push({ code, severity: 'error', place, message: `${where}${label} ${what}.`, fix });
  };

  const byId = new Map<string, Growing<N>>();
  for (const node of nodes) {
    if (byId.has(node.id)) {
      report(
        'duplicate-id',
        node,
        'has an id that another node has already',
        'Give each node an id of its own.',
      );
    } else {
      byId.set(node.id, { node, depth: 0, parent: null, children: [] });
    }
  }

  const settled = new Set<Growing<N>>();
  const roots: Growing<N>[] = [];
  for (const branch of byId.values()) {
    const { node } = branch;
    const parent = node.parentId === null ? null : byId.get(node.parentId);
    if (parent === undefined) {
      report(
        'orphan',
        node,
        `names a parent “${node.parentId}” that is not there`,
        'Tag the parent too, or name another one.',
      );
    } else if (parent && closesCircle(branch, byId, settled)) {
      report('cycle', node, 'is above and below itself', 'Give it a parent that is not below it.');
    } else if (parent) {
      branch.parent = parent;
      parent.children.push(branch);
      continue;
    }
    settled.add(branch);
    roots.push(branch);
  }

  const inOrder: Growing<N>[] = [];
  const waiting = [...roots].reverse();
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    branch.depth = branch.parent ? branch.parent.depth + 1 : 0;
    inOrder.push(branch);
    for (let place = branch.children.length - 1; place >= 0; place -= 1) {
      const child = branch.children[place];
      if (child) waiting.push(child);
    }
  }
  return { roots, inOrder, byId, problems };
}

/**
 * Whether the way up from a branch leads back to it. Roots that were settled before open a circle; what
 * is found to lead to a root is settled too, so that a long way up is gone once and not by each below.
 */
function closesCircle<N extends Placed>(
  branch: Growing<N>,
  byId: ReadonlyMap<string, Growing<N>>,
  settled: Set<Growing<N>>,
): boolean {
  const seen = new Set<Growing<N>>();
  let above: Growing<N> | undefined = branch;
  while (above && !settled.has(above) && !seen.has(above)) {
    seen.add(above);
    above = above.node.parentId === null ? undefined : byId.get(above.node.parentId);
    if (above === branch) return true;
  }
  if (!above || settled.has(above)) for (const below of seen) settled.add(below);
  return false;
}
