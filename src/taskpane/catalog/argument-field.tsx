import { Field, Input } from '@fluentui/react-components';
import type { CatalogArgument } from '../../domain/catalog/entry';
import { wantsRange } from '../../domain/catalog/write-formula';

/** One argument: a cell or range that is selected in the sheet, or something typed. */
export function ArgumentField(props: {
  readonly argument: CatalogArgument;
  readonly text: string;
  readonly active: boolean;
  readonly circular: boolean;
  readonly onActive: () => void;
  readonly onText: (text: string) => void;
  readonly inputRef: (input: HTMLInputElement | null) => void;
}) {
  const { argument, text, active, circular, onActive, onText, inputRef } = props;
  const what = wantsRange(argument) ? 'the range' : 'the cell';
  return (
    <Field
      label={argument.label}
      size="small"
      validationState={circular ? 'error' : 'none'}
      validationMessage={circular ? 'This is the cell that the formula goes to.' : ''}
      hint={active ? `Select ${what} in the sheet, or type.` : ''}
    >
      <Input
        size="small"
        ref={inputRef}
        value={text}
        placeholder={wantsRange(argument) ? 'e.g. B2:B99' : 'e.g. B2, or a number'}
        appearance={active ? 'outline' : 'filled-darker'}
        onFocus={onActive}
        onChange={(_event, { value }) => onText(value)}
      />
    </Field>
  );
}
