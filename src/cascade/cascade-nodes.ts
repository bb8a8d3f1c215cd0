import type { Kind } from '../domain/node';
import type { Place } from '../domain/problem';
import type { ReadListPart, ReadSinglePart } from './cascade-parts';
import type { CascadeNode } from './cascade';
import type { ListNode } from './found-list';
import { a1 } from './address';

/** A list row's node, not yet in its place: its depth is the tree's to say. */
export function listNode(list: ReadListPart, node: ListNode): CascadeNode {
  const { tag, content } = list;
  const roles = content.columns.map(({ role }) => role as string);
  const nameRole = nameRoleOf(node.kind, roles);
  const nameColumn = content.columns.find(({ role }) => role === nameRole)?.column ?? 0;
  const { id, key, kind, name, parentId, values, numberFormat, index, match } = node;
  return {
    ...{ id, key, kind, name, parentId, depth: 0, values, numberFormat },
    source: {
      type: 'list',
      tagId: tag.id,
      sheet: content.sheet,
      index,
      firstRow: content.row,
      nameColumn,
      match,
      roles,
      nameRole,
    },
  };
}

/** The column that names a kind of node: its own, else the one for all kinds, else its keys. */
function nameRoleOf(kind: Kind, roles: readonly string[]): string {
  const candidates = [`${kind}.name`, 'name', `${kind}.key`, 'outline'];
  return candidates.find((role) => roles.includes(role)) ?? `${kind}.name`;
}

/** The node of a tag with cells of its own; its id is the tag's. */
export function singleNode({ tag, name, values, numberFormat }: ReadSinglePart): CascadeNode {
  const inCell = (source: object | undefined) => source !== undefined && 'cell' in source;
  const fields = Object.entries(tag.fields) as [keyof typeof tag.fields, object | undefined][];
  const cells = fields.filter(([, source]) => inCell(source)).map(([field]) => field);
  const { id, key, kind, parentId, label } = tag;
  const source = {
    type: 'single',
    tagId: id,
    cells: inCell(tag.name) ? (['name', ...cells] as const) : cells,
    label,
  } as const;
  return { id, key, kind, name, parentId, depth: 0, values, numberFormat, source };
}

/** The cell that names a list's node; a single tag is found by its names only. */
export function placeOfNode({ source }: CascadeNode): Place | null {
  if (source.type === 'single') return null;
  return { sheet: source.sheet, address: a1(source.firstRow + source.index, source.nameColumn) };
}

/** A node as a message names it: its place, then its name. */
export function calledInMessage(node: CascadeNode): string {
  const place = placeOfNode(node);
  return `${place ? `${place.sheet}!${place.address}: ` : ''}“${node.name}”`;
}

/** What is true of many nodes, once a list: they would fill the pane. `called`: as a message names them. */
export function onceAList<Node extends CascadeNode>(
  nodes: readonly Node[],
): { readonly first: Node; readonly called: string }[] {
  const bySource = new Map<string, [Node, ...Node[]]>();
  for (const node of nodes) {
    const listed = bySource.get(node.source.tagId);
    if (listed) listed.push(node);
    else bySource.set(node.source.tagId, [node]);
  }
  return [...bySource.values()].map((listed) => {
    const [first] = listed;
    const others = listed.length - 1;
    const more = others === 0 ? '' : ` and ${others} more of its list`;
    return { first, called: `${calledInMessage(first)}${more}` };
  });
}
