import type { Problem } from '../domain/problem';
import type { CascadeNode } from './cascade';
import { calledInMessage, placeOfNode } from './cascade-nodes';
import { foldLabel } from './fold-words';

/** What makes two goals or objectives one: kind, key and name, whatever the case, and the same parent. */
function identity(node: CascadeNode, parentId: string | null): string {
  return JSON.stringify([node.kind, foldLabel(node.key), foldLabel(node.name), parentId]);
}

/**
 * Makes one node of a goal or objective that two lists name alike, and hangs the later one's children
 * below the first. Rows of one list are never merged here, since reading the list has decided about
 * them, nor are single tags, which a person tied to their own cells. A KPI that two lists name alike
 * stays two, with the note `same-KPI-twice`: two sources may well measure it differently.
 */
export function mergeParents(nodes: readonly CascadeNode[]): {
  readonly nodes: CascadeNode[];
  readonly problems: Problem[];
} {
  const first = new Map<string, CascadeNode>();
  const mergedInto = new Map<string, string>();
  const kept: CascadeNode[] = [];
  const problems: Problem[] = [];
  // In one list alone nothing is looked for.
  const isOneOfMany = new Set(nodes.map(({ source }) => source.tagId)).size > 1;
  for (const node of nodes) {
    const parentId = node.parentId && (mergedInto.get(node.parentId) ?? node.parentId);
    const placed = parentId === node.parentId ? node : { ...node, parentId };
    const of = isOneOfMany && node.source.type === 'list' ? identity(node, parentId) : null;
    const twin = of === null ? undefined : first.get(of);
    const elsewhere = twin && twin.source.tagId !== node.source.tagId ? twin : undefined;
    if (elsewhere && (node.kind === 'goal' || node.kind === 'objective')) {
      mergedInto.set(node.id, elsewhere.id);
      continue;
    }
    if (elsewhere) problems.push(sameTwice(node, elsewhere));
    if (!twin && of !== null) first.set(of, placed);
    kept.push(placed);
  }
  // A single tag, or a list before, may name a parent that was merged only later.
  const settled = kept.map((node) => {
    const parentId = node.parentId && mergedInto.get(node.parentId);
    return parentId ? { ...node, parentId } : node;
  });
  return { nodes: settled, problems };
}

function sameTwice(node: CascadeNode, twin: CascadeNode): Problem {
  return {
    code: 'same-KPI-twice',
    severity: 'note',
    place: placeOfNode(node),
    message: `${calledInMessage(node)} stands in another list too: ${calledInMessage(twin)}. Both count.`,
    fix: 'Give one of them a weight of 0, or take it out, if they are the same.',
  };
}
