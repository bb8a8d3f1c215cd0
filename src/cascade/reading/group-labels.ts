import { foldLabel } from '../fold-words';
import type { ListTable } from './list-table';

/** A goal or objective as a row says it, in its own cells or in those it is filled down from. */
export interface GroupLabel {
  readonly key: string;
  readonly name: string;
  /** The row that holds the label's cells. */
  readonly from: number;
}

type ParentKind = 'goal' | 'objective';

/**
 * Each row's labels of its goal and objective. A blank cell below a label takes it over when it is
 * merged with it, or when the list never repeats a label on adjoining rows; where labels are repeated a
 * blank means: none. A new goal ends the objective above it.
 */
export function groupLabels(
  table: ListTable,
  rows: readonly number[],
  kind: ParentKind,
  wider: ReadonlyMap<number, GroupLabel> | null,
): ReadonlyMap<number, GroupLabel> {
  const labels = new Map<number, GroupLabel>();
  const isRepeating = repeats(table, rows, kind);
  let last: GroupLabel | null = null;
  let lastWider: string | null = null;
  for (const row of rows) {
    const widerNow = identityOf(wider?.get(row));
    const own = ownLabel(table, row, kind);
    const merged = Math.max(...rolesOf(kind).map((role) => row - table.mergedTo(row, role)));
    const isBelow = last !== null && (merged > 0 ? row - merged <= last.from : !isRepeating);
    if (own) last = own;
    else if (!isBelow || widerNow !== lastWider) last = null;
    lastWider = widerNow;
    if (last) labels.set(row, last);
  }
  return completed(labels, wider);
}

function rolesOf(kind: ParentKind) {
  return [`${kind}.name`, `${kind}.key`] as const;
}

function ownLabel(table: ListTable, row: number, kind: ParentKind): GroupLabel | null {
  const [nameRole, keyRole] = rolesOf(kind);
  const [name, key] = [table.text(row, nameRole), table.text(row, keyRole)];
  return name === '' && key === '' ? null : { key, name, from: row };
}

function identityOf(label: GroupLabel | undefined): string {
  return label ? `${foldLabel(label.key)}\n${foldLabel(label.name)}` : '';
}

function repeats(table: ListTable, rows: readonly number[], kind: ParentKind): boolean {
  const own = rows.map((row) => ownLabel(table, row, kind));
  return own.some((label, index) => {
    const next = own[index + 1];
    return label && next && identityOf(label) === identityOf(next);
  });
}

/** Where one row gives a label's id and another its name only, both mean the same, if nothing else can. */
function completed(
  labels: ReadonlyMap<number, GroupLabel>,
  wider: ReadonlyMap<number, GroupLabel> | null,
): ReadonlyMap<number, GroupLabel> {
  const keysOf = new Map<string, Set<string>>();
  const namesOf = new Map<string, Set<string>>();
  const scope = (row: number, text: string) =>
    `${identityOf(wider?.get(row))}\n\n${foldLabel(text)}`;
  const add = (to: Map<string, Set<string>>, of: string, text: string) =>
    to.set(of, (to.get(of) ?? new Set<string>()).add(text));
  for (const [row, { key, name }] of labels) {
    if (key === '' || name === '') continue;
    add(keysOf, scope(row, name), key);
    add(namesOf, scope(row, key), name);
  }
  const only = (found: ReadonlySet<string> | undefined) =>
    found?.size === 1 ? [...found][0]! : '';
  return new Map(
    [...labels].map(([row, label]) => {
      const key = label.key || only(keysOf.get(scope(row, label.name)));
      const name = label.name || only(namesOf.get(scope(row, label.key)));
      return [row, { ...label, key, name }];
    }),
  );
}
