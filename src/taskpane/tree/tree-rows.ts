import type { CascadeNode } from '../../cascade/cascade';
import type { NodeJudgement } from '../../domain/judge-tree';

/** How siblings are ordered: as in the workbook, the lowest score first, or by name. */
export const SORTS = ['workbook', 'worst', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** A row of the tree as it is drawn. */
export interface TreeRow {
  readonly node: CascadeNode;
  /** 1 for a root, as `aria-level` counts. */
  readonly level: number;
  /** In the workbook, whether a filter shows them or not. */
  readonly hasChildren: boolean;
  /** Some of its children are shown, or are once it is expanded. */
  readonly openable: boolean;
  readonly expanded: boolean;
  /** Place among the shown siblings, from 1, and how many those are. */
  readonly position: number;
  readonly siblings: number;
  /** False for a row that stands here only to show where its descendants belong. */
  readonly matches: boolean;
}

export interface RowOptions {
  readonly collapsed: ReadonlySet<string>;
  /** Null: no filter. With one, all that leads to a match is shown, collapsed or not. */
  readonly matches: ReadonlySet<string> | null;
  readonly sort: Sort;
}

interface Family {
  /** The shown ones by parent. */
  readonly children: Map<string | null, CascadeNode[]>;
  /** All that have a child, shown or not. */
  readonly parents: ReadonlySet<string>;
}

/** The rows of a tree, from top to bottom. */
export function treeRows(
  nodes: readonly CascadeNode[],
  judged: ReadonlyMap<string, NodeJudgement>,
  { collapsed, matches, sort }: RowOptions,
): TreeRow[] {
  const { children, parents } = familyOf(nodes, matches);
  if (sort !== 'workbook') {
    const compare = comparing(sort, judged);
    for (const siblings of children.values()) siblings.sort(compare);
  }
  const rows: TreeRow[] = [];
  const add = (parentId: string | null, level: number): void => {
    const siblings = children.get(parentId) ?? [];
    for (const [index, node] of siblings.entries()) {
      const openable = children.has(node.id);
      const expanded = openable && (matches !== null || !collapsed.has(node.id));
      rows.push({
        node,
        level,
        hasChildren: parents.has(node.id),
        openable,
        expanded,
        position: index + 1,
        siblings: siblings.length,
        matches: matches?.has(node.id) ?? true,
      });
      if (expanded) add(node.id, level + 1);
    }
  };
  add(null, 1);
  return rows;
}

/** Children by parent, of what matches and what leads to it. Nodes come in tree order, parents first. */
function familyOf(nodes: readonly CascadeNode[], matches: ReadonlySet<string> | null): Family {
  const ids = new Set(nodes.map(({ id }) => id));
  const shown = new Set<string>();
  if (matches) {
    const parentOf = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
    for (const match of matches) {
      let id: string | null | undefined = match;
      while (id && !shown.has(id)) {
        shown.add(id);
        id = parentOf.get(id);
      }
    }
  }
  const children = new Map<string | null, CascadeNode[]>();
  const parents = new Set<string>();
  for (const node of nodes) {
    // A node whose parent is not there, or below itself, stands at the top: buildCascade gave it depth 0.
    const parent = node.depth > 0 && node.parentId && ids.has(node.parentId) ? node.parentId : null;
    if (parent) parents.add(parent);
    if (matches && !shown.has(node.id)) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
  }
  return { children, parents };
}

function comparing(sort: Exclude<Sort, 'workbook'>, judged: ReadonlyMap<string, NodeJudgement>) {
  if (sort === 'name')
    return (one: CascadeNode, other: CascadeNode) => one.name.localeCompare(other.name);
  // What has no data is no failure: it comes last.
  const score = ({ id }: CascadeNode) => judged.get(id)?.score ?? 2;
  return (one: CascadeNode, other: CascadeNode) => score(one) - score(other);
}

/** The ids above a node, nearest first. */
export function ancestorsOf(nodes: readonly CascadeNode[], id: string): string[] {
  const parentOf = new Map(nodes.map((node) => [node.id, node.parentId]));
  const above: string[] = [];
  let parent = parentOf.get(id) ?? null;
  while (parent && !above.includes(parent)) {
    above.push(parent);
    parent = parentOf.get(parent) ?? null;
  }
  return above;
}
