import { Button } from '@fluentui/react-components';
import { Checkmark16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { FunctionHelp } from '../formula-help/function-help';
import type { Edit } from './edit-state';
import { FormulaField } from './formula-field';

interface Props {
  /** Where the selection is, as the name box says it. */
  readonly place: string;
  readonly names: readonly string[];
  readonly onPlace: (text: string) => void;
  /** The active cell's content, or what is being typed into it. */
  readonly content: Edit;
  readonly editing: boolean;
  readonly functions: readonly FunctionHelp[];
  readonly onBegin: () => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
}

/** Name box, cancel, enter, and the line with the active cell's content. */
export const FormulaBar = (props: Props): ReactElement => (
  <section className="formula-bar" aria-label="Formula">
    <NameBox place={props.place} names={props.names} onPlace={props.onPlace} />
    <Button
      appearance="subtle"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label="Cancel"
      disabled={!props.editing}
      onClick={props.onCancel}
    />
    <Button
      appearance="subtle"
      size="small"
      icon={<Checkmark16Regular />}
      aria-label="Enter"
      disabled={!props.editing}
      onClick={props.onCommit}
    />
    <span className="function-sign" aria-hidden>
      fx
    </span>
    <div className="formula-line">
      <FormulaField
        edit={props.content}
        functions={props.functions}
        label="Formula bar"
        className="formula-input"
        active={props.editing && props.content.where === 'bar'}
        onEdit={props.onEdit}
        onFocus={props.onBegin}
        onKey={props.onKey}
      />
    </div>
  </section>
);

const NameBox = ({
  place,
  names,
  onPlace,
}: Pick<Props, 'place' | 'names' | 'onPlace'>): ReactElement => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <input
        className="name-box"
        aria-label="Name box"
        list="workbook-names"
        spellCheck={false}
        value={typed ?? place}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
          if (event.key !== 'Enter') return;
          setTyped(null);
          onPlace(event.currentTarget.value);
        }}
      />
      <datalist id="workbook-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
};
