import type { CellValue, Field, Kind } from '../../src/domain/node';
import type { ListTag, SingleTag } from '../../src/domain/tag';
import type { Cascade } from '../../src/cascade/cascade';
import type { CascadeParts, ReadListPart, ReadSinglePart } from '../../src/cascade/build-cascade';
import type { ListNode, RowMatch } from '../../src/cascade/found-list';
import { buildCascade } from '../../src/cascade/build-cascade';
import { defaultSettings } from '../../src/cascade/settings';

/** 31 December 2025. */
export const YEAR_END_2025 = 46022;
export const SETTINGS = defaultSettings(YEAR_END_2025);

export interface RowExample {
  readonly kind: Kind;
  readonly key: string;
  readonly name?: string;
  readonly under?: string;
  readonly values?: Partial<Record<Field, CellValue>>;
  readonly match?: RowMatch;
  readonly numberFormat?: string;
}

/** A list tag as if it had been read: `under` and ids are written `<kind>/<key>`. */
export function listExample(
  id: string,
  roles: readonly ListTag['columns'][number]['role'][],
  rows: readonly RowExample[],
  sheet = 'Indicators',
): ReadListPart {
  const nodes = rows.map((row, index): ListNode => ({
    id: `${id}/${row.kind}/${row.key}`,
    kind: row.kind,
    key: row.key,
    name: row.name ?? `${row.kind} ${row.key}`,
    parentId: row.under === undefined ? null : `${id}/${row.under}`,
    index,
    match: row.match ?? [{ role: `${row.kind}.key`, value: row.key }],
    values: row.values ?? {},
    numberFormat: row.numberFormat ?? 'General',
  }));
  return {
    tag: {
      type: 'list',
      id,
      revision: 1,
      columns: roles.map((role) => ({ role, header: role })),
      literals: {},
    },
    content: {
      tagId: id,
      sheet,
      row: 4,
      columns: roles.map((role, column) => ({ role, column, values: [], numberFormats: [] })),
      merges: [],
    },
    nodes,
  };
}

/** A single tag whose name and given fields all stand in cells. */
export function singleExample(
  id: string,
  kind: Kind,
  label: string,
  parentId: string | null,
  values: Partial<Record<Field, CellValue>> = {},
): ReadSinglePart {
  const cells = Object.keys(values).map((field) => [field, { cell: true }]);
  const tag: SingleTag = {
    type: 'single',
    id,
    revision: 1,
    kind,
    key: id,
    name: { cell: true },
    label,
    parentId,
    fields: Object.fromEntries(cells) as SingleTag['fields'],
  };
  return { tag, name: label, values, numberFormat: 'General' };
}

export function cascadeOf(parts: Partial<CascadeParts>): Cascade {
  return buildCascade({ lists: [], singles: [], settings: SETTINGS, problems: [], ...parts });
}

const ROLES = [
  'goal.name',
  'goal.key',
  'objective.name',
  'objective.key',
  'KPI.name',
  'KPI.key',
  'owner',
  'direction',
  'baseline',
  'start',
  'actual',
  'target',
  'low',
  'high',
  'due',
  'weight',
] as const;

/** A company of one goal, two objectives, and KPIs of each sort; a single tag hangs below. */
export function harbour(): Cascade {
  const list = listExample('L1', ROLES, [
    { kind: 'goal', key: '1', name: 'Grow with our guests' },
    { kind: 'objective', key: '1.1', name: 'Guests come back', under: 'goal/1' },
    {
      kind: 'KPI',
      key: '1.1.1',
      name: 'Repeat guests',
      under: 'objective/1.1',
      values: {
        owner: 'Head of Marketing',
        direction: 'higher',
        baseline: 0.3,
        start: 2022,
        actual: 0.41,
        target: 0.45,
        due: 2026,
        weight: 2,
      },
      numberFormat: '0.0%',
    },
    {
      kind: 'KPI',
      key: '1.1.2',
      name: 'Waiting time (min)',
      under: 'objective/1.1',
      values: { direction: 'lower', actual: 6.5, target: 5 },
      numberFormat: '0.0',
    },
    { kind: 'objective', key: '1.2', name: 'A steady kitchen', under: 'goal/1' },
    {
      kind: 'KPI',
      key: '1.2.1',
      name: 'Kitchen temperature',
      under: 'objective/1.2',
      values: { direction: 'range', actual: 21, low: 18, high: 22 },
    },
    {
      kind: 'KPI',
      key: '1.2.2',
      name: 'Waste',
      under: 'objective/1.2',
      values: { direction: 'lower', actual: 3 },
    },
    { kind: 'objective', key: '1.3', name: 'A second house', under: 'goal/1' },
  ]);
  const single = singleExample('S1', 'KPI', 'Complaints', 'L1/objective/1.1', {
    actual: 12,
    target: 10,
    direction: 'lower',
  });
  return cascadeOf({ lists: [list], singles: [single] });
}
