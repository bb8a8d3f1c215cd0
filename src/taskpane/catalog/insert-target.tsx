import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../domain/problem';

const useStyles = makeStyles({
  line: { margin: 0, display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  place: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** Where the formula goes. */
export function InsertTarget(props: {
  readonly target: Place | null;
  readonly onRetarget: () => void;
}) {
  const styles = useStyles();
  const { target, onRetarget } = props;
  return (
    <p className={styles.line}>
      <span>
        {target ? (
          <>
            Goes to{' '}
            <span className={styles.place}>
              {target.sheet}!{target.address}
            </span>
            .
          </>
        ) : (
          'Select the cell that the formula should go to.'
        )}
      </span>
      <Button size="small" appearance="subtle" onClick={onRetarget}>
        Use the selected cell
      </Button>
    </p>
  );
}
