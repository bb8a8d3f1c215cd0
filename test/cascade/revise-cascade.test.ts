import fc from 'fast-check';
import { buildCascade } from '../../src/cascade/build-cascade';
import { judgeCascade } from '../../src/cascade/judge-cascade';
import { readList } from '../../src/cascade/read-list';
import { type ChangedCell, isField, judged, reviseCascade } from '../../src/cascade/revise-cascade';
import { findLists } from '../../src/cascade/find-lists';
import { listTagOf } from '../../src/cascade/list-tag';
import type { ListContent } from '../../src/cascade/found-list';
import type { CellValue } from '../../src/domain/node';
import { SETTINGS } from './examples';
import { block, contentOf } from './sheet-block';

const SHEET = block([
  [
    'Goal',
    'Goal weight',
    'Objective',
    'KPI',
    'Actual',
    'Target',
    'Direction',
    'Weight',
    'Baseline',
  ],
  ['Grow', 1, 'Sell', 'Revenue', 120, 150, 'higher', 1, 100],
  ['Grow', 1, 'Sell', 'Churn', 4, 3, 'lower', 2, 6],
  ['Grow', 1, 'Earn', 'Margin', 0.3, 0.4, '', '', ''],
  ['Care', 2, 'Keep people', 'Absence', 5, 4, 'lower', 1, 8],
]);
const found = findLists(SHEET)[0]!;
const tag = listTagOf(found, 'L1');
const content = contentOf(SHEET, found);
const cascadeOf = (list: ListContent) =>
  buildCascade({
    lists: [{ tag, content: list, ...readList(tag, list) }],
    singles: [],
    settings: SETTINGS,
    problems: [],
  });

const fields = found.columns.map(({ role }) => role as string).filter(isField);
const value = fc.oneof(
  fc.integer({ min: -10, max: 300 }),
  fc.constantFrom<CellValue>('', 'n/a', 'lower', 'range', '#N/A', 0),
);
const cells = fc.array(
  fc.record({
    tagId: fc.constant('L1'),
    part: fc.constantFrom(...fields),
    index: fc.nat(3),
    value,
  }),
  { maxLength: 6 },
);

const patched = (changes: readonly ChangedCell[]): ListContent => ({
  ...content,
  columns: content.columns.map((column) => {
    const values = [...column.values];
    for (const change of changes)
      if (change.part === column.role) values[change.index] = change.value;
    return { ...column, values };
  }),
});

describe('a revised cascade', () => {
  it('is judged as if it had been read anew, whatever fields changed', () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const tags = new Map([['L1', tag]]);
        const once = reviseCascade(judged(cascadeOf(content)), first, tags);
        const twice = reviseCascade(once, second, tags);
        const anew = cascadeOf(patched([...first, ...second]));
        expect(twice.cascade.nodes).toEqual(anew.nodes);
        expect(new Map(twice.judged)).toEqual(new Map(judgeCascade(anew)));
      }),
    );
  });

  it('is the same where no node has the cells', () => {
    const before = judged(cascadeOf(content));
    const elsewhere = [{ tagId: 'L9', part: 'actual', index: 0, value: 1 }];
    expect(reviseCascade(before, elsewhere, new Map([['L1', tag]]))).toBe(before);
  });

  it('keeps the judgement of what does not depend on the change', () => {
    const before = judged(cascadeOf(content));
    const change = [{ tagId: 'L1', part: 'actual', index: 0, value: 999 }];
    const after = reviseCascade(before, change, new Map([['L1', tag]]));
    const same = [...after.judged].filter(([id, one]) => before.judged.get(id) === one);
    const names = new Map(after.cascade.nodes.map(({ id, name }) => [id, name]));
    expect(same.map(([id]) => names.get(id)).sort()).toEqual([
      'Absence',
      'Care',
      'Churn',
      'Earn',
      'Keep people',
      'Margin',
    ]);
  });
});
