import type { CellValue } from '../../domain/node';
import type { ColumnRole } from '../../domain/tag';
import { isBlankValue } from '../finding/cells';
import type { RowMatch } from '../found-list';
import type { Draft } from './draft';
import type { ListTable } from './list-table';
import { TELLING_APART } from './node-keys';

const PARENTS = [
  'objective.key',
  'objective.name',
  'goal.key',
  'goal.name',
  'kind',
  'parent',
] as const;

const NARROWER = ['KPI.key', 'KPI.name'] as const;

/**
 * How a formula finds a node's row among all rows of the list, totals included: the id or the name
 * where it is unique, else the two (at most three) columns that together single it out. A goal or
 * objective that several rows repeat is found by any of them. Compared as Excel's MATCH compares: case
 * does not count, a number is not its text. Null when nothing singles the row out.
 */
export function rowMatcher(table: ListTable): (draft: Draft) => RowMatch | null {
  const indexes = new Map<string, Map<string, number[]>>();
  const rowsWith = (roles: readonly ColumnRole[], row: number): readonly number[] => {
    const name = roles.join('\n');
    const index = indexes.get(name) ?? indexRows(table, roles);
    indexes.set(name, index);
    return index.get(signature(table, roles, row)) ?? [];
  };
  const singlesOut = (own: ReadonlySet<number>, roles: readonly ColumnRole[], row: number) =>
    roles.every((role) => canBeMatched(table.value(row, role))) &&
    rowsWith(roles, row).every((one) => own.has(one));
  return (draft) => {
    const own = [draft.keyRole, draft.nameRole].filter((role) => role !== null);
    const beside = [...PARENTS, ...TELLING_APART].filter((role) => table.has(role));
    const others = beside.filter((role) => !own.includes(role));
    const row = draft.rows[0]!;
    const good = new Set(draft.isRowsOwn ? [row] : draft.rows);
    const narrower = draft.isRowsOwn ? [] : NARROWER.filter((role) => table.has(role));
    for (const roles of combinations(own, others, narrower)) {
      if (singlesOut(good, roles, row))
        return roles.map((role) => ({ role, value: table.value(row, role) as string | number }));
    }
    return null;
  };
}

function* combinations(
  own: readonly ColumnRole[],
  others: readonly ColumnRole[],
  narrower: readonly ColumnRole[],
) {
  for (const role of own) yield [role];
  if (own.length === 2) yield own;
  for (const role of own) for (const other of others) yield [role, other];
  // A goal whose label names two of them is found by the first KPI below it.
  for (const role of narrower) yield [role];
  for (const role of own) for (const other of narrower) yield [role, other];
  if (narrower.length > 1) yield narrower;
  const name = own.at(-1);
  if (name === undefined) return;
  for (const [index, other] of others.entries())
    for (const third of others.slice(index + 1)) yield [name, other, third];
}

function canBeMatched(value: CellValue): boolean {
  return (typeof value === 'string' || typeof value === 'number') && !isBlankValue(value);
}

function indexRows(table: ListTable, roles: readonly ColumnRole[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const of = signature(table, roles, row);
    const rows = index.get(of);
    if (rows) rows.push(row);
    else index.set(of, [row]);
  }
  return index;
}

function folded(value: CellValue): CellValue {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function signature(table: ListTable, roles: readonly ColumnRole[], row: number): string {
  const [role, ...others] = roles;
  if (role && others.length === 0) {
    const value = folded(table.value(row, role));
    return `${typeof value} ${value}`;
  }
  return JSON.stringify(roles.map((one) => folded(table.value(row, one))));
}
