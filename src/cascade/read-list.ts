import type { Problem } from '../domain/problem';
import type { ListTag } from '../domain/tag';
import { foldLabel } from './fold-words';
import { atOnce, inSteps, type Steps } from './in-steps';
import type { ListContent, ListNode } from './found-list';
import type { Draft } from './reading/draft';
import { draftsInColumns } from './reading/drafts-in-columns';
import { draftsInRows, isInRows } from './reading/drafts-in-rows';
import { notToldApart, repeatedRow, unnamedRows } from './reading/left-out';
import type { ListTable } from './reading/list-table';
import { listTable } from './reading/list-table';
import { groupsBy, keysOf } from './reading/node-keys';
import { rowMatcher } from './reading/row-matches';
import { rowProblems } from './reading/row-problems';
import { numberFormatOf, valuesOf } from './reading/row-values';
import { usedRows } from './reading/used-rows';

/**
 * Reads a tagged list into nodes: up to four of each row, goals and objectives once. Blank rows, totals
 * and repeated headers are passed over. A row that cannot be used, or a cell that will not count, is a
 * problem with its cell and what to do; a KPI with a bad cell is still a node, so that it shows as
 * No data.
 * @param date1904 The workbook counts days from 1904.
 */
export function readList(tag: ListTag, content: ListContent, date1904 = false): ReadList {
  return atOnce(readListInSteps(tag, content, date1904));
}

/** What the rows of a list say. */
export interface ReadList {
  readonly nodes: ListNode[];
  readonly problems: Problem[];
}

/** The same, for a page that has to draw in between. */
export function* readListInSteps(
  tag: ListTag,
  content: ListContent,
  date1904 = false,
): Steps<ReadList> {
  const table = listTable(content);
  const rows = usedRows(table, tag);
  yield;
  const { drafts, problems } = isInRows(table)
    ? draftsInRows(table, rows)
    : { drafts: yield* draftsInColumns(table, rows), problems: [] };
  const settled = yield* nodesOf(table, tag, drafts);
  const measured = new Set(
    drafts.filter(({ isRowsOwn }) => isRowsOwn).flatMap((draft) => draft.rows),
  );
  const unnamed = unnamedRows(table, rows, drafts);
  const ofRows: Problem[] = [];
  yield* inSteps(rows, (row) => {
    if (measured.has(row)) ofRows.push(...rowProblems(table, row, date1904));
  });
  return {
    nodes: settled.nodes,
    problems: [...problems, ...unnamed, ...settled.problems, ...ofRows],
  };
}

function* nodesOf(table: ListTable, tag: ListTag, drafts: readonly Draft[]): Steps<ReadList> {
  const keys = yield* keysOf(table, drafts);
  const ids = new Map<Draft, string>();
  yield* inSteps(drafts, (draft) => {
    ids.set(draft, `${tag.id}/${draft.kind}/${foldLabel(keys.get(draft)!)}`);
  });
  const idOf = (draft: Draft) => ids.get(draft)!;
  const matchOf = rowMatcher(table);
  const problems: Problem[] = [];
  const nodes: ListNode[] = [];
  const groups = groupsBy(drafts, idOf) as [Draft, ...Draft[]][];
  yield* inSteps(groups, ([first, ...others]) => {
    problems.push(...others.map((other) => repeatedRow(table, other, first)));
    const match = matchOf(first) ?? (others.length > 0 ? firstOf(table, first) : null);
    if (match === null) {
      problems.push(notToldApart(table, first));
      return;
    }
    nodes.push({
      id: idOf(first),
      kind: first.kind,
      key: keys.get(first)!,
      name: first.name,
      parentId: first.parent && idOf(first.parent),
      index: first.rows[0]!,
      match,
      values: valuesOf(table, tag, first),
      numberFormat: numberFormatOf(table, first),
    });
  });
  return { nodes, problems };
}

/** The first of rows that are alike: MATCH finds the first one anyway. */
function firstOf(table: ListTable, draft: Draft) {
  const roles = [draft.keyRole, draft.nameRole].filter((role) => role !== null);
  const match = roles
    .map((role) => ({ role, value: table.value(draft.rows[0]!, role) }))
    .filter((one): one is { role: typeof one.role; value: string | number } => {
      return typeof one.value === 'number' || (typeof one.value === 'string' && one.value !== '');
    });
  return match.length > 0 ? match : null;
}
