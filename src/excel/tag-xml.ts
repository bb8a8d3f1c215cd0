import { FIELDS, type Field, KINDS, type Kind } from '../domain/node';
import type { ColumnRole, FieldSource, ListTag, SingleTag, Tag } from '../domain/tag';
import { type Element, element, parseElement, writeElement } from './element';

/** The namespace of the one custom XML part that holds the tags. */
export const NAMESPACE = 'urn:kpi-cascade:1';
/** What this version writes. A part of a higher version is shown but not written to. */
export const VERSION = 1;

/** Everything the part says. `unknown` holds elements of other versions, kept as they are. */
export interface TagPart {
  readonly version: number;
  readonly tags: readonly Tag[];
  readonly unknown: readonly Element[];
}

export const EMPTY_PART: TagPart = { version: VERSION, tags: [], unknown: [] };

type Literal = number | string | boolean;

const literalAttributes = (value: Literal): Record<string, string> => ({
  type: typeof value,
  value: String(value),
});

const literalOf = ({ attributes }: Element): Literal => {
  const value = attributes['value'] ?? '';
  if (attributes['type'] === 'number') return Number(value);
  return attributes['type'] === 'boolean' ? value === 'true' : value;
};

const sourceElement = (
  name: string,
  source: FieldSource,
  more: Record<string, string> = {},
): Element =>
  element(
    name,
    'cell' in source
      ? { ...more, cell: 'true' }
      : { ...more, ...literalAttributes(source.literal) },
  );

const sourceOf = (one: Element): FieldSource =>
  one.attributes['cell'] === 'true' ? { cell: true } : { literal: literalOf(one) };

const writeTag = (tag: Tag): Element => {
  const shared = { id: tag.id, revision: String(tag.revision) };
  if (tag.type === 'list')
    return element('list', shared, [
      ...tag.columns.map(({ role, header }) => element('column', { role, header })),
      ...Object.entries(tag.literals).map(([field, value]) =>
        element('literal', { field, ...literalAttributes(value) }),
      ),
    ]);
  const { kind, key, label, parentId, name, fields } = tag;
  return element(
    'single',
    { ...shared, kind, key, label, ...(parentId !== null && { parent: parentId }) },
    [
      sourceElement('name', name),
      ...Object.entries(fields).map(([field, source]) => sourceElement('field', source, { field })),
    ],
  );
};

const isField = (text: string | undefined): text is Field => FIELDS.includes(text as Field);

const readTag = (one: Element): Tag | null => {
  const { id, revision, kind } = one.attributes;
  if (!id) return null;
  const shared = { id, revision: Number(revision ?? 0) || 0 };
  if (one.name === 'list') {
    const literals: Partial<Record<Field, Literal>> = {};
    for (const child of one.children)
      if (child.name === 'literal' && isField(child.attributes['field']))
        literals[child.attributes['field']] = literalOf(child);
    const columns = one.children
      .filter((child) => child.name === 'column')
      .map((child) => ({
        role: (child.attributes['role'] ?? '') as ColumnRole,
        header: child.attributes['header'] ?? '',
      }));
    return { type: 'list', ...shared, columns, literals } satisfies ListTag;
  }
  if (one.name !== 'single' || !KINDS.includes(kind as Kind)) return null;
  const name = one.children.find((child) => child.name === 'name');
  const fields: Partial<Record<Field, FieldSource>> = {};
  for (const child of one.children)
    if (child.name === 'field' && isField(child.attributes['field']))
      fields[child.attributes['field']] = sourceOf(child);
  return {
    type: 'single',
    ...shared,
    kind: kind as Kind,
    key: one.attributes['key'] ?? '',
    label: one.attributes['label'] ?? '',
    parentId: one.attributes['parent'] ?? null,
    name: name ? sourceOf(name) : { literal: one.attributes['label'] ?? '' },
    fields,
  } satisfies SingleTag;
};

/** The part's text. */
export const writeTagPart = (part: TagPart): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${writeElement(
    element('cascade', { xmlns: NAMESPACE, version: String(part.version) }, [
      ...part.tags.map(writeTag),
      ...part.unknown,
    ]),
  )}`;

/** What a part says, or null where it is not ours or not well-formed. */
export const readTagPart = (xml: string): TagPart | null => {
  const root = parseElement(xml);
  if (!root || root.name.replace(/^.*:/, '') !== 'cascade') return null;
  const tags: Tag[] = [];
  const unknown: Element[] = [];
  for (const child of root.children) {
    const tag = readTag(child);
    if (tag) tags.push(tag);
    else unknown.push(child);
  }
  return { version: Number(root.attributes['version'] ?? VERSION) || VERSION, tags, unknown };
};
