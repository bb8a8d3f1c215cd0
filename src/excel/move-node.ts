import { a1 } from '../cascade/address';
import type { Cascade, CascadeNode } from '../cascade/cascade';
import type { Place, Problem } from '../domain/problem';
import { editTag } from './change-tags';
import { refused, type TagChange } from './tag-change';

/**
 * Hangs a node below another (null: at the top). Only a single tag says its parent itself. A row of a
 * list says it in its cells, which belong to the user: refused, with the cell to change.
 */
export const moveNode = async (
  context: Excel.RequestContext,
  nodeId: string,
  parentId: string | null,
  { cascade }: { readonly cascade: Cascade },
): Promise<TagChange> => {
  const byId = new Map(cascade.nodes.map((node) => [node.id, node]));
  const node = byId.get(nodeId);
  if (!node) return refused('Move', [gone(nodeId)]);
  const label = `Move “${node.name}”`;
  if (node.source.type === 'list') return refused(label, [saysItself(node, byId)]);
  for (let above = parentId; above !== null; above = byId.get(above)?.parentId ?? null)
    if (above === nodeId) return refused(label, [belowItself(node)]);
  const change = await editTag(context, node.source.tagId, { type: 'single', parentId });
  return called(change, label);
};

/** The same change by another name, which its undo and redo keep. */
const called = (change: TagChange, label: string): TagChange => ({
  ...change,
  label,
  revert: async (context) => called(await change.revert(context), label),
});

const saysItself = (node: CascadeNode, byId: ReadonlyMap<string, CascadeNode>): Problem => {
  const place = parentPlace(node, byId);
  const at = place ? `${place.sheet}!${place.address}` : 'its row';
  return {
    code: 'parent-in-list',
    severity: 'warning',
    place,
    message: `“${node.name}” is a row of a list, and its list says what it belongs to, in ${at}.`,
    fix: 'Go to the cell and enter the objective or goal there.',
  };
};

/** The cell of the node's row in the column that names its parent; else the node's own. */
const parentPlace = (node: CascadeNode, byId: ReadonlyMap<string, CascadeNode>): Place | null => {
  const { source } = node;
  if (source.type !== 'list') return null;
  const above = node.parentId === null ? undefined : byId.get(node.parentId)?.source;
  const isSameList = above?.type === 'list' && above.tagId === source.tagId;
  const column = isSameList ? above.nameColumn : source.nameColumn;
  return { sheet: source.sheet, address: a1(source.firstRow + source.index, column) };
};

const belowItself = (node: CascadeNode): Problem => ({
  code: 'below-itself',
  severity: 'warning',
  place: null,
  message: `“${node.name}” cannot be moved below itself or one of its own.`,
  fix: 'Choose another parent.',
});

const gone = (nodeId: string): Problem => ({
  code: 'no-such-node',
  severity: 'error',
  place: null,
  message: `${nodeId} is not in the cascade any more.`,
  fix: 'Refresh.',
});
