import { cascadeOf, harbour, listExample, singleExample, YEAR_END_2025 } from './examples';

const team = (id: string, kpi: string, goal = 'Grow') =>
  listExample(
    id,
    ['goal.key', 'goal.name', 'KPI.key', 'KPI.name', 'actual', 'direction'],
    [
      { kind: 'goal', key: '1', name: goal },
      { kind: 'KPI', key: kpi, under: 'goal/1', values: { direction: 'higher' } },
    ],
  );
const codes = (cascade: ReturnType<typeof cascadeOf>) => cascade.problems.map(({ code }) => code);

describe('building the cascade', () => {
  it('puts a parent right before its descendants, siblings in the order of their source', () => {
    expect(harbour().nodes.map(({ key, depth }) => `${depth} ${key}`)).toEqual([
      '0 1',
      '1 1.1',
      '2 1.1.1',
      '2 1.1.2',
      '2 S1',
      '1 1.2',
      '2 1.2.1',
      '2 1.2.2',
      '1 1.3',
    ]);
  });

  it('makes one goal of two lists that give it the same key and name', () => {
    const { nodes } = cascadeOf({ lists: [team('L1', 'a'), team('L2', 'b', ' grow ')] });
    expect(nodes.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['L1/goal/1', null],
      ['L1/KPI/a', 'L1/goal/1'],
      ['L2/KPI/b', 'L1/goal/1'],
    ]);
  });

  it('keeps goals apart whose keys alone are the same', () => {
    const { nodes } = cascadeOf({ lists: [team('L1', 'a'), team('L2', 'b', 'Save')] });
    expect(nodes.filter(({ kind }) => kind === 'goal')).toHaveLength(2);
  });

  it('keeps a KPI that two lists name alike, and says so', () => {
    const cascade = cascadeOf({ lists: [team('L1', 'a'), team('L2', 'a')] });
    expect(cascade.nodes.filter(({ kind }) => kind === 'KPI')).toHaveLength(2);
    expect(codes(cascade)).toContain('same-KPI-twice');
  });

  it('hangs a single tag below a goal that was merged into that of another list', () => {
    const single = singleExample('S1', 'KPI', 'Own', 'L2/goal/1', {
      actual: 1,
      direction: 'higher',
    });
    const { nodes } = cascadeOf({ lists: [team('L1', 'a'), team('L2', 'b')], singles: [single] });
    expect(nodes.find(({ id }) => id === 'S1')?.parentId).toBe('L1/goal/1');
  });

  it('makes an orphan a root and reports it', () => {
    const cascade = cascadeOf({
      singles: [singleExample('S1', 'KPI', 'Lost', 'gone', { direction: 1 })],
    });
    expect(cascade.nodes.map(({ parentId, depth }) => [parentId, depth])).toEqual([[null, 0]]);
    expect(codes(cascade)).toEqual(['orphan']);
  });

  it('says of a list without a node where it stands, whether it is blank, and which tag it is', () => {
    const blank = listExample('L1', ['KPI.name', 'actual'], []);
    const content = (values: readonly string[]) => ({
      ...blank.content,
      columns: blank.content.columns.map((column) => ({ ...column, values })),
    });
    const named = listExample('L2', ['KPI.name'], [{ kind: 'KPI', key: 'a' }]);
    const problemsOf = (values: readonly string[]) =>
      cascadeOf({ lists: [{ ...blank, content: content(values) }, named] }).problems.filter(
        ({ code }) => code === 'list-without-nodes',
      );
    expect(problemsOf(['', ' '])).toEqual([
      {
        code: 'list-without-nodes',
        severity: 'error',
        place: { sheet: 'Indicators', address: 'A5:B6' },
        message:
          'Indicators!A5:B6: the list that is tagged here is blank, so nothing of it is in the cascade.',
        fix: 'Enter its rows again, edit the list’s tag, or delete the tag.',
        tagId: 'L1',
      },
    ]);
    expect(problemsOf(['Total']).map(({ message }) => message)).toEqual([
      'Indicators!A5:B5: no goal, objective or KPI can be read from the list that is tagged here.',
    ]);
  });

  it('notes an objective without a KPI at its cell, and directions that were assumed once a list', () => {
    const list = listExample(
      'L1',
      ['objective.name', 'KPI.name', 'actual'],
      [
        { kind: 'objective', key: 'o', name: 'Empty' },
        { kind: 'KPI', key: 'a' },
        { kind: 'KPI', key: 'b' },
      ],
    );
    const { problems } = cascadeOf({ lists: [list] });
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'objective-without-KPI',
        place: { sheet: 'Indicators', address: 'A5' },
      }),
      expect.objectContaining({
        code: 'direction-assumed',
        message: expect.stringContaining('and 1 more of its list') as string,
      }),
    ]);
  });

  it('names the KPIs that look as if lower were better, by their name or their target', () => {
    const list = listExample(
      'L1',
      ['KPI.name', 'actual'],
      [
        { kind: 'KPI', key: 'a', name: 'Revenue', values: { baseline: 1, target: 2 } },
        { kind: 'KPI', key: 'b', name: 'Customer churn rate (%)' },
        { kind: 'KPI', key: 'c', name: 'Complaints', values: { baseline: 30, target: 20 } },
        { kind: 'KPI', key: 'd', name: 'DSO', values: { direction: 'lower' } },
      ],
    );
    expect(cascadeOf({ lists: [list] }).problems.map(({ message }) => message)).toEqual([
      'Indicators!A5: “Revenue” and 2 more of its list: nothing says which way is better; higher is assumed. Lower is likelier for A6 “Customer churn rate (%)”, A7 “Complaints”.',
    ]);
  });

  it('warns of actuals that are too old for their frequency, once a list', () => {
    const monthly = (asOf: number, frequency = 'monthly') => ({
      direction: 'higher',
      actual: 1,
      target: 1,
      frequency,
      asOf,
    });
    const list = listExample(
      'L1',
      ['KPI.key', 'KPI.name', 'actual', 'asOf', 'frequency'],
      [
        { kind: 'KPI', key: 'fresh', values: monthly(YEAR_END_2025 - 62) },
        { kind: 'KPI', key: 'old', values: monthly(YEAR_END_2025 - 63) },
        { kind: 'KPI', key: 'older', values: monthly(YEAR_END_2025 - 300) },
        { kind: 'KPI', key: 'yearly', values: monthly(YEAR_END_2025 - 300, 'yearly') },
        { kind: 'KPI', key: 'sometimes', values: monthly(YEAR_END_2025 - 300, 'now and then') },
      ],
    );
    const stale = cascadeOf({ lists: [list] }).problems.filter(
      ({ code }) => code === 'stale-actual',
    );
    expect(stale).toHaveLength(1);
    expect(stale[0]?.message).toMatch(
      /old.* and 1 more of its list: the actual is of 2025-10-29, 63 days old, though one is due every 31 days\.$/,
    );
  });
});
