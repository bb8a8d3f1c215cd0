import type { Field } from '../domain/node';
import type { CascadeNode, NodeSource } from './cascade';
import { literal, withoutWildcards } from './plan-text';

/** MATCH answers #VALUE! for a longer text. */
const LONGEST_LOOKUP = 255;

/** The hidden name of a tag's field or of a list's column. */
export function tagName(tagId: string, part: string): string {
  return `_KPI.${tagId}.${part}`;
}

/**
 * The formula that finds a list row again after a sort: its place in the list's columns, from 1.
 * One plain MATCH where one column singles the row out. Two criteria, and texts that MATCH cannot take,
 * are compared cell by cell; `INDEX(…,0)` has every Excel since 2010 do so without Ctrl+Shift+Enter.
 */
export function matchFormula(source: Extract<NodeSource, { type: 'list' }>): string {
  const [first, ...others] = source.match;
  if (!first) return '=NA()';
  if (others.length === 0) {
    const name = tagName(source.tagId, first.role);
    if (typeof first.value === 'number') return `=MATCH(${literal(first.value)},${name},0)`;
    const pattern = withoutWildcards(first.value);
    if (pattern.length <= LONGEST_LOOKUP) return `=MATCH(${literal(pattern)},${name},0)`;
  }
  const tests = source.match.map(({ role, value }) =>
    comparison(tagName(source.tagId, role), value),
  );
  const test = tests.length === 1 ? `--${tests[0]!}` : tests.join('*');
  return `=MATCH(1,INDEX(${test},0),0)`;
}

/** Longer texts are told apart by their beginning: a whole formula has room for 8,192 characters. */
const LONGEST_COMPARED = 1500;

/** A test of the cells of a name against a value, in parentheses; case does not matter, as in Excel. */
export function comparison(name: string, value: string | number): string {
  if (typeof value === 'number' || value.length <= LONGEST_COMPARED) {
    return `(${name}=${literal(value)})`;
  }
  const beginning = value.slice(0, LONGEST_COMPARED);
  return `(LEFT(${name},${LONGEST_COMPARED})=${literal(beginning)})`;
}

/**
 * The role of the list's column that holds a field of this node, or null. A row with several hierarchy
 * columns gives several nodes: `goal.owner` is the goal's; a plain `owner` or `actual` belongs to the
 * node that the row is about (its KPI, or whatever the list has no narrower name for).
 */
export function roleOfField(node: CascadeNode, field: Field): string | null {
  if (node.source.type !== 'list') return null;
  const { roles, nameRole } = node.source;
  const own = `${node.kind}.${field}`;
  if (roles.includes(own)) return own;
  return isRowsOwnNode(nameRole, roles) && roles.includes(field) ? field : null;
}

const FROM_NARROW_TO_WIDE = ['name', 'outline', 'KPI', 'initiative', 'objective', 'goal'];

/** Whether the plain columns of a row speak of the node whose name stands in `nameRole`. */
function isRowsOwnNode(nameRole: string, roles: readonly string[]): boolean {
  const level = (role: string) => role.split('.')[0]!;
  const levels = roles
    .filter((role) => /^(name|outline|(KPI|initiative|objective|goal)\.(name|key))$/.test(role))
    .map(level);
  const narrowest = FROM_NARROW_TO_WIDE.find((candidate) => levels.includes(candidate));
  return level(nameRole) === narrowest || level(nameRole) === 'outline';
}

/**
 * The content of a field's cell, before any column adds to it.
 * `live`: an expression that reads the source, to be guarded against blanks. `constant`: what the tag
 * itself says. Null: nothing says anything.
 */
export type FieldContent =
  { readonly live: string } | { readonly constant: string | number | boolean } | null;

/** @param place The cell that holds the row's place in its list, e.g. `$R12`. */
export function fieldContent(node: CascadeNode, field: Field, place: string): FieldContent {
  const { source } = node;
  const value = node.values[field];
  if (source.type === 'list') {
    const role = roleOfField(node, field);
    if (role) return { live: `INDEX(${tagName(source.tagId, role)},${place})` };
  } else if (source.cells.includes(field)) {
    return { live: tagName(source.tagId, field) };
  }
  return value === undefined || value === null || value === '' ? null : { constant: value };
}
