import { block, drawn, readSheet, rowsMatching } from './sheet-block';

const HEADER = ['Goal', 'Objective', 'KPI', 'Owner', 'Actual', 'Target'];

function read(grid: readonly (readonly (string | number | null)[])[], merges: string[] = []) {
  return readSheet(block(grid, { merges }));
}

describe('A row of a list', () => {
  it('gives a goal, an objective and a KPI, each below the other', () => {
    const { nodes, problems } = read([HEADER, ['Grow', 'Sell', 'Revenue', 'Ann', 111, 120]]);
    expect(nodes).toEqual([
      {
        ...{
          id: 'L1/goal/grow',
          kind: 'goal',
          key: 'Grow',
          name: 'Grow',
          parentId: null,
          index: 0,
        },
        match: [{ role: 'goal.name', value: 'Grow' }],
        ...{ values: {}, numberFormat: 'General' },
      },
      {
        ...{ id: 'L1/objective/grow / sell', kind: 'objective', key: 'Grow / Sell', name: 'Sell' },
        ...{ parentId: 'L1/goal/grow', index: 0 },
        match: [{ role: 'objective.name', value: 'Sell' }],
        ...{ values: {}, numberFormat: 'General' },
      },
      {
        ...{ id: 'L1/KPI/grow / sell / revenue', kind: 'KPI', key: 'Grow / Sell / Revenue' },
        ...{ name: 'Revenue', parentId: 'L1/objective/grow / sell', index: 0 },
        match: [{ role: 'KPI.name', value: 'Revenue' }],
        ...{ values: { owner: 'Ann', actual: 111, target: 120 }, numberFormat: 'General' },
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('may give an initiative beside its KPI, which measures nothing', () => {
    const { nodes } = read([
      ['Objective', 'KPI', 'Initiative', 'Actual', 'Target'],
      ['Sell', 'Revenue', 'Open a shop', 111, 120],
      ['Sell', 'Clients', 'Open a shop', 7, 9],
    ]);
    expect(drawn(nodes)).toEqual([
      'objective Sell',
      '  KPI Revenue',
      '  initiative Open a shop',
      '  KPI Clients',
    ]);
    expect(nodes.find(({ kind }) => kind === 'initiative')!.values).toEqual({});
  });

  it('has weights and owners of its goal in columns of their own', () => {
    const { nodes } = read([
      ['Goal', 'Goal weight', 'Goal owner', 'KPI', 'Weight', 'Actual', 'Target'],
      ['Grow', 3, 'Board', 'Revenue', 2, 111, 120],
    ]);
    expect(nodes.map(({ values }) => values)).toEqual([
      { weight: 3, owner: 'Board' },
      { weight: 2, actual: 111, target: 120 },
    ]);
  });

  it('keeps years as they are typed and shows figures in the format of the actual', () => {
    const sheet = block(
      [
        ['KPI', 'Base year', 'Baseline', 'Actual', 'Target'],
        ['Margin', '2015.0', 0.3, 0.35, 0.4],
        ['Staff', 2016, 30, 35, 40],
      ],
      { formats: { D2: '0.0%' } },
    );
    expect(
      readSheet(sheet).nodes.map(({ values, numberFormat }) => [values.start, numberFormat]),
    ).toEqual([
      ['2015.0', '0.0%'],
      [2016, 'General'],
    ]);
  });

  it('may be about an objective that is measured itself', () => {
    const { nodes } = read([
      ['Goal', 'Objective', 'Actual', 'Target'],
      ['Grow', 'Sell', 111, 120],
    ]);
    expect(nodes[1]).toMatchObject({ kind: 'objective', values: { actual: 111, target: 120 } });
  });
});

describe('Group labels', () => {
  it('that are not repeated hold for the rows below', () => {
    const { nodes, problems } = read([
      HEADER,
      ['Grow', 'Sell', 'Revenue', '', 1, 2],
      ['', '', 'Clients', '', 1, 2],
      ['', 'Save', 'Scrap', '', 1, 2],
      ['Please', '', 'Wait', '', 1, 2],
      ['', 'Answer', 'Calls', '', 1, 2],
    ]);
    expect(drawn(nodes)).toEqual([
      'goal Grow',
      '  objective Sell',
      '    KPI Revenue',
      '    KPI Clients',
      '  objective Save',
      '    KPI Scrap',
      'goal Please',
      '  KPI Wait',
      '  objective Answer',
      '    KPI Calls',
    ]);
    expect(problems).toEqual([]);
  });

  it('that are merged hold for their cells, over blank rows too', () => {
    const { nodes } = read(
      [
        HEADER,
        ['Grow', 'Sell', 'Revenue', '', 1, 2],
        ['', '', 'Clients', '', 1, 2],
        ['', '', '', '', '', ''],
        ['', 'Save', 'Scrap', '', 1, 2],
        ['Please', 'Answer', 'Wait', '', 1, 2],
      ],
      ['A2:A5', 'B2:B3'],
    );
    expect(drawn(nodes)).toEqual([
      'goal Grow',
      '  objective Sell',
      '    KPI Revenue',
      '    KPI Clients',
      '  objective Save',
      '    KPI Scrap',
      'goal Please',
      '  objective Answer',
      '    KPI Wait',
    ]);
  });

  it('in rows of their own hold for the KPIs below', () => {
    const { nodes } = read([
      HEADER,
      ['Grow', '', '', '', '', ''],
      ['', 'Sell', '', '', '', ''],
      ['', '', 'Revenue', '', 1, 2],
      ['', '', 'Clients', '', 1, 2],
    ]);
    expect(drawn(nodes)).toEqual([
      'goal Grow',
      '  objective Sell',
      '    KPI Revenue',
      '    KPI Clients',
    ]);
  });

  it('mean none where they are blank among repeated ones', () => {
    const { nodes } = read([
      HEADER,
      ['Grow', 'Sell', 'Revenue', '', 1, 2],
      ['Grow', 'Sell', 'Clients', '', 1, 2],
      ['Grow', '', 'Profit', '', 1, 2],
    ]);
    expect(drawn(nodes)).toEqual([
      'goal Grow',
      '  objective Sell',
      '    KPI Revenue',
      '    KPI Clients',
      '  KPI Profit',
    ]);
  });

  it('of the same name below two goals are two objectives, each found by its goal as well', () => {
    const { nodes } = read([
      HEADER,
      ['Grow', 'No specific target', 'Revenue', '', 1, 2],
      ['Please', 'No specific target', 'Wait', '', 1, 2],
    ]);
    const objectives = nodes.filter(({ kind }) => kind === 'objective');
    expect(objectives.map(({ match }) => match)).toEqual([
      [
        { role: 'objective.name', value: 'No specific target' },
        { role: 'goal.name', value: 'Grow' },
      ],
      [
        { role: 'objective.name', value: 'No specific target' },
        { role: 'goal.name', value: 'Please' },
      ],
    ]);
  });

  it('may be all there is: an objective without a KPI has no children', () => {
    const { nodes } = read([
      HEADER,
      ['Grow', 'Sell', 'Revenue', '', 1, 2],
      ['Grow', 'Explore', '', '', '', ''],
    ]);
    expect(drawn(nodes)).toEqual([
      'goal Grow',
      '  objective Sell',
      '    KPI Revenue',
      '  objective Explore',
    ]);
  });
});

describe('Ids', () => {
  const KEYED = [
    'Goal ID',
    'Goal',
    'Objective ID',
    'Objective',
    'KPI ID',
    'KPI',
    'Actual',
    'Target',
  ];

  it('win over names: two objectives without a target of their own stay two', () => {
    const { nodes } = read([
      KEYED,
      [1, 'No poverty', '1.2', 'No specific target', '1.2.1', 'Resilience', 71.4, ''],
      [1, 'No poverty', '1.3', 'No specific target', '1.3.1', 'Debt', 173.3, ''],
    ]);
    const objectives = nodes.filter(({ kind }) => kind === 'objective');
    expect(objectives.map(({ id }) => id)).toEqual(['L1/objective/1.2', 'L1/objective/1.3']);
  });

  it('of several series are completed by the name, which finds the row', () => {
    const { nodes, problems } = read([
      KEYED,
      [3, 'Health', '3.10', 'Diseases', '3.10.1', 'Incidence — Cancer', 563.1, ''],
      [3, 'Health', '3.10', 'Diseases', '3.10.1', 'Incidence — Diabetes', 686, ''],
    ]);
    const kpis = nodes.filter(({ kind }) => kind === 'KPI');
    expect(kpis.map(({ key, match }) => [key, match])).toEqual([
      ['3.10.1 Incidence — Cancer', [{ role: 'KPI.name', value: 'Incidence — Cancer' }]],
      ['3.10.1 Incidence — Diabetes', [{ role: 'KPI.name', value: 'Incidence — Diabetes' }]],
    ]);
    expect(problems).toEqual([]);
  });

  it('and names that both repeat find their rows together', () => {
    const { nodes } = read([
      ['KPI ID', 'KPI', 'Actual', 'Target'],
      ['A', 'Wait', 1, 2],
      ['A', 'Scrap', 1, 2],
      ['B', 'Wait', 1, 2],
      ['B', 'Scrap', 1, 2],
    ]);
    expect(nodes.map(({ match }) => match.map(({ value }) => value))).toEqual([
      ['A', 'Wait'],
      ['A', 'Scrap'],
      ['B', 'Wait'],
      ['B', 'Scrap'],
    ]);
  });

  it('that Excel made numbers of are told by the ids below: 3.1 above 3.10.1 is 3.10', () => {
    const { nodes, content } = read([
      KEYED,
      [3, 'Health', 3.1, 'No specific target', '3.1.1', 'Fruit', 21.6, ''],
      [3, 'Health', 3.1, 'No specific target', '3.10.1', 'Cancer', 563.1, ''],
      [3, 'Health', 3.2, 'No smoking', '3.2.1', 'Smokers', 11.1, 5],
    ]);
    const objectives = nodes.filter(({ kind }) => kind === 'objective');
    expect(objectives.map(({ key }) => key)).toEqual(['3.1', '3.10', '3.2']);
    expect(objectives.map((node) => rowsMatching(content, node))).toEqual([[0], [1], [2]]);
  });

  it('of a number are matched as a number', () => {
    const { nodes } = read([
      ['KPI ID', 'KPI', 'Actual', 'Target'],
      [7, 'Wait', 1, 2],
    ]);
    expect(nodes[0]).toMatchObject({ key: '7', match: [{ role: 'KPI.key', value: 7 }] });
  });

  it('with two names are two goals', () => {
    const { nodes } = read([
      ['Goal ID', 'Goal', 'KPI', 'Actual', 'Target'],
      [1, 'Grow', 'Revenue', 1, 2],
      [1, 'Please', 'Wait', 1, 2],
    ]);
    expect(nodes.filter(({ kind }) => kind === 'goal').map(({ key }) => key)).toEqual([
      '1 Grow',
      '1 Please',
    ]);
  });

  it('given once hold for the same goal without one', () => {
    const { nodes } = read([
      ['Goal ID', 'Goal', 'KPI', 'Actual', 'Target'],
      [1, 'Grow', 'Revenue', 1, 2],
      ['', 'Grow', 'Clients', 1, 2],
    ]);
    expect(drawn(nodes)).toEqual(['goal Grow', '  KPI Revenue', '  KPI Clients']);
  });

  it('may be missing: KPIs of one name are told apart by another column', () => {
    const { nodes, problems } = read([
      ['KPI', 'Department', 'Actual', 'Target'],
      ['Revenue', 'North', 1, 2],
      ['Revenue', 'South', 1, 2],
    ]);
    expect(nodes.map(({ key }) => key)).toEqual(['Revenue / North', 'Revenue / South']);
    expect(nodes.map(({ match }) => match.map(({ value }) => value))).toEqual([
      ['Revenue', 'North'],
      ['Revenue', 'South'],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('Rows that are passed over', () => {
  it('are blank ones, totals and totals of groups', () => {
    const { nodes, problems } = read([
      HEADER,
      ['Grow', 'Sell', 'Revenue', '', 111, 120],
      ['Grow Total', '', '', '', 111, 120],
      [null, null, null, null, null, null],
      ['Please', 'Answer', 'Wait', '', 1, 2],
      ['Subtotal', '', '', '', 1, 2],
      ['Please', 'Answer', 'Total cost of calls', '', 1, 2],
    ]);
    expect(nodes.filter(({ kind }) => kind !== 'objective').map(({ name }) => name)).toEqual([
      'Grow',
      'Revenue',
      'Please',
      'Wait',
      'Total cost of calls',
    ]);
    expect(problems).toEqual([]);
  });

  it('are repeated rows, each reported with both cells', () => {
    const { nodes, problems } = read([
      ['KPI ID', 'KPI', 'Actual', 'Target'],
      ['A', 'Wait', 1, 2],
      ['B', 'Scrap', 1, 2],
      ['A', 'Wait', 3, 2],
    ]);
    expect(nodes.map(({ index }) => index)).toEqual([0, 1]);
    expect(problems).toMatchObject([
      { code: 'duplicate-key', severity: 'error', place: { sheet: 'Scorecard', address: 'B4' } },
    ]);
    expect(problems[0]!.message).toContain('B2');
  });

  it('are KPIs that no cell of their row tells apart', () => {
    const { nodes, problems } = read(
      [
        ['Objective', 'KPI', 'Actual', 'Target'],
        ['Sell', 'Clients', 1, 2],
        ['', 'Revenue', 1, 2],
        ['Save', 'Scrap', 1, 2],
        ['', 'Revenue', 1, 2],
      ],
      ['A2:A3', 'A4:A5'],
    );
    expect(drawn(nodes)).toEqual([
      'objective Sell',
      '  KPI Clients',
      'objective Save',
      '  KPI Scrap',
    ]);
    expect(problems.map(({ code, place }) => [code, place!.address])).toEqual([
      ['not-told-apart', 'B3'],
      ['not-told-apart', 'B5'],
    ]);
  });

  it('are figures without a name', () => {
    const { problems } = read([
      ['KPI', 'Actual', 'Target'],
      ['Wait', 1, 2],
      ['', 5, 6],
      ['Scrap', 1, 2],
    ]);
    expect(problems).toMatchObject([{ code: 'no-name', place: { address: 'A3' } }]);
  });

  it('are rows below the first of a merged name', () => {
    const { nodes, problems } = read(
      [
        ['KPI', 'Actual', 'Target'],
        ['Wait', 1, 2],
        ['', 5, 6],
        ['Scrap', 1, 2],
      ],
      ['A2:A3'],
    );
    expect(nodes.map(({ name }) => name)).toEqual(['Wait', 'Scrap']);
    expect(problems).toMatchObject([{ code: 'merged-name', place: { address: 'A3' } }]);
  });
});
