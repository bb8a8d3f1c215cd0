import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Status } from '../../domain/status';
import { STATUS_COLOUR } from '../theme/pane-theme';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    display: 'inline-block',
    verticalAlign: '-1px',
    // The shape says it; a colour of ours may vanish on a ground of the user's.
    '@media (forced-colors: active)': { color: 'CanvasText !important' },
  },
  // The shape stands on the line of the words, so that these stand on that of the text around.
  word: { whiteSpace: 'nowrap', display: 'inline-flex', alignItems: 'baseline', gap: '4px' },
});

/** The shape of a status: a disc, a triangle, a diamond, a ring. Beside its word, so hidden from readers. */
export function StatusMark({ status }: { readonly status: Status }) {
  const styles = useStyles();
  return (
    <svg
      className={styles.mark}
      width="11"
      height="11"
      viewBox="0 0 12 12"
      aria-hidden="true"
      style={{ color: STATUS_COLOUR[status] }}
    >
      {SHAPES[status]}
    </svg>
  );
}

const SHAPES = {
  'On track': <circle cx="6" cy="6" r="5" fill="currentColor" />,
  'At risk': <path d="M6 0.8 11.8 11H0.2z" fill="currentColor" />,
  'Off track': <path d="M6 0 12 6 6 12 0 6z" fill="currentColor" />,
  'No data': <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
} as const;

/** A status as the pane always shows it: shape, colour and word. */
export function StatusWord(props: { readonly status: Status; readonly className?: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.word, props.className)}>
      <StatusMark status={props.status} />
      <span style={{ color: STATUS_COLOUR[props.status] }}>{props.status}</span>
    </span>
  );
}
