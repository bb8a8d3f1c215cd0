import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  failed: { padding: tokens.spacingHorizontalL, maxWidth: '100%', boxSizing: 'border-box' },
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
});

/** In the place of what could not be shown: what happened, what to do, and a button that tries again. */
export function Failed(props: {
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  readonly onAgain: () => void;
  /** Other ways out. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <main className={styles.failed}>
      <h1 className={styles.heading}>{props.title}</h1>
      <div role="alert">
        <p>{props.message}</p>
        <p>{props.fix}</p>
      </div>
      <Button appearance="primary" onClick={props.onAgain}>
        Try again
      </Button>{' '}
      {props.children}
    </main>
  );
}
