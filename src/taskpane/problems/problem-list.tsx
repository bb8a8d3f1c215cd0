import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/problem';
import { useNavigation } from '../shell/screen';
import { useDeleteTag } from '../workbook/use-delete-tag';
import { useOperations } from '../workbook/use-operations';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  text: {
    minWidth: 0,
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  fix: { color: tokens.colorNeutralForeground2 },
  act: {
    color: tokens.colorBrandForeground1,
    minWidth: 0,
    paddingLeft: '4px',
    paddingRight: '4px',
    marginLeft: '-4px',
    marginRight: tokens.spacingHorizontalS,
  },
});

const ICONS = {
  error: [ErrorCircle16Regular, 'Error'],
  warning: [Warning16Regular, 'Warning'],
  note: [Info16Regular, 'Note'],
} as const;

/** Problems, each with its severity as a sign and a word, and a way to the cell and to its tag. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const operations = useOperations();
  const deleteTag = useDeleteTag();
  const { open } = useNavigation();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => {
        const { severity, message, fix, place, tagId } = problem;
        const [Icon, word] = ICONS[severity];
        return (
          <li key={`${problem.code} ${index}`} className={styles.item}>
            <span className={`${styles.icon} ${styles[severity]}`}>
              <Icon aria-label={word} />
            </span>
            <p className={styles.text}>
              {message} <span className={styles.fix}>{fix}</span>
              {(place !== null || tagId !== undefined) && <br />}
              {place && (
                <Act onClick={() => void operations.goTo(place)}>
                  Go to {place.sheet}!{place.address}
                </Act>
              )}
              {place && tagId !== undefined && (
                <Act onClick={() => open({ name: 'edit', tagId })}>Edit the list’s tag</Act>
              )}
              {tagId !== undefined && (
                <Act onClick={() => deleteTag(tagId, 'the tag of the list')}>
                  Delete the list’s tag
                </Act>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Act(props: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <Button
      size="small"
      appearance="transparent"
      className={useStyles().act}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}
