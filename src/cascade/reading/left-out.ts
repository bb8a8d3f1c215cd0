import type { Problem } from '../../domain/problem';
import type { ColumnRole } from '../../domain/tag';
import { numberOf, toReading } from '../../domain/reading';
import type { Draft } from './draft';
import type { ListTable } from './list-table';
import { problemAt } from './problem-at';

/** Rows with figures and no name: nobody could say what they measure. */
export function unnamedRows(
  table: ListTable,
  rows: readonly number[],
  drafts: readonly Draft[],
): Problem[] {
  const named = new Set(drafts.filter(({ isRowsOwn }) => isRowsOwn).flatMap((draft) => draft.rows));
  const nameRole = nameRoleOf(table);
  return rows.flatMap((row): Problem[] => {
    if (named.has(row)) return [];
    const role = (['actual', 'target', 'low', 'high'] as const).find(
      (measure) => numberOf(toReading(table.value(row, measure))) !== null,
    );
    if (!role) return [];
    const isCovered = table.mergedTo(row, nameRole) !== row;
    const start = table.place(table.mergedTo(row, nameRole), nameRole).address;
    return [
      problemAt(table, row, nameRole, isCovered ? 'merged-name' : 'no-name', 'warning', {
        message: isCovered
          ? `the name is merged with ${start}; only the first of its rows is read.`
          : `the row has a figure in ${table.place(row, role).address} but no name, so it is left out.`,
        fix: isCovered
          ? 'Unmerge the cells and give each row a name of its own.'
          : 'Enter a name, or delete the row.',
      }),
    ];
  });
}

function nameRoleOf(table: ListTable): ColumnRole {
  const names = ['KPI.name', 'name', 'objective.name', 'goal.name', 'KPI.key'] as const;
  return names.find((role) => table.has(role)) ?? 'KPI.name';
}

/** Of rows that are alike in id, name and place in the hierarchy the first is read. */
export function repeatedRow(table: ListTable, draft: Draft, first: Draft): Problem {
  const role = draft.nameRole ?? draft.keyRole ?? 'KPI.name';
  const other = table.place(first.rows[0]!, role).address;
  return problemAt(table, draft.rows[0]!, role, 'duplicate-key', 'error', {
    message: `“${draft.name}” is the same as in ${other}, by id and by name, so it is left out.`,
    fix: 'Give each row an id of its own, or delete one of the two.',
  });
}

/** A formula could not find the row again: its own labels are not the only ones of their kind. */
export function notToldApart(table: ListTable, draft: Draft): Problem {
  const role = draft.nameRole ?? draft.keyRole ?? 'KPI.name';
  return problemAt(table, draft.rows[0]!, role, 'not-told-apart', 'error', {
    message: `no cell of the row tells “${draft.name}” from another row of that name, so it is left out.`,
    fix: 'Write the goal and objective in every row, or add a column with an id for each row.',
  });
}
