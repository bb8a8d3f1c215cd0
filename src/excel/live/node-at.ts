import type { CascadeNode } from '../../cascade/cascade';
import type { Selection } from '../../cascade/selected-cells';
import type { TagBoxes } from './tag-boxes';

/**
 * The node whose cells hold the selection's first cell: in a column that names goals or objectives that
 * goal or objective, else what the row is about.
 */
export const nodeAt = (
  nodes: readonly CascadeNode[],
  boxes: TagBoxes,
  { sheet, box }: Selection,
): string | null => {
  const cell = { top: box.top, left: box.left, bottom: box.top, right: box.left };
  const tagIds = new Set(boxes.within(sheet, cell).map(({ tagId }) => tagId));
  if (tagIds.size === 0) return null;
  let best: CascadeNode | null = null;
  for (const node of nodes) {
    const { source } = node;
    if (!tagIds.has(source.tagId)) continue;
    if (source.type === 'single') return node.id;
    const row = source.firstRow + source.index;
    const isNamed = source.nameColumn === box.left;
    if (row > box.top || (row < box.top && !isNamed)) continue;
    if (!best || isBetter(node, best, box.left)) best = node;
  }
  return best?.id ?? null;
};

/** In its own column a name counts for all rows down to the next; elsewhere the deepest node of the row. */
const isBetter = (node: CascadeNode, best: CascadeNode, column: number): boolean => {
  if (node.source.type !== 'list' || best.source.type !== 'list') return false;
  const [own, other] = [node.source.nameColumn === column, best.source.nameColumn === column];
  if (own !== other) return own;
  return own ? node.source.index >= best.source.index : node.depth >= best.depth;
};
