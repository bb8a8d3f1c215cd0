import type { ColumnRole } from '../../domain/tag';
import type { HeaderMeaning } from '../header-words';
import type { Assignment, Candidate } from './assign-roles';

type Roles = ReadonlyMap<ColumnRole, Candidate>;

/**
 * Turns meanings into the roles of a list tag. A list has its hierarchy either in columns (Goal |
 * Objective | KPI) or in rows (outline numbers, a kind, a parent, or headings above groups, with one
 * column of names); which of the two decides what an id and a name are the id and name of.
 * @param hasHeadings Whether rows that hold a name only stand above the rows of their group.
 */
export function shapeOf({ roles }: Assignment, hasHeadings: boolean): Roles {
  const shaped = new Map<HeaderMeaning, Candidate>(roles);
  shaped.delete('computed');
  move(shaped, 'date', 'asOf');
  if (!shaped.has('actual')) shaped.delete('asOf');
  if (isInRows(shaped, hasHeadings)) return rowShape(shaped);
  for (const role of ['kind', 'parent'] as const) shaped.delete(role);
  move(shaped, 'name', 'KPI.name');
  shaped.delete('name');
  move(shaped, 'outline', 'key');
  shaped.delete('outline');
  const own = shaped.has('KPI.name') ? 'KPI' : shaped.has('objective.name') ? 'objective' : 'goal';
  move(shaped, 'key', `${own}.key`);
  shaped.delete('key');
  return shaped as unknown as Roles;
}

/** The outline numbers of a list in rows stand under whatever its id column is called. */
function isInRows(roles: Map<HeaderMeaning, Candidate>, hasHeadings: boolean): boolean {
  const named = ['KPI.name', 'name', 'objective.name', 'goal.name'] as const;
  const names = named.filter((role) => roles.has(role));
  if (names.length !== 1 && !(names.length === 2 && roles.has('name') && roles.has('kind')))
    return false;
  for (const role of ['key', 'KPI.key'] as const) {
    const key = roles.get(role);
    if (!roles.has('outline') && key && key.content.outline >= 0.95 && key.content.depths > 1) {
      roles.set('outline', key);
      roles.delete(role);
    }
  }
  const outline = roles.get('outline');
  const isOutline = outline !== undefined && outline.content.depths > 1;
  if (!isOutline) move(roles, 'outline', 'key');
  return isOutline || roles.has('kind') || roles.has('parent') || hasHeadings;
}

function rowShape(roles: Map<HeaderMeaning, Candidate>): Roles {
  for (const role of ['KPI.name', 'objective.name', 'goal.name'] as const)
    move(roles, role, 'name');
  for (const role of ['KPI.name', 'objective.name', 'goal.name'] as const) roles.delete(role);
  move(roles, 'key', 'KPI.key');
  roles.delete('key');
  return roles as unknown as Roles;
}

function move(roles: Map<HeaderMeaning, Candidate>, from: HeaderMeaning, to: HeaderMeaning): void {
  const candidate = roles.get(from);
  if (!candidate || roles.has(to)) return;
  roles.delete(from);
  roles.set(to, candidate);
}
