import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Selection } from '../../cascade/selected-cells';
import { useSelectionAddress } from '../workbook/open-workbook';

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Which cells a proposal was made from; once others are selected, a link takes those. */
export function SelectionNote(props: { readonly read: Selection; readonly onRead: () => void }) {
  const styles = useStyles();
  const now = useSelectionAddress();
  const read = `${props.read.sheet}!${props.read.address}`;
  return (
    <p className={styles.note}>
      Proposed from {read}; nothing is written yet.
      {now !== null && now !== read && (
        <>
          {' '}
          <Link as="button" type="button" onClick={props.onRead}>
            Start from {now} instead
          </Link>
        </>
      )}
    </p>
  );
}
