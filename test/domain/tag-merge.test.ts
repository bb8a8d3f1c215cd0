import type { SingleTag, Tag } from '../../src/domain/tag';
import { mergeTags } from '../../src/domain/tag-merge';

const tag = (id: string, revision: number, label = 'Revenue'): SingleTag => ({
  type: 'single',
  id,
  revision,
  kind: 'KPI',
  key: id,
  name: { cell: true },
  label,
  parentId: null,
  fields: { target: { literal: 100 } },
});
const list = (id: string, revision: number, header: string): Tag => ({
  type: 'list',
  id,
  revision,
  columns: [{ role: 'KPI.name', header }],
  literals: {},
});
const drawn = (...[base, stored, wanted]: Parameters<typeof mergeTags>) =>
  mergeTags(base, stored, wanted).tags.map(({ id, revision }) => `${id}:${revision}`);

describe('merging tags before a write', () => {
  it.each<[string, Tag[], Tag[], Tag[], string[]]>([
    ['keeps the higher revision, ours', [tag('a', 1)], [tag('a', 1)], [tag('a', 2)], ['a:2']],
    ['keeps the higher revision, theirs', [tag('a', 1)], [tag('a', 3)], [tag('a', 2)], ['a:3']],
    ['adds ours behind theirs', [], [tag('b', 1)], [tag('a', 1)], ['b:1', 'a:1']],
    [
      'removes what we removed',
      [tag('a', 1), tag('b', 1)],
      [tag('a', 1), tag('b', 1)],
      [tag('b', 1)],
      ['b:1'],
    ],
    ['removes what they removed', [tag('a', 1)], [], [tag('a', 1)], []],
    ['keeps what we removed but they changed', [tag('a', 1)], [tag('a', 2)], [], ['a:2']],
    ['keeps what they removed but we changed', [tag('a', 1)], [], [tag('a', 2)], ['a:2']],
    ['keeps what only they have added', [], [tag('a', 1)], [], ['a:1']],
    ['takes the highest of doubles', [], [tag('a', 1), tag('a', 4), tag('a', 2)], [], ['a:4']],
  ])('%s', (_, base, stored, wanted, merged) => {
    expect(drawn(base, stored, wanted)).toEqual(merged);
  });

  it('reports two changes at once and keeps the one that was saved first', () => {
    const merged = mergeTags([tag('a', 1)], [tag('a', 2, 'Sales')], [tag('a', 2, 'Turnover')]);
    expect(merged.tags).toEqual([tag('a', 2, 'Sales')]);
    expect(merged.problems).toMatchObject([
      { code: 'tag-conflict', message: expect.stringContaining('“Sales” (a)') as string },
    ]);
    expect(mergeTags([], [list('l', 1, 'KPI')], [list('l', 1, 'Name')]).problems).toHaveLength(1);
  });

  it('takes the same contents in another order of fields for no conflict', () => {
    const { label, ...rest } = tag('a', 2);
    expect(mergeTags([], [tag('a', 2)], [{ label, ...rest }]).problems).toEqual([]);
    expect(mergeTags([], [list('l', 1, 'KPI')], [list('l', 1, 'KPI')]).problems).toEqual([]);
  });

  it('keeps fields that this version does not know', () => {
    const newer: Tag = Object.assign(tag('a', 3), { colour: 'green' });
    expect(mergeTags([tag('a', 1)], [newer], [tag('a', 2)]).tags[0]).toHaveProperty(
      'colour',
      'green',
    );
  });
});
