import type { Problem } from '../../domain/problem';
import type { ColumnRole } from '../../domain/tag';
import type { ListTable } from './list-table';

/** A problem with one cell of a list; the message is led by the cell's sheet and address. */
export function problemAt(
  table: ListTable,
  index: number,
  role: ColumnRole,
  code: string,
  severity: Problem['severity'],
  said: { readonly message: string; readonly fix: string },
): Problem {
  const place = table.place(index, role);
  return {
    code,
    severity,
    place,
    message: `${place.sheet}!${place.address}: ${said.message}`,
    fix: said.fix,
  };
}
