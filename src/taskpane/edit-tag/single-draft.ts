import type { CascadeNode } from '../../cascade/cascade';
import type { ProposedField } from '../../cascade/propose-single';
import type { CellValue, Field, Kind } from '../../domain/node';
import type { Place } from '../../domain/problem';
import type { FieldSource, SingleTag } from '../../domain/tag';
import type { EditedSource, SingleEdit } from '../../excel/change-tags';
import type { Sources } from '../fields/source-fields';

/** A single tag as it is being edited. */
export interface Draft {
  readonly kind: Kind;
  readonly name: ProposedField;
  readonly parentId: string | null;
  readonly fields: Sources;
}

/** The tag as it stands, with the cells that its fields are read from. */
export function draftOf(
  node: CascadeNode,
  tag: SingleTag,
  places: ReadonlyMap<string, Place>,
): Draft {
  const source = (part: Field | 'name', from: FieldSource, value: CellValue): ProposedField => {
    if ('literal' in from) return { value: from.literal, place: null, why: 'kept in the tag' };
    const place = places.get(part) ?? null;
    const why = place ? `${place.sheet}!${place.address}` : 'its cell is gone';
    return { value, place, why };
  };
  const fields = (Object.entries(tag.fields) as [Field, FieldSource][]).map(
    ([field, from]) => [field, source(field, from, node.values[field] ?? null)] as const,
  );
  return {
    kind: tag.kind,
    name: source('name', tag.name, node.name),
    parentId: tag.parentId,
    fields: Object.fromEntries(fields),
  };
}

export function isChanged(before: Draft, after: Draft): boolean {
  const { type: _type, ...changes } = editOf(before, after);
  return Object.keys(changes).length > 0;
}

/** Only what was changed, so that a colleague's change of another field is kept. */
export function editOf(before: Draft, after: Draft): SingleEdit {
  const keys = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]) as Set<Field>;
  const changed = [...keys].filter((field) => before.fields[field] !== after.fields[field]);
  const fields = changed.map((field) => {
    const source = after.fields[field];
    return [field, source ? editedSource(source) : null] as const;
  });
  return {
    type: 'single',
    ...(after.kind === before.kind ? {} : { kind: after.kind }),
    ...(after.name === before.name
      ? {}
      : { name: editedSource(after.name), label: String(after.name.value ?? '') }),
    ...(after.parentId === before.parentId ? {} : { parentId: after.parentId }),
    ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }),
  };
}

function editedSource({ place, value }: ProposedField): EditedSource {
  return place ? { place } : { literal: value ?? '' };
}
