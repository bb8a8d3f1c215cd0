import { type Kind, KINDS } from '../../domain/node';
import type { ColumnRole } from '../../domain/tag';
import { foldLabel } from '../fold-words';
import { inSteps, type Steps } from '../in-steps';
import type { Draft } from './draft';
import type { GroupLabel } from './group-labels';
import { groupLabels } from './group-labels';
import type { ListTable } from './list-table';

/** The kind that a row of columns is about: the narrowest that has a column. */
export function ownKindOf(table: ListTable): Kind {
  const kinds = ['KPI', 'initiative', 'objective', 'goal'] as const;
  const hasColumn = (kind: Kind) => table.has(`${kind}.name`) || table.has(`${kind}.key`);
  if (table.has('name')) return 'KPI';
  return kinds.find(hasColumn) ?? 'KPI';
}

/** The column that names a kind, and the one that holds its ids. */
export function rolesOfKind(table: ListTable, kind: Kind) {
  const has = (role: ColumnRole) => (table.has(role) ? role : null);
  const own = has(`${kind}.name`);
  const nameRole = own ?? (kind === ownKindOf(table) ? has('name') : null);
  return { nameRole, keyRole: has(`${kind}.key`) };
}

/** Up to four nodes of each row: goal, objective, KPI, initiative. Rows of one goal give it once. */
export function* draftsInColumns(table: ListTable, rows: readonly number[]): Steps<Draft[]> {
  const own = ownKindOf(table);
  const goals = own === 'goal' ? null : groupLabels(table, rows, 'goal', null);
  const objectives =
    own === 'goal' || own === 'objective' ? null : groupLabels(table, rows, 'objective', goals);
  yield;
  const ofKinds = new Map(KINDS.map((kind) => [kind, rolesOfKind(table, kind)]));
  const rolesOf = (kind: Kind) => ofKinds.get(kind)!;
  const ownLabelOf = (row: number, kind: Kind) => ownLabel(table, row, rolesOf(kind));
  const drafts = new Map<string, Draft>();
  const numbers = new Map<Draft, number>();
  const add = (row: number, kind: Kind, label: Label | null, parent: Draft | null) => {
    if (!label) return null;
    const above = parent ? numbers.get(parent)! : '';
    // Rows of the row's own kind are told apart later: two KPIs of one name are not one KPI.
    const identity =
      kind === own
        ? `${kind} of row ${row}`
        : JSON.stringify([above, kind, foldLabel(label.key ?? ''), foldLabel(label.name)]);
    const draft: Draft = drafts.get(identity) ?? {
      ...{ kind, ownKey: label.key, name: label.name, parent, rows: [] },
      ...rolesOf(kind),
      isRowsOwn: kind === own,
    };
    draft.rows.push(row);
    drafts.set(identity, draft);
    if (!numbers.has(draft)) numbers.set(draft, numbers.size);
    return draft;
  };
  yield* inSteps(rows, (row) => {
    const goal = add(row, 'goal', labelOf(table, row, 'goal', goals), null);
    const objective = add(row, 'objective', labelOf(table, row, 'objective', objectives), goal);
    const parent = own === 'objective' || own === 'goal' ? null : (objective ?? goal);
    if (own === 'goal' || own === 'objective') {
      add(row, own, ownLabelOf(row, own), own === 'objective' ? goal : null);
      return;
    }
    const kpi = own === 'KPI' ? add(row, 'KPI', ownLabelOf(row, 'KPI'), parent) : null;
    add(row, 'initiative', ownLabelOf(row, 'initiative'), parent ?? kpi);
  });
  return [...drafts.values()];
}

interface Label {
  readonly key: string | null;
  readonly name: string;
}

function ownLabel(
  table: ListTable,
  row: number,
  { nameRole, keyRole }: ReturnType<typeof rolesOfKind>,
): Label | null {
  const isCovered = nameRole !== null && table.mergedTo(row, nameRole) !== row;
  const name = nameRole ? table.text(row, nameRole) : '';
  const key = keyRole ? table.text(row, keyRole) : '';
  if (isCovered || (name === '' && (key === '' || nameRole !== null))) return null;
  return { key: key || null, name: name || key };
}

function labelOf(
  table: ListTable,
  row: number,
  kind: 'goal' | 'objective',
  labels: ReadonlyMap<number, GroupLabel> | null,
): Label | null {
  const label = labels?.get(row);
  if (!label) return null;
  const key = label.key === '' ? null : wholeKey(table, row, kind, label);
  return { key, name: label.name || label.key };
}

/**
 * An id that Excel took for a number, as the ids below it have it: 3.1 above `3.10.1` was typed as 3.10.
 */
function wholeKey(
  table: ListTable,
  row: number,
  kind: 'goal' | 'objective',
  { key, from }: GroupLabel,
): string {
  if (typeof table.value(from, `${kind}.key`) !== 'number') return key;
  const narrower =
    kind === 'goal' ? (['objective.key', 'KPI.key'] as const) : (['KPI.key'] as const);
  for (const role of narrower) {
    const below = table.value(row, role);
    if (typeof below !== 'string' || !/^\s*\d+(\.\d+)+\s*$/.test(below)) continue;
    const parts = below.trim().split('.');
    const front = parts.slice(0, key.split('.').length).join('.');
    if (front.length > key.length && Number(front) === Number(key)) return front;
  }
  return key;
}
