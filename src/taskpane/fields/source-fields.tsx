import { Field as LabelledField, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ProposedField } from '../../cascade/propose-single';
import { type Field, FIELDS } from '../../domain/node';
import { complaintsOf } from './complaints';
import { FIELD_WORDS } from './field-words';
import { unsaidBounds } from './range-bounds';
import { type FieldDraft, SourceField } from './source-field';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export type Sources = Partial<Record<Field, ProposedField>>;

/** What a person reads first comes first; the rest as the glossary has it. */
const ORDER: readonly Field[] = [
  ...new Set<Field>([
    'actual',
    'target',
    'low',
    'high',
    'direction',
    'baseline',
    'start',
    'due',
    'unit',
    'owner',
    'weight',
    ...FIELDS,
  ]),
];

/** The fields of a tag: those that it has, and a drop-down to add another. */
export function SourceFields(props: {
  readonly name: ProposedField;
  readonly fields: Sources;
  readonly onName: (name: ProposedField) => void;
  /** The change is to be made to the fields as they are by then: a pick is answered later. */
  readonly onFields: (change: (fields: Sources) => Sources) => void;
  readonly onPick: (field: Field | 'name', done: (picked: ProposedField) => void) => void;
  /** Tells whether what stands in the fields can be used. */
  readonly onValid: (valid: boolean) => void;
}) {
  const styles = useStyles();
  const { name, fields, onName, onFields, onPick, onValid } = props;
  const [drafts, setDrafts] = useState<Partial<Record<Field | 'name', FieldDraft>>>({});
  const setDraft = (field: Field | 'name', draft: FieldDraft | undefined) =>
    setDrafts((now) => ({ ...now, [field]: draft }));
  const set = (field: Field, source: ProposedField) =>
    onFields((now) => ({ ...now, [field]: source }));
  const remove = (field: Field) =>
    onFields((now) => Object.fromEntries(Object.entries(now).filter(([key]) => key !== field)));
  const pick = (field: Field) => {
    setDraft(field, undefined);
    onPick(field, (picked) => set(field, picked));
  };
  // A range asks for its bounds, before anybody has thought of adding them.
  const unsaid = unsaidBounds(fields);
  const complaints = complaintsOf(fields);
  const sourceOf = (field: Field) => fields[field] ?? unsaid[field];
  const shown = ORDER.filter(sourceOf);
  const draftOf = (field: Field | 'name') => {
    const draft = drafts[field];
    return draft?.source === (field === 'name' ? name : sourceOf(field)) ? draft : undefined;
  };
  const valid = (['name', ...shown] as const).every((field) => !draftOf(field)?.complaint);
  useEffect(() => onValid(valid), [valid, onValid]);
  return (
    <div className={styles.fields}>
      <SourceField
        field="name"
        source={name}
        draft={draftOf('name')}
        onType={(draft) => {
          setDraft('name', draft);
          if (draft.source !== name) onName(draft.source);
        }}
        onPick={() => {
          setDraft('name', undefined);
          onPick('name', onName);
        }}
      />
      {shown.map((field) => (
        <SourceField
          key={field}
          field={field}
          source={sourceOf(field)!}
          draft={draftOf(field)}
          complaint={complaints[field]}
          onType={(draft) => {
            setDraft(field, draft);
            if (draft.source !== sourceOf(field)) set(field, draft.source);
          }}
          onPick={() => pick(field)}
          onRemove={fields[field] && (() => remove(field))}
        />
      ))}
      <LabelledField
        label="Add a field"
        size="small"
        hint="Takes the cell that is selected in the grid; type over it for a fixed value."
      >
        <Select
          size="small"
          value=""
          onChange={(_event, { value }) => {
            const field = ORDER.find((one) => one === value);
            if (field) pick(field);
          }}
        >
          <option value="">Choose …</option>
          {ORDER.filter((field) => !sourceOf(field)).map((field) => (
            <option key={field} value={field}>
              {FIELD_WORDS[field]}
            </option>
          ))}
        </Select>
      </LabelledField>
    </div>
  );
}
