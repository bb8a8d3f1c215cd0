import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { KIND_WORDS } from '../../cascade/columns/kind';
import type { PreviewRow } from '../../cascade/preview-list';
import { ProblemList } from '../problems/problem-list';
import { UNSEEN } from '../shell/unseen';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr)',
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  unseen: UNSEEN,
  node: { overflowWrap: 'anywhere' },
  kind: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    marginRight: '6px',
  },
  left: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

/** So many rows at a time. */
const STEP = 40;

/** What each row will become; a goal or objective stands at the first row that names it. */
export function RowPreview({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ol className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.row} className={styles.row}>
            <span className={styles.number}>
              <span className={styles.unseen}>Row </span>
              {row.row + 1}
            </span>
            <div>
              {row.nodes.map(({ kind, name }, index) => (
                <div key={`${kind} ${index}`} className={styles.node}>
                  <span className={styles.kind}>{KIND_WORDS[kind]}</span>
                  {name}
                </div>
              ))}
              {row.leftOut !== null && <div className={styles.left}>Left out: {row.leftOut}</div>}
              <ProblemList problems={row.doubts} />
            </div>
          </li>
        ))}
      </ol>
      {rows.length > shown && (
        <Button size="small" onClick={() => setShown(shown + STEP * 5)}>
          Show more of {rows.length.toLocaleString()} rows
        </Button>
      )}
    </>
  );
}
