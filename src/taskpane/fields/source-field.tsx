import {
  Button,
  Field as LabelledField,
  Input,
  makeStyles,
  Select,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { Dismiss16Regular, TargetArrow16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { METHOD_WORDS } from '../../cascade/settings';
import type { ProposedField } from '../../cascade/propose-single';
import { DIRECTIONS, type Field, PERSPECTIVES } from '../../domain/node';
import { useWorkbookState } from '../workbook/open-workbook';
import { FIELD_WORDS } from './field-words';
import { editText, typedValue } from './typed-value';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '2px', alignItems: 'center' },
  input: { flexGrow: 1, minWidth: 0 },
  button: { minWidth: '24px', flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const CHOICES: Partial<Record<Field | 'name', readonly string[]>> = {
  direction: DIRECTIONS,
  perspective: PERSPECTIVES,
  method: METHOD_WORDS,
  critical: ['yes', 'no'],
};

/** Where a field comes from, as its hint says it. */
export function sourceHint({ value, place, why }: ProposedField): string {
  if (value === null && !place) return '';
  return place ? `From ${place.address}: ${why}` : `A fixed value: ${why}`;
}

/**
 * One field of a tag: its value, where it comes from, and three ways to change it: typing, taking the
 * cell that is selected now, leaving it out.
 */
export function SourceField(props: {
  readonly field: Field | 'name';
  readonly source: ProposedField;
  /** What is wrong with it beside the other fields. */
  readonly complaint?: string | undefined;
  readonly onChange: (source: ProposedField) => void;
  /** Takes the cell that is selected in the grid. */
  readonly onPick: () => void;
  readonly onRemove?: (() => void) | undefined;
  /** Tells whether what stands in the field can be used. */
  readonly onValid: (valid: boolean) => void;
}) {
  const styles = useStyles();
  const { field, source, onChange, onPick, onRemove, onValid } = props;
  const { date1904 = false } = useWorkbookState().cascade.settings;
  const label = field === 'name' ? 'Name' : FIELD_WORDS[field];
  // What is being typed, until it can be used.
  const [draft, setDraft] = useState<{ text: string; complaint: string } | null>(null);
  const text = draft?.text ?? editText(field, source.value, date1904);
  const type = (typed: string) => {
    const result = typedValue(field, typed, date1904);
    const refusal = 'complaint' in result ? result.complaint : '';
    setDraft({ text: typed, complaint: refusal });
    onValid(refusal === '');
    if ('value' in result) onChange({ value: result.value, place: null, why: 'typed here' });
  };
  const take = (how: () => void) => {
    setDraft(null);
    onValid(true);
    how();
  };
  const choices = CHOICES[field];
  const complaint = draft?.complaint || props.complaint || '';
  return (
    <LabelledField
      label={label}
      size="small"
      validationState={complaint ? 'error' : 'none'}
      validationMessage={complaint}
      hint={<span className={styles.hint}>{sourceHint(source)}</span>}
    >
      {(control) => (
        <div className={styles.line}>
          {choices ? (
            <Select
              {...control}
              size="small"
              className={styles.input}
              value={text}
              onChange={(_event, { value }) => type(value)}
            >
              {(choices.includes(text) ? choices : [text, ...choices]).map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </Select>
          ) : (
            <Input
              {...control}
              size="small"
              className={styles.input}
              value={text}
              // Dates and values stand in the sheet, not in the pane.
              readOnly={field === 'milestones'}
              onChange={(_event, { value }) => type(value)}
            />
          )}
          <Tooltip
            relationship="label"
            content={`${label}: take the selected ${field === 'milestones' ? 'cells' : 'cell'}`}
          >
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              icon={<TargetArrow16Regular />}
              onClick={() => take(onPick)}
            />
          </Tooltip>
          {onRemove && (
            <Tooltip relationship="label" content={`${label}: leave out`}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.button}
                icon={<Dismiss16Regular />}
                onClick={() => take(onRemove)}
              />
            </Tooltip>
          )}
        </div>
      )}
    </LabelledField>
  );
}
