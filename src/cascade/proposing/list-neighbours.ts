import { FIELDS, type Kind } from '../../domain/node';
import type { ColumnRole } from '../../domain/tag';
import { a1 } from '../address';
import type { Block } from '../block';
import type { Cells } from '../finding/cells';
import { findLists } from '../find-lists';
import type { CellAt } from './labels';
import type { Neighbour } from './neighbour';

const NARROW_TO_WIDE = ['name', 'KPI', 'initiative', 'objective', 'goal'];

/** The cells of one row of a list, by the roles that its columns were given. */
export function listNeighbours(
  block: Block,
  cells: Cells,
  at: CellAt,
  kind: Kind,
): readonly Neighbour[] {
  const list = findLists(block).find(
    ({ body, columns }) =>
      at.row >= body.top &&
      at.row <= body.bottom &&
      columns.some(({ column }) => column === at.column),
  );
  if (!list) return [];
  const roles = list.columns.map(({ role }) => role);
  const isOwn = narrowest(roles) === (roles.includes('name') ? 'name' : kind);
  return list.columns.flatMap(({ role, header, column }) => {
    const part = partOf(role, kind, isOwn);
    if (!part || cells.isBlank(at.row, column)) return [];
    const headerAt = a1(list.headerRow, column);
    return [{ part, row: at.row, column, header, headerAt, year: null }];
  });
}

/** What the row is about: its plain columns speak of the narrowest node that it names. */
function narrowest(roles: readonly ColumnRole[]): string {
  const levels = roles
    .filter((role) => /(^|\.)name$/.test(role))
    .map((role) => role.split('.')[0]!);
  return NARROW_TO_WIDE.find((level) => levels.includes(level)) ?? 'KPI';
}

function partOf(role: ColumnRole, kind: Kind, isOwn: boolean): Neighbour['part'] | null {
  if (role === `${kind}.name` || (role === 'name' && isOwn)) return 'name';
  if (role === `${kind}.owner`) return 'owner';
  if (role === `${kind}.weight`) return 'weight';
  return isOwn ? (FIELDS.find((field) => field === role) ?? null) : null;
}
