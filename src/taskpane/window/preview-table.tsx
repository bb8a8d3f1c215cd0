import { makeStyles, tokens } from '@fluentui/react-components';
import { KIND_WORDS } from '../../cascade/columns/kind';
import type { PreviewRow } from '../../cascade/preview-list';
import { KINDS } from '../../domain/node';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    textAlign: 'left',
    padding: '4px 8px',
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  doubt: { margin: 0 },
});

/** The whole preview: a row each, a column for each kind that occurs, doubts at the end. */
export function PreviewTable({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const styles = useStyles();
  const kinds = KINDS.filter((kind) =>
    rows.some(({ nodes }) => nodes.some((node) => node.kind === kind)),
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Row
          </th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className={styles.head}>
              {KIND_WORDS[kind]}
            </th>
          ))}
          <th scope="col" className={styles.head}>
            Doubts
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, nodes, doubts, leftOut }) => (
          <tr key={row}>
            <th scope="row" className={styles.cell}>
              {row + 1}
            </th>
            {kinds.map((kind) => (
              <td key={kind} className={styles.cell}>
                {nodes
                  .filter((node) => node.kind === kind)
                  .map(({ name }) => name)
                  .join(', ')}
              </td>
            ))}
            <td className={styles.cell}>
              {leftOut !== null && <p className={styles.doubt}>Left out: {leftOut}</p>}
              {doubts.map(({ message, fix }, index) => (
                <p key={index} className={styles.doubt}>
                  {message} {fix}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
