import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useBuild } from './use-build';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  step: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Where a build that is running stands, and a button that ends it. */
export function BuildProgress() {
  const styles = useStyles();
  const { progress, cancelling, cancel } = useBuild();
  const step = cancelling ? 'Cancelling' : (progress?.step ?? 'Building');
  const share = progress && progress.total > 1 ? progress.done / progress.total : undefined;
  return (
    <section className={styles.box} aria-label="Building the cascade sheet">
      <div>
        <div className={styles.step} role="status">
          {step} …
        </div>
        <ProgressBar
          aria-label="Building the cascade sheet"
          {...(share === undefined ? {} : { value: share })}
        />
      </div>
      <Button size="small" disabledFocusable={cancelling} onClick={cancel}>
        Cancel
      </Button>
    </section>
  );
}
