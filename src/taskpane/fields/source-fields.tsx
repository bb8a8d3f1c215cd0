import { Field as LabelledField, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ProposedField } from '../../cascade/propose-single';
import { type Field, FIELDS } from '../../domain/node';
import { complaintsOf } from './complaints';
import { FIELD_WORDS } from './field-words';
import { unsaidBounds } from './range-bounds';
import { SourceField } from './source-field';

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
  readonly onFields: (fields: Sources) => void;
  readonly onPick: (field: Field | 'name', done: (picked: ProposedField) => void) => void;
  readonly onValid: (valid: boolean) => void;
}) {
  const styles = useStyles();
  const { name, fields, onName, onFields, onPick, onValid } = props;
  const invalid = useRef(new Set<string>());
  const mark = (field: string, valid: boolean) => {
    if (valid) invalid.current.delete(field);
    else invalid.current.add(field);
    onValid(invalid.current.size === 0);
  };
  const set = (field: Field, source: ProposedField) => onFields({ ...fields, [field]: source });
  const remove = (field: Field) => {
    mark(field, true);
    onFields(Object.fromEntries(Object.entries(fields).filter(([key]) => key !== field)));
  };
  // A range asks for its bounds, before anybody has thought of adding them.
  const unsaid = unsaidBounds(fields);
  const complaints = complaintsOf(fields);
  const sourceOf = (field: Field) => fields[field] ?? unsaid[field];
  const shown = ORDER.filter(sourceOf);
  return (
    <div className={styles.fields}>
      <SourceField
        field="name"
        source={name}
        onChange={onName}
        onPick={() => onPick('name', onName)}
        onValid={(valid) => mark('name', valid)}
      />
      {shown.map((field) => (
        <SourceField
          key={field}
          field={field}
          source={sourceOf(field)!}
          complaint={complaints[field]}
          onChange={(source) => set(field, source)}
          onPick={() => onPick(field, (picked) => set(field, picked))}
          onRemove={fields[field] && (() => remove(field))}
          onValid={(valid) => mark(field, valid)}
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
            if (field) onPick(field, (picked) => set(field, picked));
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
