import fc from 'fast-check';
import { matching, NO_FILTER, type TreeFilter } from '../../src/taskpane/tree/tree-filter';
import { ancestorsOf, type RowOptions, SORTS, treeRows } from '../../src/taskpane/tree/tree-rows';
import { COFFEE, COFFEE_JUDGED } from './tree-examples';

const { nodes } = COFFEE;
const ALL: RowOptions = { collapsed: new Set(), matches: null, sort: 'workbook' };
const drawn = (options: Partial<RowOptions>) =>
  treeRows(nodes, COFFEE_JUDGED, { ...ALL, ...options }).map(
    ({ node, level, openable, expanded }) =>
      `${'  '.repeat(level - 1)}${openable ? (expanded ? '- ' : '+ ') : ''}${node.name}`,
  );
const found = (filter: Partial<TreeFilter>) =>
  nodes
    .filter(({ id }) => matching(nodes, COFFEE_JUDGED, { ...NO_FILTER, ...filter })?.has(id))
    .map(({ name }) => name);

describe('the rows of the tree', () => {
  it('stand as in the workbook, children below their parents', () => {
    expect(drawn({})).toEqual([
      '- Grow',
      '  - Raise revenue',
      '    Café revenue',
      '    Guests (new)',
      '    Average order',
      'Be kind',
    ]);
  });

  it('leave out what is folded away', () => {
    expect(drawn({ collapsed: new Set(['L1/objective/o1']) })).toEqual([
      '- Grow',
      '  + Raise revenue',
      'Be kind',
    ]);
  });

  it('show what leads to a match though it is folded away', () => {
    const matches = new Set(['L1/KPI/k2']);
    expect(drawn({ collapsed: new Set(['L1/goal/g1']), matches })).toEqual([
      '- Grow',
      '  - Raise revenue',
      '    Guests (new)',
    ]);
    const rows = treeRows(nodes, COFFEE_JUDGED, { ...ALL, matches });
    expect(rows.map(({ matches: own }) => own)).toEqual([false, false, true]);
  });

  it('know of children that a filter hides, so that no parent says it has none', () => {
    const rows = treeRows(nodes, COFFEE_JUDGED, { ...ALL, matches: new Set(['L1/objective/o1']) });
    expect(
      rows.map(({ node, hasChildren, openable }) => [node.name, hasChildren, openable]),
    ).toEqual([
      ['Grow', true, true],
      ['Raise revenue', true, false],
    ]);
  });

  it.each([
    ['worst' as const, ['Guests (new)', 'Café revenue', 'Average order']],
    ['name' as const, ['Average order', 'Café revenue', 'Guests (new)']],
  ])('are ordered among siblings: %s', (sort, names) => {
    const kpis = treeRows(nodes, COFFEE_JUDGED, { ...ALL, sort }).filter(
      ({ level }) => level === 3,
    );
    expect(kpis.map(({ node }) => node.name)).toEqual(names);
  });

  it('say their place among the siblings that are shown', () => {
    const rows = treeRows(nodes, COFFEE_JUDGED, ALL);
    expect(rows.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual([
      '1/2',
      '1/1',
      '1/3',
      '2/3',
      '3/3',
      '2/2',
    ]);
  });

  it('never lose or double a node, whatever is folded, filtered and sorted', () => {
    const ids = nodes.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.option(fc.subarray(ids)),
        fc.constantFrom(...SORTS),
        (folded, hits, sort) => {
          const matches = hits && new Set(hits);
          const rows = treeRows(nodes, COFFEE_JUDGED, {
            collapsed: new Set(folded),
            matches,
            sort,
          });
          const shown = rows.map(({ node }) => node.id);
          expect(new Set(shown).size).toBe(shown.length);
          for (const hit of hits ?? []) expect(shown).toContain(hit);
          for (const id of shown)
            for (const above of ancestorsOf(nodes, id)) expect(shown).toContain(above);
        },
      ),
    );
  });
});

describe('the filter', () => {
  it.each<[string, Partial<TreeFilter>, string[]]>([
    ['a word, whatever its case and accents', { text: 'CAFE' }, ['Café revenue']],
    ['what stands in parentheses', { text: '(new)' }, ['Guests (new)']],
    ['all words, in any order', { text: 'revenue café' }, ['Café revenue']],
    ['an owner by search', { text: 'marketing' }, ['Guests (new)']],
    ['an owner', { fields: { owner: 'Finance' } }, ['Café revenue', 'Average order']],
    ['a level', { fields: { level: 'team' } }, ['Guests (new)']],
    ['a perspective', { fields: { perspective: 'financial' } }, ['Café revenue']],
    ['a status', { status: 'Off track' }, ['Guests (new)']],
    [
      'a status and an owner',
      { status: 'No data', fields: { owner: 'Finance' } },
      ['Average order'],
    ],
    ['nothing that is there', { text: 'tea' }, []],
  ])('finds %s', (_what, filter, names) => {
    expect(found(filter)).toEqual(names);
  });

  it('is none while nothing is asked for', () => {
    expect(matching(nodes, COFFEE_JUDGED, { ...NO_FILTER, text: '  ' })).toBeNull();
  });
});
