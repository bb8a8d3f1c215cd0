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

/** What has been typed into a field. */
export interface FieldDraft {
  readonly text: string;
  /** Why it cannot be used; empty where it can. */
  readonly complaint: string;
  /** What the field held then: once it holds something else, the text is no longer what counts. */
  readonly source: ProposedField;
}

/**
 * One field of a tag: its value, where it comes from, and three ways to change it: typing, taking the
 * cell that is selected now, leaving it out.
 */
export function SourceField(props: {
  readonly field: Field | 'name';
  readonly source: ProposedField;
  readonly draft: FieldDraft | undefined;
  /** What is wrong with it beside the other fields. */
  readonly complaint?: string | undefined;
  /** Typed; the draft's source is the new one where the text can be used. */
  readonly onType: (draft: FieldDraft) => void;
  /** Takes the cell that is selected in the grid. */
  readonly onPick: () => void;
  readonly onRemove?: (() => void) | undefined;
}) {
  const styles = useStyles();
  const { field, source, draft, onType, onPick, onRemove } = props;
  const { date1904 = false } = useWorkbookState().cascade.settings;
  const label = field === 'name' ? 'Name' : FIELD_WORDS[field];
  const text = draft?.text ?? editText(field, source.value, date1904);
  const type = (typed: string) => {
    const result = typedValue(field, typed, date1904);
    onType(
      'value' in result
        ? {
            text: typed,
            complaint: '',
            source: { value: result.value, place: null, why: 'typed here' },
          }
        : { text: typed, complaint: result.complaint, source },
    );
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
              onClick={onPick}
            />
          </Tooltip>
          {onRemove && (
            <Tooltip relationship="label" content={`${label}: leave out`}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.button}
                icon={<Dismiss16Regular />}
                onClick={onRemove}
              />
            </Tooltip>
          )}
        </div>
      )}
    </LabelledField>
  );
}
