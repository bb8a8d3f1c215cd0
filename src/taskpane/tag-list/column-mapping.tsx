import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { columnName } from '../../cascade/address';
import type { FoundList } from '../../cascade/found-list';
import { remapColumn } from '../../cascade/propose-list';
import { ROLES, roleWord } from '../fields/field-words';
import type { ListInSight } from '../shell/screen';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  header: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '2px 6px 2px 0',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  letter: { color: tokens.colorNeutralForeground3, marginRight: '6px' },
  cell: { padding: '2px 0', width: '54%' },
  select: { width: '100%', minWidth: 0 },
});

/** Each column of a list with what it holds, to be changed by a drop-down. */
export function ColumnMapping(props: {
  readonly list: ListInSight;
  readonly onChange: (found: FoundList) => void;
}) {
  const styles = useStyles();
  const { found, block } = props.list;
  const unmapped = found.unmapped.map((one) => ({ ...one, role: null }));
  const columns = [...found.columns, ...unmapped].sort((one, other) => one.column - other.column);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Column
          </th>
          <th scope="col" className={styles.head}>
            Holds
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, header, role }) => (
          <tr key={column}>
            <th scope="row" className={styles.header} title={header}>
              <span className={styles.letter}>{columnName(column)}</span>
              {header === '' ? '(no header)' : header}
            </th>
            <td className={styles.cell}>
              <Select
                size="small"
                className={styles.select}
                aria-label={`What column ${columnName(column)} (${header}) holds`}
                value={role ?? ''}
                onChange={(_event, { value }) => {
                  const wanted = ROLES.find((one) => one === value) ?? null;
                  props.onChange(remapColumn(found, column, wanted, block));
                }}
              >
                <option value="">Left out</option>
                {(role === null || ROLES.includes(role) ? ROLES : [role, ...ROLES]).map((one) => (
                  <option key={one} value={one}>
                    {roleWord(one)}
                  </option>
                ))}
              </Select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
