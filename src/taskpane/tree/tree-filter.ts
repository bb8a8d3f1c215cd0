import type { CascadeNode } from '../../cascade/cascade';
import type { NodeJudgement } from '../../domain/judge-tree';
import type { Field } from '../../domain/node';
import { STATUSES, type Status } from '../../domain/status';

/** Fields that the tree can be filtered by, beside status and text. */
export const FILTER_FIELDS = ['owner', 'level', 'perspective'] as const satisfies readonly Field[];
export type FilterField = (typeof FILTER_FIELDS)[number];

/** What the tree shows. Empty means: no filter. */
export interface TreeFilter {
  readonly text: string;
  readonly status: Status | '';
  readonly fields: Readonly<Partial<Record<FilterField, string>>>;
}

export const NO_FILTER: TreeFilter = { text: '', status: '', fields: {} };

/** How many filters beside the search text are set. */
export function filterCount({ status, fields }: TreeFilter): number {
  return (status === '' ? 0 : 1) + FILTER_FIELDS.filter((field) => fields[field]).length;
}

export function isFiltering(filter: TreeFilter): boolean {
  return filter.text.trim() !== '' || filterCount(filter) > 0;
}

/** The ids of the nodes that pass all of a filter; null without one: all do. */
export function matching(
  nodes: readonly CascadeNode[],
  judged: ReadonlyMap<string, NodeJudgement>,
  filter: TreeFilter,
): ReadonlySet<string> | null {
  if (!isFiltering(filter)) return null;
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  const passes = (node: CascadeNode): boolean => {
    if (filter.status && judged.get(node.id)?.status !== filter.status) return false;
    for (const field of FILTER_FIELDS) {
      const wanted = filter.fields[field];
      if (wanted && textOf(node, field) !== wanted) return false;
    }
    if (words.length === 0) return true;
    const text = folded(`${node.name} ${node.key} ${textOf(node, 'owner')}`);
    return words.every((word) => text.includes(word));
  };
  return new Set(nodes.filter(passes).map(({ id }) => id));
}

/** The values that occur in each field, in alphabetical order, for the drop-downs. */
export function filterChoices(
  nodes: readonly CascadeNode[],
): Readonly<Record<FilterField, readonly string[]>> {
  const choices = (field: FilterField) =>
    [...new Set(nodes.map((node) => textOf(node, field)).filter((text) => text !== ''))].sort(
      (a, b) => a.localeCompare(b),
    );
  return { owner: choices('owner'), level: choices('level'), perspective: choices('perspective') };
}

function textOf(node: CascadeNode, field: Field): string {
  const value = node.values[field];
  return value === undefined || value === null ? '' : String(value).trim();
}

/** Case and accents do not count. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** A filter as it was kept, whatever an older version left there. */
export function readFilter(kept: unknown): TreeFilter {
  const { text, status, fields } = (kept ?? {}) as Partial<Record<keyof TreeFilter, unknown>>;
  const keptFields = (fields ?? {}) as Partial<Record<FilterField, unknown>>;
  const texts = FILTER_FIELDS.flatMap((field) => {
    const value = keptFields[field];
    return typeof value === 'string' && value !== '' ? [[field, value] as const] : [];
  });
  return {
    text: typeof text === 'string' ? text : '',
    status: STATUSES.find((one) => one === status) ?? '',
    fields: Object.fromEntries(texts),
  };
}
