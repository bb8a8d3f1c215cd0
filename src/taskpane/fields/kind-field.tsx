import { Field, Select } from '@fluentui/react-components';
import { KIND_WORDS } from '../../cascade/columns/kind';
import { type Kind, KINDS } from '../../domain/node';

/** Goal, objective, KPI or initiative. */
export function KindField(props: {
  readonly value: Kind;
  readonly onChange: (kind: Kind) => void;
}) {
  return (
    <Field label="Kind" size="small">
      <Select
        size="small"
        value={props.value}
        onChange={(_event, { value }) => {
          const kind = KINDS.find((one) => one === value);
          if (kind) props.onChange(kind);
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
