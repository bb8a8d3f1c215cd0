import type { ColumnRole, ListTag } from '../../domain/tag';
import { foldWords } from '../fold-words';
import { isGroupTotal, isTotalLabel } from '../total-rows';
import type { ListTable } from './list-table';

const LABEL = /\.(name|key)$|^(name|outline)$/;

/** The rows of the body that say something: no blank rows, no totals, no header printed again. */
export function usedRows(table: ListTable, tag: ListTag): number[] {
  const labels = table.roles.filter((role) => LABEL.test(role));
  const own = (['name', 'KPI.name', 'objective.name', 'goal.name'] as const).find(table.has);
  let known: ReadonlySet<string> | undefined;
  const groups = () => (known ??= groupsOf(table, labels));
  return Array.from({ length: table.rowCount }, (_, index) => index).filter((index) => {
    if (table.roles.every((role) => table.isBlank(index, role))) return false;
    return !isTotal(table, index, labels, own, groups) && !isHeaderAgain(table, tag, index);
  });
}

function groupsOf(table: ListTable, labels: readonly ColumnRole[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const role of labels)
    for (let index = 0; index < table.rowCount; index++)
      if (!table.isBlank(index, role)) groups.add(foldWords(table.text(index, role)));
  return groups;
}

/** A label that is a total's, in the name's column or, where that is blank, in any other. */
function isTotal(
  table: ListTable,
  index: number,
  labels: readonly ColumnRole[],
  own: ColumnRole | undefined,
  groups: () => ReadonlySet<string>,
): boolean {
  const says = (role: ColumnRole) => {
    const text = table.text(index, role);
    return text !== '' && (isTotalLabel(text) || isGroupTotal(text, groups));
  };
  return own && !table.isBlank(index, own) ? says(own) : labels.some(says);
}

function isHeaderAgain(table: ListTable, tag: ListTag, index: number): boolean {
  const same = tag.columns.filter(
    ({ role, header }) =>
      table.has(role) && header !== '' && table.text(index, role) === header.trim(),
  );
  return same.length >= 2 && same.length * 2 >= tag.columns.length;
}
