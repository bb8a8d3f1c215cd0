import type { Kind } from '../../domain/node';
import type { Problem } from '../../domain/problem';
import type { ColumnRole } from '../../domain/tag';
import { headingRows, type Headings } from '../finding/headings';
import { outlineByIndent } from '../finding/indents';
import { foldLabel } from '../fold-words';
import { kindOfWord } from '../kind-words';
import { outlineTexts } from '../outline-number';
import type { Draft } from './draft';
import type { ListTable } from './list-table';
import { problemAt } from './problem-at';

interface Entry {
  readonly row: number;
  readonly key: string | null;
  readonly name: string;
  readonly kind: Kind | null;
  readonly outline: readonly string[] | null;
  readonly heading: 'heading' | 'doubtful' | null;
  readonly isMeasured: boolean;
}

/** Whether the hierarchy stands in rows: one column of names for all kinds. */
export function isInRows(table: ListTable): boolean {
  if (!table.has('name')) return false;
  const columns = (['goal.name', 'objective.name', 'KPI.name'] as const).filter(table.has);
  return columns.length === 0;
}

/**
 * One node of each row, its kind and parent from outline numbers, a column of kinds, a column of
 * parents, spaces in front of the names, or headings above groups, in this order.
 */
export function draftsInRows(
  table: ListTable,
  rows: readonly number[],
): { readonly drafts: Draft[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = entriesOf(table, rows);
  problems.push(...headingDoubts(table, entries));
  const parents = parentsOf(table, entries, problems);
  const isParent = new Set(parents.values());
  const deepest = Math.max(0, ...entries.map(({ outline }) => outline?.length ?? 0));
  const keyRole = keyRoleOf(table);
  const kinds = new Map(
    entries.map((entry) => [entry, entry.kind ?? kindByPlace(entry, isParent.has(entry), deepest)]),
  );
  for (const { row, kind } of entries) {
    if (kind || !table.has('kind') || table.isBlank(row, 'kind')) continue;
    problems.push(
      problemAt(table, row, 'kind', 'unknown-kind', 'warning', {
        message: `“${table.text(row, 'kind')}” is no kind that is known; the row's place decides.`,
        fix: 'Write Goal, Objective, KPI or Initiative.',
      }),
    );
  }
  const made = new Map<Entry, Draft>();
  const draftOf = (entry: Entry, above: readonly Entry[]): Draft => {
    const parent = parents.get(entry);
    const ready = made.get(entry);
    if (ready) return ready;
    const isCircle = parent !== undefined && above.includes(parent);
    const draft: Draft = {
      ...{ kind: kinds.get(entry)!, ownKey: entry.key, name: entry.name, rows: [entry.row] },
      parent: parent && !isCircle ? draftOf(parent, [...above, entry]) : null,
      ...{ keyRole, nameRole: 'name', isRowsOwn: true },
    };
    made.set(entry, draft);
    return draft;
  };
  return { drafts: entries.map((entry) => draftOf(entry, [entry])), problems };
}

function keyRoleOf(table: ListTable): ColumnRole | null {
  const keys = ['outline', 'KPI.key', 'objective.key', 'goal.key'] as const;
  return keys.find(table.has) ?? null;
}

function entriesOf(table: ListTable, rows: readonly number[]): Entry[] {
  const keyRole = keyRoleOf(table);
  const others = table.roles.filter((role) => role !== 'name');
  const inOneColumn = !table.has('outline') && !table.has('kind') && !table.has('parent');
  const indents = inOneColumn ? outlineByIndent(rows.map((row) => table.value(row, 'name'))) : null;
  const outlines = indents ?? outlineTexts(rows.map((row) => table.value(row, 'outline')));
  const headings = headingRows(
    rows.map((row) => ({
      name: table.value(row, 'name'),
      others: others.map((role) => table.value(row, role)),
    })),
  );
  return rows.flatMap((row, index): Entry[] => {
    const name = table.text(row, 'name');
    const outline = outlines[index] ?? null;
    const key = keyRole === 'outline' ? outline : keyRole ? table.text(row, keyRole) || null : null;
    if (name === '' || table.mergedTo(row, 'name') !== row) return [];
    return [
      {
        ...{ row, key: key ?? (keyRole ? table.text(row, keyRole) || null : null), name },
        kind: kindOfWord(table.value(row, 'kind')),
        outline: outline?.split('.') ?? null,
        heading: !inOneColumn || indents ? null : headingAt(headings, index),
        isMeasured: (['actual', 'target', 'low', 'high'] as const).some(
          (role) => !table.isBlank(row, role),
        ),
      },
    ];
  });
}

function headingAt({ above, doubtful }: Headings, index: number): Entry['heading'] {
  if (above.has(index)) return 'heading';
  return doubtful.has(index) ? 'doubtful' : null;
}

/** A second level of headings cannot be told from KPIs that have no figures yet. */
function headingDoubts(table: ListTable, entries: readonly Entry[]): Problem[] {
  return entries
    .filter(({ heading }) => heading === 'doubtful')
    .map(({ row, name }) =>
      problemAt(table, row, 'name', 'heading-or-kpi', 'warning', {
        message: `“${name}” has no figures and stands right above a heading; it is read as a KPI without data.`,
        fix: 'If it is a heading as well, give each level a column of its own, Goal and Objective.',
      }),
    );
}

const DEPTH: Readonly<Record<Kind, number>> = { goal: 0, objective: 1, KPI: 2, initiative: 2 };

function parentsOf(
  table: ListTable,
  entries: readonly Entry[],
  problems: Problem[],
): Map<Entry, Entry> {
  const parents = new Map<Entry, Entry>();
  const byOutline = new Map(entries.map((entry) => [entry.outline?.join('.') ?? '', entry]));
  const byKey = new Map([...entries].reverse().map((entry) => [foldLabel(entry.key ?? ''), entry]));
  const byName = new Map([...entries].reverse().map((entry) => [foldLabel(entry.name), entry]));
  const above: Entry[] = [];
  let heading: Entry | null = null;
  for (const entry of entries) {
    if (entry.heading === 'heading') heading = entry;
    const named = table.text(entry.row, 'parent');
    if (named !== '') {
      const parent = byKey.get(foldLabel(named)) ?? byName.get(foldLabel(named));
      if (parent && parent !== entry) parents.set(entry, parent);
      else problems.push(unknownParent(table, entry, named));
    } else if (entry.outline) {
      for (let length = entry.outline.length - 1; length > 0; length--) {
        const parent = byOutline.get(entry.outline.slice(0, length).join('.'));
        if (!parent || parent === entry) continue;
        parents.set(entry, parent);
        break;
      }
    } else if (entry.kind && !table.has('parent')) {
      while (above.length > 0 && DEPTH[above.at(-1)!.kind!] >= DEPTH[entry.kind]) above.pop();
      const parent = above.at(-1);
      if (parent) parents.set(entry, parent);
    } else if (heading && heading !== entry) parents.set(entry, heading);
    if (entry.kind) above.push(entry);
  }
  return parents;
}

function unknownParent(table: ListTable, { row, name }: Entry, named: string): Problem {
  return problemAt(table, row, 'parent', 'unknown-parent', 'error', {
    message: `no other row is called “${named}”, so “${name}” has no parent.`,
    fix: 'Write the id or the name of a row of this list.',
  });
}

/** A leaf with a measure is a KPI; what has rows below it is a goal at the top, else an objective. */
function kindByPlace({ outline, heading, isMeasured }: Entry, isParent: boolean, deepest: number) {
  if (heading === 'heading') return 'objective';
  const depth = outline?.length ?? deepest;
  if (isParent) {
    if (depth >= 3) return isMeasured ? 'KPI' : 'objective';
    return depth === 1 && deepest > 2 ? 'goal' : 'objective';
  }
  if (isMeasured || depth >= Math.min(3, Math.max(2, deepest))) return 'KPI';
  return depth === 1 && deepest > 2 ? 'goal' : outline ? 'objective' : 'KPI';
}
