import { makeStyles, tokens } from '@fluentui/react-components';
import { HOME_FOCUS_ID } from '../shell/screen';
import { useWorkbookState } from '../workbook/open-workbook';
import { ProblemList } from './problem-list';

const useStyles = makeStyles({
  nothing: { overflowY: 'auto', padding: tokens.spacingHorizontalM },
  lead: { margin: `0 0 ${tokens.spacingVerticalM}`, outlineStyle: 'none' },
});

/** In the place of the tree where the workbook has tags and none of them leads to a node. */
export function NoNodes() {
  const styles = useStyles();
  const { problems } = useWorkbookState().cascade;
  return (
    <div className={styles.nothing}>
      <p className={styles.lead} role="status" id={HOME_FOCUS_ID} tabIndex={-1}>
        The workbook’s tags lead to no goal, objective or KPI.
      </p>
      <ProblemList problems={problems.filter(({ tagId }) => tagId !== undefined)} />
    </div>
  );
}
