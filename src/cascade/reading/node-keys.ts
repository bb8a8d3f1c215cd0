import { foldLabel } from '../fold-words';
import { inSteps, type Steps } from '../in-steps';
import type { Draft } from './draft';
import type { ListTable } from './list-table';

/** Columns that may tell two rows of one name apart, likeliest first. */
export const TELLING_APART = [
  ...(['category', 'keyResultArea', 'perspective', 'level', 'owner', 'unit', 'frequency'] as const),
] as const;

/**
 * A key for each node, unique among its kind: its id, else the path of names; where that repeats
 * completed by the name, then by what is above it, then by another column. Nothing depends on the order
 * of rows. Nodes that are alike in all of it keep the same key.
 */
export function* keysOf(
  table: ListTable,
  drafts: readonly Draft[],
): Steps<ReadonlyMap<Draft, string>> {
  const choices = new Map<Draft, readonly string[]>();
  yield* inSteps(drafts, (draft) => {
    choices.set(draft, candidatesOf(table, draft));
  });
  const chosen = new Map(drafts.map((draft) => [draft, 0]));
  const keyOf = (draft: Draft) => choices.get(draft)![chosen.get(draft)!]!;
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    yield;
    for (const alike of groupsBy(drafts, (draft) => `${draft.kind}/${foldLabel(keyOf(draft))}`)) {
      if (alike.length === 1) continue;
      for (const draft of alike) {
        const next = chosen.get(draft)! + 1;
        if (next >= choices.get(draft)!.length) continue;
        chosen.set(draft, next);
        isSettled = false;
      }
    }
  }
  return new Map(drafts.map((draft) => [draft, keyOf(draft)]));
}

function candidatesOf(table: ListTable, draft: Draft): string[] {
  const { ownKey, name, parent } = draft;
  const named = ownKey === null ? [] : [ownKey, ownKey === name ? ownKey : `${ownKey} ${name}`];
  const path = pathOf(draft, (one) => one.ownKey ?? one.name);
  const fullPath = pathOf(draft, (one) => (one.ownKey ? `${one.ownKey} ${one.name}` : one.name));
  const told = draft.isRowsOwn
    ? TELLING_APART.filter((role) => !table.isBlank(draft.rows[0]!, role)).map((role) =>
        joined([fullPath, table.text(draft.rows[0]!, role)]),
      )
    : [];
  return [...named, ...(parent || ownKey === null ? [path, fullPath] : []), ...told];
}

function pathOf(draft: Draft, label: (draft: Draft) => string): string {
  const path: string[] = [];
  for (let at: Draft | null = draft; at; at = at.parent)
    path.unshift(label(at).replace(/\//g, '//'));
  return path.join(' / ');
}

function joined(parts: readonly [string, string]): string {
  return `${parts[0]} / ${parts[1].replace(/\//g, '//')}`;
}

export function groupsBy<T>(items: readonly T[], of: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = of(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
