import { spacedText } from '../cascade/cell-text';
import type { ProposedField, SingleProposal } from '../cascade/propose-single';
import type { Field } from '../domain/node';
import type { Place, Problem } from '../domain/problem';
import type { FieldSource, SingleTag } from '../domain/tag';
import { whyNoSingle } from './already-tagged';
import { applyTags } from './apply-tags';
import { freeIds } from './free-ids';
import { formulaOfPlace } from './places';
import type { TagChange } from './tag-change';

/** Where a field comes from: a value, or the cell that it is read from. */
export type EditedSource =
  { readonly literal: number | string | boolean } | { readonly place: Place };

/** Tags one node as a person has confirmed the proposal. Refused without a name. */
export const tagSingle = (
  context: Excel.RequestContext,
  proposal: SingleProposal,
  parentId: string | null,
): Promise<TagChange> => {
  const { kind } = proposal;
  const label = spacedText(String(proposal.name.value ?? ''));
  return applyTags(context, (stored) => {
    if (label.trim() === '') return { label: 'Tag', problem: withoutName(proposal.name.place) };
    const problem = whyNoSingle(stored, proposal);
    if (problem) return { label: 'Tag', problem };
    const fields: Partial<Record<Field, FieldSource>> = {};
    const names = new Map<string, string>();
    const put = (name: string, field: ProposedField): FieldSource => {
      const source = sourceOf(editedSource(field));
      if (field.place) names.set(name, formulaOfPlace(field.place));
      return source;
    };
    const name = put('name', proposal.name);
    for (const [field, proposed] of Object.entries(proposal.fields) as [Field, ProposedField][])
      fields[field] = put(field, proposed);
    const [id = ''] = freeIds(stored, 'S');
    const tag: SingleTag = {
      type: 'single',
      ...{ id, revision: 1, kind, key: '', name, label, parentId, fields },
    };
    return { label: `Tag “${label}”`, tags: new Map([[id, { tag, names }]]) };
  });
};

const editedSource = ({ value, place }: ProposedField): EditedSource =>
  place ? { place } : { literal: value ?? '' };

export const sourceOf = (source: EditedSource): FieldSource =>
  'place' in source ? { cell: true } : source;

const withoutName = (place: Place | null): Problem => ({
  code: 'no-name',
  severity: 'error',
  place,
  message: 'Nothing was tagged: it has no name yet.',
  fix: 'Enter a name, or choose the cell that holds it.',
});
