import type { CellValue, Field } from '../../domain/node';
import { FIELDS } from '../../domain/node';
import type { ListTag } from '../../domain/tag';
import type { Draft } from './draft';
import type { ListTable } from './list-table';

/**
 * A node's fields as the cells of its row hold them; blanks are left out. The plain columns speak of the
 * row's own node, `goal.weight` and its like of the goal. Literals of the tag are every KPI's.
 */
export function valuesOf(
  table: ListTable,
  tag: ListTag,
  { kind, rows, isRowsOwn }: Draft,
): Partial<Record<Field, CellValue>> {
  const row = rows[0]!;
  const values: Partial<Record<Field, CellValue>> = kind === 'KPI' ? { ...tag.literals } : {};
  if (isRowsOwn) {
    for (const field of FIELDS)
      if (table.has(field) && !table.isBlank(row, field)) values[field] = table.value(row, field);
  }
  for (const field of ['weight', 'owner'] as const) {
    const role = `${kind}.${field}` as const;
    if (table.has(role) && !table.isBlank(row, role)) values[field] = table.value(row, role);
  }
  return values;
}

/** The format to show baseline, actual and target in: the actual's, else the target's. */
export function numberFormatOf(table: ListTable, { rows, isRowsOwn }: Draft): string {
  if (!isRowsOwn) return 'General';
  const formats = (['actual', 'target', 'low'] as const)
    .filter((role) => table.has(role))
    .map((role) => table.numberFormat(rows[0]!, role));
  return formats.find((format) => format !== 'General' && format !== '@') ?? 'General';
}
