import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular, TagRegular } from '@fluentui/react-icons';
import { HOME_FOCUS_ID, useNavigation } from '../shell/screen';
import { useSelectionAddress, useWorkbookState } from '../workbook/open-workbook';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  way: { justifyContent: 'flex-start', width: '100%' },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  steps: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

/** What to do in a workbook without tags. */
export function FirstRun() {
  const styles = useStyles();
  const { open } = useNavigation();
  const selection = useSelectionAddress();
  // Without a tag only what is left of tags, and settings, can have one.
  const { problems } = useWorkbookState().cascade;
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading} id={HOME_FOCUS_ID} tabIndex={-1}>
        See how every KPI feeds a goal
      </h2>
      {problems.length > 0 && (
        <p className={styles.text}>
          Some of what KPI Cascade keeps in this workbook cannot be used as it is.{' '}
          <Link as="button" type="button" onClick={() => open({ name: 'problems' })}>
            See what can be done about it
          </Link>
        </p>
      )}
      <p className={styles.text}>
        Tell KPI Cascade which cells hold your goals, objectives and KPIs. Your cells stay as they
        are; the tags travel in the workbook.
      </p>
      <div className={styles.ways}>
        <Button
          appearance="primary"
          icon={<SearchRegular />}
          className={styles.way}
          onClick={() => open({ name: 'find-lists' })}
        >
          Find KPIs in this workbook
        </Button>
        <p className={styles.hint}>
          Looks for lists with a header row such as KPI, Target, Actual, and shows them before
          anything is tagged.
        </p>
        <Button
          icon={<TagRegular />}
          className={styles.way}
          onClick={() => open({ name: 'tag-selection', kind: 'KPI' })}
        >
          Tag the selection
        </Button>
        <p className={styles.hint}>
          {selection === null
            ? 'Select the cell with a KPI’s actual first.'
            : `Now selected: ${selection}. Select the cell with a KPI’s actual, its name and target are looked for around it.`}
        </p>
      </div>
      <ol className={styles.steps}>
        <li>Tag lists or single cells.</li>
        <li>Watch each status here, live.</li>
        <li>Build the cascade sheet to share it.</li>
      </ol>
      <p className={styles.hint}>
        No figure for it yet?{' '}
        <Link as="button" type="button" onClick={() => open({ name: 'catalog' })}>
          Look it up in the KPI catalogue
        </Link>
        , which writes its formula.
      </p>
    </div>
  );
}
