import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { STATUSES, type Status } from '../../domain/status';
import { StatusWord } from '../status/status-mark';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '2px 12px',
  },
  term: { whiteSpace: 'nowrap' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  'On track': 'the target is met, or the pace is as planned',
  'At risk': 'short of it, within the thresholds',
  'Off track': 'further off',
  'No data': 'something is missing; the reason says what',
};

const KEYS: readonly (readonly [string, string])[] = [
  ['Up Down', 'row by row'],
  ['Right Left', 'open and close, into and out of a branch'],
  ['Home End', 'first and last row'],
  ['Letters', 'to the next name that begins so'],
  ['Enter', 'go to the cells'],
  ['F2', 'edit the tag'],
  ['Delete', 'delete the tag'],
  ['Alt+Right Alt+Left', 'move below the row above, or one level up'],
  ['Ctrl+X Ctrl+V', 'cut, and paste below another'],
  ['Shift+F10', 'menu'],
  ['Ctrl+Z Ctrl+Y', 'undo and redo what the pane did'],
];

/** What one should know; in the pane and in a window of its own. */
export function HelpText() {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>In short</h2>
      <p className={styles.text}>
        Tag the cells that hold your goals, objectives and KPIs. The pane judges them live, and
        “Build” writes a sheet that shows how each KPI feeds an objective and a goal. Tagging and
        building never change your own cells.
      </p>
      <h2 className={styles.heading}>Statuses</h2>
      <dl className={styles.list}>
        {STATUSES.map((status) => (
          <Pair
            key={status}
            term={<StatusWord status={status} />}
            meaning={STATUS_MEANINGS[status]}
          />
        ))}
      </dl>
      <h2 className={styles.heading}>Score and coverage</h2>
      <p className={styles.text}>
        The score runs from 0 to 1: 1 where On track begins, 0.5 where At risk begins. A parent’s
        score is the weighted mean of its children’s; its coverage says how much of that weight has
        data.
      </p>
      <h2 className={styles.heading}>Keys in the tree</h2>
      <dl className={styles.list}>
        {KEYS.map(([keys, meaning]) => (
          <Pair key={keys} term={keys} meaning={meaning} />
        ))}
      </dl>
    </>
  );
}

function Pair(props: { readonly term: ReactNode; readonly meaning: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{props.term}</dt>
      <dd className={styles.meaning}>{props.meaning}</dd>
    </>
  );
}
