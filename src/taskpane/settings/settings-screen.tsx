import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { METHOD_WORDS, ROLLUP_WORDS } from '../../cascade/settings';
import { writeSettings } from '../../excel/write-settings';
import { useNavigation } from '../shell/screen';
import { ScreenFrame } from '../shell/screen-frame';
import { useSubmit } from '../shell/use-submit';
import { useWorkbookState } from '../workbook/open-workbook';
import { formOf, type Pair, PAIRS, readForm, type SettingsForm } from './settings-form';

const useStyles = makeStyles({
  pair: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: {
    fontWeight: tokens.fontWeightSemibold,
    padding: 0,
    marginBottom: tokens.spacingVerticalXS,
  },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  input: { minWidth: 0 },
  complaint: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
  },
});

const PAIR_WORDS: Readonly<Record<Pair, string>> = {
  attainment: 'KPIs judged by attainment',
  pace: 'KPIs judged by pace',
  parents: 'Goals and objectives, by their score',
};
const METHODS: Readonly<Record<SettingsForm['method'], string>> = {
  automatic: 'Automatic: pace where there are dates',
  attainment: 'Attainment only',
  linear: 'Linear pace',
  compound: 'Compound pace',
};
const ROLLUPS: Readonly<Record<SettingsForm['rollup'], string>> = {
  mean: 'Weighted mean of what is below',
  worst: 'The worst below',
  best: 'The best below',
};

/** The workbook's settings: they hold for the pane, the cascade sheet and everybody who opens the file. */
export function SettingsScreen() {
  const styles = useStyles();
  const { settings } = useWorkbookState().cascade;
  const { home } = useNavigation();
  // Somebody else may change them while the form is open: what is not changed here stays theirs.
  const [shown] = useState(settings);
  const [form, setForm] = useState(() => formOf(shown));
  const result = readForm(form, shown);
  const complaints = 'complaints' in result ? result.complaints : {};
  const { submit, disabled } = useSubmit(
    'settings' in result
      ? {
          doing: 'changing the settings',
          work: (context) => writeSettings(context, result.settings, shown),
        }
      : null,
  );
  return (
    <ScreenFrame
      title="Settings of this workbook"
      onSubmit={submit}
      foot={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={disabled}>
            Save
          </Button>
          <Button onClick={home}>Cancel</Button>
        </>
      }
    >
      <Field
        label="As of"
        size="small"
        hint="The day by which KPIs are judged that have no date of their own; it never moves by itself."
        validationState={complaints.asOf ? 'error' : 'none'}
        validationMessage={complaints.asOf ?? ''}
      >
        <Input
          type="date"
          size="small"
          className={styles.input}
          value={form.asOf}
          onChange={(_event, { value }) => setForm({ ...form, asOf: value })}
        />
      </Field>
      {PAIRS.map((pair) => (
        <PairFields
          key={pair}
          pair={pair}
          form={form}
          complaint={complaints[pair] ?? ''}
          onChange={setForm}
        />
      ))}
      <Field
        label="Least coverage"
        size="small"
        hint="A parent with data for less of its weight is at best At risk."
        validationState={complaints.minimumCoverage ? 'error' : 'none'}
        validationMessage={complaints.minimumCoverage ?? ''}
      >
        <Input
          size="small"
          className={styles.input}
          value={form.minimumCoverage}
          onChange={(_event, { value }) => setForm({ ...form, minimumCoverage: value })}
        />
      </Field>
      <Field label="KPIs are judged by" size="small">
        <Select
          size="small"
          value={form.method}
          onChange={(_event, { value }) =>
            setForm({ ...form, method: METHOD_WORDS.find((one) => one === value) ?? form.method })
          }
        >
          {METHOD_WORDS.map((method) => (
            <option key={method} value={method}>
              {METHODS[method]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Parents roll up by" size="small">
        <Select
          size="small"
          value={form.rollup}
          onChange={(_event, { value }) =>
            setForm({ ...form, rollup: ROLLUP_WORDS.find((one) => one === value) ?? form.rollup })
          }
        >
          {ROLLUP_WORDS.map((rollup) => (
            <option key={rollup} value={rollup}>
              {ROLLUPS[rollup]}
            </option>
          ))}
        </Select>
      </Field>
    </ScreenFrame>
  );
}

function PairFields(props: {
  readonly pair: Pair;
  readonly form: SettingsForm;
  readonly complaint: string;
  readonly onChange: (form: SettingsForm) => void;
}) {
  const styles = useStyles();
  const { pair, form, complaint, onChange } = props;
  const values = form.pairs[pair];
  const id = useId();
  const complained = complaint === '' ? undefined : id;
  const set = (part: Partial<typeof values>) =>
    onChange({ ...form, pairs: { ...form.pairs, [pair]: { ...values, ...part } } });
  return (
    <fieldset className={styles.pair}>
      <legend className={styles.legend}>{PAIR_WORDS[pair]}</legend>
      <div className={styles.two}>
        <Field label="On track from" size="small" validationState={complaint ? 'error' : 'none'}>
          <Input
            size="small"
            className={styles.input}
            aria-describedby={complained}
            value={values.onTrack}
            onChange={(_event, { value }) => set({ onTrack: value })}
          />
        </Field>
        <Field label="At risk from" size="small" validationState={complaint ? 'error' : 'none'}>
          <Input
            size="small"
            className={styles.input}
            aria-describedby={complained}
            value={values.atRisk}
            onChange={(_event, { value }) => set({ atRisk: value })}
          />
        </Field>
      </div>
      {complaint !== '' && (
        <p id={id} role="alert" className={styles.complaint}>
          {complaint}
        </p>
      )}
    </fieldset>
  );
}
