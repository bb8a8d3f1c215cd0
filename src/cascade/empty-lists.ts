import type { Problem } from '../domain/problem';
import { addressOf } from './address';
import type { ReadListPart } from './cascade-parts';
import { listTable } from './reading/list-table';

/** Tagged lists of which no row gives a node: nothing in the cascade would lead to their tags. */
export function emptyLists(lists: readonly ReadListPart[]): Problem[] {
  return lists.filter(({ nodes }) => nodes.length === 0).map(emptyList);
}

function emptyList({ tag, content }: ReadListPart): Problem {
  const { sheet, row, columns } = content;
  const table = listTable(content);
  const isBlank = columns.every(({ values, role }) =>
    values.every((_, index) => table.isBlank(index, role)),
  );
  const address = addressOf({
    top: row,
    left: Math.min(...columns.map(({ column }) => column)),
    bottom: row + Math.max(1, table.rowCount) - 1,
    right: Math.max(...columns.map(({ column }) => column)),
  });
  return {
    code: 'list-without-nodes',
    severity: 'error',
    place: { sheet, address },
    message: `${sheet}!${address}: ${
      isBlank
        ? 'the list that is tagged here is blank, so nothing of it is in the cascade.'
        : 'no goal, objective or KPI can be read from the list that is tagged here.'
    }`,
    fix: `${isBlank ? 'Enter its rows again' : 'Correct its rows'}, edit the list’s tag, or delete the tag.`,
    tagId: tag.id,
  };
}
