import type { FoundList } from '../cascade/found-list';
import type { Field, Kind } from '../domain/node';
import type { Problem } from '../domain/problem';
import type { FieldSource, SingleTag } from '../domain/tag';
import { applyTags } from './apply-tags';
import { formulaOfPlace } from './places';
import { calledTag, stateOf, type TagChange, type TagState } from './tag-change';
import { listState } from './list-state';
import { type EditedSource, sourceOf } from './tag-single';

export type { EditedSource };

/** What is changed of a single tag; what is absent stays as it is. */
export interface SingleEdit {
  readonly type: 'single';
  readonly kind?: Kind;
  readonly name?: EditedSource;
  /** What the name's cell holds now; kept as the label by which a moved cell is noticed. */
  readonly label?: string;
  readonly parentId?: string | null;
  /** Null takes a field out. */
  readonly fields?: Readonly<Partial<Record<Field, EditedSource | null>>>;
}

/** A list tag with other columns, or another body. */
export interface ListEdit {
  readonly type: 'list';
  readonly found: FoundList;
}

/** Changes a tag in place: its id stays, so notes, parents and formulas that use it hold. */
export const editTag = (
  context: Excel.RequestContext,
  tagId: string,
  edit: SingleEdit | ListEdit,
): Promise<TagChange> =>
  applyTags(context, (stored) => {
    const state = stateOf(stored, tagId);
    if (state?.tag.type !== edit.type) return { label: 'Change', problem: noSuchTag(tagId) };
    const changed =
      edit.type === 'list'
        ? editedList(state, edit)
        : editedSingle(state as TagState & { readonly tag: SingleTag }, edit);
    return { label: `Change ${calledTag(changed)}`, tags: new Map([[tagId, changed]]) };
  });

const editedList = (state: TagState, { found }: ListEdit): TagState => {
  if (state.tag.type !== 'list') return state;
  const columns = found.columns.map(({ role, header }) => ({ role, header }));
  return listState(found, { ...state.tag, columns });
};

const editedSingle = (
  { tag, names }: TagState & { readonly tag: SingleTag },
  edit: SingleEdit,
): TagState => {
  const placed = new Map(names);
  const fields: Partial<Record<Field, FieldSource>> = { ...tag.fields };
  const put = (part: string, source: EditedSource): FieldSource => {
    if ('place' in source) placed.set(part, formulaOfPlace(source.place));
    else placed.delete(part);
    return sourceOf(source);
  };
  for (const [field, source] of Object.entries(edit.fields ?? {}) as [Field, EditedSource | null][])
    if (source) fields[field] = put(field, source);
    else {
      delete fields[field];
      placed.delete(field);
    }
  const name = edit.name ? put('name', edit.name) : tag.name;
  const literal = edit.name && 'literal' in edit.name ? String(edit.name.literal) : null;
  return {
    tag: {
      ...tag,
      kind: edit.kind ?? tag.kind,
      name,
      label: literal ?? edit.label ?? tag.label,
      parentId: edit.parentId === undefined ? tag.parentId : edit.parentId,
      fields,
    },
    names: placed,
  };
};

/** Takes a tag away with its names. The cells, and what the user wrote, stay. */
export const deleteTag = (context: Excel.RequestContext, tagId: string): Promise<TagChange> =>
  applyTags(context, (stored) => {
    const state = stateOf(stored, tagId);
    if (!state) return { label: 'Delete', problem: noSuchTag(tagId) };
    return { label: `Delete ${calledTag(state)}`, tags: new Map([[tagId, null]]) };
  });

const noSuchTag = (tagId: string): Problem => ({
  code: 'no-such-tag',
  severity: 'error',
  place: null,
  message: `The tag ${tagId} is not in the workbook any more.`,
  fix: 'Refresh: somebody else may have deleted it.',
});
