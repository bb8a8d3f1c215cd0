import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { headlineOf, heldBackWords } from '../../cascade/headline';
import { scoreText } from '../../cascade/score-text';
import { summarise, withOwnAsOf } from '../../cascade/summary';
import { STATUSES } from '../../domain/status';
import { useNavigation } from '../shell/screen';
import { StatusMark, StatusWord } from '../status/status-mark';
import { dateFieldText } from '../tree/figures';
import type { TreeModel } from '../tree/use-tree';
import { useWorkbookState } from '../workbook/open-workbook';

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    flexShrink: 0,
  },
  counts: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '4px' },
  count: {
    minWidth: 0,
    padding: '2px 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  number: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    display: 'flex',
    alignItems: 'center',
    gap: '5px',
    fontVariantNumeric: 'tabular-nums',
  },
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  asOf: {
    minWidth: 0,
    // Its words begin where the line does, where it is the first of one.
    marginLeft: '-4px',
    paddingLeft: '4px',
    paddingRight: '4px',
    color: tokens.colorBrandForeground1,
  },
});

/** How the whole stands: KPIs by status (each a filter), the headline score, the as-of. */
export function Summary({ tree }: { readonly tree: TreeModel }) {
  const styles = useStyles();
  const { cascade, judged } = useWorkbookState();
  const { asOf, date1904 } = cascade.settings;
  const { open } = useNavigation();
  const summary = useMemo(() => summarise(cascade, judged), [cascade, judged]);
  const headline = useMemo(() => headlineOf(cascade, judged), [cascade, judged]);
  const ownDates = useMemo(() => withOwnAsOf(cascade), [cascade]);
  const { filter } = tree;
  return (
    <section className={styles.summary} aria-label="Summary">
      <div className={styles.counts} role="group" aria-label="KPIs by status">
        {STATUSES.map((status) => {
          const pressed = filter.status === status;
          return (
            <Button
              key={status}
              appearance="subtle"
              className={mergeClasses(styles.count, pressed && styles.pressed)}
              aria-pressed={pressed}
              title={`Show only what is ${status}`}
              onClick={() => tree.setFilter({ ...filter, status: pressed ? '' : status })}
            >
              <span className={styles.number}>
                <StatusMark status={status} />
                {summary.byStatus[status].toLocaleString()}
              </span>{' '}
              <span className={styles.word}>{status}</span>
            </Button>
          );
        })}
      </div>
      <div className={styles.line}>
        {headline && (
          <>
            <span>Overall</span>
            <StatusWord status={headline.status} />
            <span>{scoreText(headline.score, cascade.settings)}</span>
            {heldBackWords(headline, cascade.settings)}
          </>
        )}
        <span>{counted(summary.KPIs)}</span>
        <Button
          appearance="transparent"
          size="small"
          className={styles.asOf}
          onClick={() => open({ name: 'settings' })}
        >
          As of {dateFieldText(asOf, date1904) ?? '–'}
        </Button>
        {ownDates > 0 && <span>{ownDateWords(ownDates, summary.KPIs)}</span>}
      </div>
    </section>
  );
}

/** Beside the workbook's as-of, by which not everything is judged. */
function ownDateWords(own: number, kpis: number): string {
  if (own === kpis)
    return kpis === 1 ? 'The KPI has its own date' : 'All KPIs have their own dates';
  return `${counted(own)} ${own === 1 ? 'has its own date' : 'have their own dates'}`;
}

function counted(kpis: number): string {
  return `${kpis.toLocaleString()} ${kpis === 1 ? 'KPI' : 'KPIs'}`;
}
