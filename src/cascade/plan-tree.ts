import type { CascadeNode } from './cascade';
import { basisOf } from './plan-basis';
import { isGuarded } from './plan-place';
import { planRow, type CascadeColumn, type PlannedRow } from './plan-row';
import { roleOfField } from './plan-source';
import { isYes } from './yes';

/** A node with its place on the sheet. */
export interface TreeRow {
  readonly node: CascadeNode;
  /** Zero-based sheet row, and that of its last descendant (its own without any). */
  readonly row: number;
  readonly lastDescendant: number;
  readonly children: readonly CascadeNode[];
}

/** The nodes, in tree order, with their rows: `first` is the zero-based sheet row of the first. */
export function treeRows(nodes: readonly CascadeNode[], first: number): TreeRow[] {
  const children = new Map<string, CascadeNode[]>();
  for (const node of nodes) {
    if (node.parentId === null) continue;
    const siblings = children.get(node.parentId);
    if (siblings) siblings.push(node);
    else children.set(node.parentId, [node]);
  }
  const last: number[] = new Array<number>(nodes.length);
  // From the bottom up: the first row after a node that is no deeper ends its block.
  const open: number[] = [];
  for (let index = nodes.length - 1; index >= 0; index--) {
    while (open.length > 0 && nodes[open.at(-1)!]!.depth > nodes[index]!.depth) open.pop();
    last[index] = (open.at(-1) ?? nodes.length) - 1;
    open.push(index);
  }
  return nodes.map((node, index) => ({
    node,
    row: first + index,
    lastDescendant: first + last[index]!,
    children: children.get(node.id) ?? [],
  }));
}

export function planRows(
  columns: readonly CascadeColumn[],
  tree: readonly TreeRow[],
  sheet: Pick<PlannedRow, 'date1904' | 'share'>,
): PlannedRow[] {
  return tree.map(({ node, row, lastDescendant, children }) =>
    planRow(columns, {
      node,
      row,
      lastDescendant,
      ...sheet,
      children: children.length,
      basis: basisOf(node, children.length > 0),
      anyChildCritical: children.some(canBeCritical),
      anyChildCanMove: children.some(isGuarded),
    }),
  );
}

/** Whether a node is critical or could become so without a new build. */
function canBeCritical(node: CascadeNode): boolean {
  const { source } = node;
  const live =
    source.type === 'list'
      ? roleOfField(node, 'critical') !== null
      : source.cells.includes('critical');
  return live || isYes(node.values.critical);
}
