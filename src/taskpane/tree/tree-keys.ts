import type { TreeRow } from './tree-rows';

/** What a key asks of the tree. */
export type TreeAction =
  | { readonly type: 'activate'; readonly index: number }
  | { readonly type: 'expand' | 'collapse'; readonly id: string }
  | { readonly type: 'expand-siblings' }
  | { readonly type: 'go' | 'edit' | 'delete' | 'menu' | 'cut' | 'paste' | 'indent' | 'outdent' };

/** The part of a keyboard event that matters. */
export interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What a key does at a row, as in the tree pattern of WAI-ARIA and Fluent's tree; null when nothing.
 * @param page how many rows a page has.
 */
export function actionOfKey(
  key: Key,
  rows: readonly TreeRow[],
  index: number,
  page: number,
): TreeAction | null {
  const row = rows[index];
  if (!row) return null;
  if (key.altKey) return altAction(key.key);
  if (key.ctrlKey || key.metaKey) return controlAction(key.key);
  const to = (wanted: number): TreeAction => ({
    type: 'activate',
    index: Math.min(rows.length - 1, Math.max(0, wanted)),
  });
  switch (key.key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'PageDown':
      return to(index + page);
    case 'PageUp':
      return to(index - page);
    case 'ArrowRight':
      if (!row.openable) return null;
      return row.expanded ? to(index + 1) : { type: 'expand', id: row.node.id };
    case 'ArrowLeft':
      if (row.expanded) return { type: 'collapse', id: row.node.id };
      return row.level > 1 ? to(parentIndex(rows, index)) : null;
    case '*':
      return { type: 'expand-siblings' };
    case 'Enter':
    case ' ':
      return { type: 'go' };
    case 'F2':
      return { type: 'edit' };
    case 'Delete':
      return { type: 'delete' };
    case 'ContextMenu':
      return { type: 'menu' };
    case 'F10':
      return key.shiftKey ? { type: 'menu' } : null;
    default:
      return null;
  }
}

function altAction(key: string): TreeAction | null {
  if (key === 'ArrowRight') return { type: 'indent' };
  return key === 'ArrowLeft' ? { type: 'outdent' } : null;
}

function controlAction(key: string): TreeAction | null {
  if (key.toLowerCase() === 'x') return { type: 'cut' };
  return key.toLowerCase() === 'v' ? { type: 'paste' } : null;
}

export function parentIndex(rows: readonly TreeRow[], index: number): number {
  const level = rows[index]?.level ?? 1;
  for (let above = index - 1; above >= 0; above--) if (rows[above]!.level < level) return above;
  return index;
}

/** The row that typing leads to: the next one whose name begins so, from the active one around. */
export function typeAhead(rows: readonly TreeRow[], index: number, typed: string): number {
  const wanted = typed.toLocaleLowerCase();
  // A single letter moves on, more letters may stay.
  const first = wanted.length === 1 ? 1 : 0;
  for (let step = first; step < rows.length + first; step++) {
    const at = (index + step) % rows.length;
    if (rows[at]!.node.name.toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return index;
}

/**
 * The parent that a node gets by a step to the right (the sibling above becomes its parent) or to the
 * left (its grandparent does); undefined where there is no such step.
 */
export function steppedParent(
  rows: readonly TreeRow[],
  index: number,
  step: 'indent' | 'outdent',
): string | null | undefined {
  const row = rows[index];
  if (!row) return undefined;
  if (step === 'outdent') {
    if (row.level === 1) return undefined;
    const parent = rows[parentIndex(rows, index)];
    return parent && parent.level > 1 ? parent.node.parentId : null;
  }
  for (let above = index - 1; above >= 0; above--) {
    const other = rows[above]!;
    if (other.level === row.level) return other.node.id;
    if (other.level < row.level) return undefined;
  }
  return undefined;
}
