import { a1 } from '../cascade/address';
import { FIELDS, type CellValue, type Field, type Kind } from '../domain/node';
import type { Problem } from '../domain/problem';
import type { ColumnRole, FieldSource, Tag } from '../domain/tag';
import { readSheetNodes, type SheetNode } from './own-sheet-nodes';
import { boxOfAddress, placeOfFormula } from './places';
import type { TagState } from './tag-change';
import { isBroken, type NameEntry, PREFIX } from './tag-names';
import type { StoredTags } from './tag-store';

export interface RebuiltTags {
  readonly states: readonly TagState[];
  readonly problems: readonly Problem[];
}

/**
 * Tags out of names that no tag has: the names say which cell holds what, the cells above a list's
 * columns their headers, and the cascade sheet, by node id, what kind a single node is and what it
 * hangs below. What only the XML said (values that stood in no cell) is lost, and said to be.
 */
export const rebuiltTags = async (
  context: Excel.RequestContext,
  { part, names }: StoredTags,
): Promise<RebuiltTags> => {
  const known = new Set(part.tags.map(({ id }) => id));
  const alone = new Map<string, Map<string, NameEntry>>();
  for (const entry of names.values()) {
    const [id, role] = split(entry.name);
    if (id === '' || role === '' || known.has(id) || isBroken(entry)) continue;
    alone.set(id, (alone.get(id) ?? new Map<string, NameEntry>()).set(role, entry));
  }
  if (alone.size === 0) return { states: [], problems: [] };
  const nodes = await readSheetNodes(context, names);
  const read = [...alone].map(([id, parts]) => ({ id, parts, texts: loadTexts(context, parts) }));
  await context.sync();
  const states = read.map(({ id, parts, texts }) => ({
    tag: tagOf(id, parts, texts, nodes),
    names: new Map([...parts].map(([role, { formula }]) => [role, formula])),
  }));
  return { states, problems: states.map(({ tag }) => rebuiltProblem(tag, nodes)) };
};

/** `_KPI.L1.KPI.name` → L1, KPI.name. Names of our sheet are none of a tag. */
const split = (name: string): readonly [id: string, role: string] => {
  if (!name.startsWith(PREFIX)) return ['', ''];
  const rest = name.slice(PREFIX.length);
  const dot = rest.indexOf('.');
  const id = dot < 0 ? '' : rest.slice(0, dot);
  return id === 'sheet' ? ['', ''] : [id, rest.slice(dot + 1)];
};

const isListId = (id: string): boolean => id.startsWith('L');

type Texts = ReadonlyMap<string, Excel.Range>;

/** The header above each column of a list; the name's own cell of a single tag. */
const loadTexts = (context: Excel.RequestContext, parts: ReadonlyMap<string, NameEntry>): Texts => {
  const texts = new Map<string, Excel.Range>();
  for (const [role, { name, formula }] of parts) {
    const place = placeOfFormula(formula);
    const box = place && boxOfAddress(place.address);
    if (!box) continue;
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const isList = isListId(split(name)[0]);
    if (isList && box.top > 0)
      texts.set(role, sheet.getRange(a1(box.top - 1, box.left)).load('values'));
    else if (role === 'name') texts.set(role, sheet.getRange(a1(box.top, box.left)).load('values'));
  }
  return texts;
};

const tagOf = (
  id: string,
  parts: ReadonlyMap<string, NameEntry>,
  texts: Texts,
  nodes: ReadonlyMap<string, SheetNode>,
): Tag => {
  const textOf = (role: string): string =>
    String((texts.get(role)?.values as CellValue[][] | undefined)?.[0]?.[0] ?? '');
  if (isListId(id)) {
    const columns = [...parts.keys()].map((role) => ({
      role: role as ColumnRole,
      header: textOf(role),
    }));
    return { type: 'list', id, revision: 1, columns, literals: {} };
  }
  const fields: Partial<Record<Field, FieldSource>> = {};
  for (const field of FIELDS) if (parts.has(field)) fields[field] = { cell: true };
  const node = nodes.get(id);
  const label = textOf('name') || (node?.name ?? id);
  const kind: Kind = node?.kind ?? 'KPI';
  const name: FieldSource = parts.has('name') ? { cell: true } : { literal: label };
  const parentId = node?.parentId ?? null;
  return { type: 'single', id, revision: 1, kind, key: '', name, label, parentId, fields };
};

const rebuiltProblem = (tag: Tag, nodes: ReadonlyMap<string, SheetNode>): Problem => {
  const isSure = tag.type === 'list' || nodes.has(tag.id);
  const called = tag.type === 'single' ? `“${tag.label}”` : `The list ${tag.id}`;
  return {
    code: 'tag-rebuilt',
    severity: isSure ? 'note' : 'warning',
    place: null,
    message: isSure
      ? `${called} was rebuilt from its cells; values that stood in no cell are lost.`
      : `${called} was rebuilt from its cells as a KPI at the top; nothing says what it was.`,
    fix: 'Look through its fields, and fill in what is missing.',
  };
};
