import { findLists } from '../../src/cascade/find-lists';
import { block, drawn, readSheet, rolesOf } from './sheet-block';

const HEADER = ['Goal', 'KPI', 'Actual', 'Target'];
const ROWS = [
  ['Grow', 'Revenue', 111, 120],
  ['Grow', 'Clients', 7, 9],
  ['Please', 'Wait', 12.5, 10],
] as const;

describe('A sheet without a KPI list', () => {
  it.each([
    ['nothing', []],
    [
      'a budget',
      [
        ['Item', 'Actual', 'Budget'],
        ['Rent', 10, 12],
        ['Pay', 50, 48],
      ],
    ],
    [
      'settings',
      [
        ['Name', 'Value'],
        ['Tax rate', 0.2],
        ['Currency', 'EUR'],
      ],
    ],
    [
      'an address list',
      [
        ['Name', 'Owner', 'Date'],
        ['Depot', 'Ann', 45000],
      ],
    ],
    [
      'a glossary',
      [
        ['KPI', 'Target', 'Description'],
        ['Churn', 'who leaves', 'share of clients'],
        ['NPS', 'who likes us', 'promoters less detractors'],
      ],
    ],
    [
      'a pivot',
      [
        ['Row Labels', 'Sum of Actual', 'Sum of Target'],
        ['Grow', 118, 129],
      ],
    ],
    [
      'monthly figures',
      [
        ['ID', 'Series', 'Jan', 'Feb'],
        ['F1', 'Revenue', 4, 5],
      ],
    ],
    ['a header and no rows', [HEADER]],
    ['text', [['Our KPIs have an actual and a target, and a goal above them.']]],
  ])('has none in %s', (_, grid) => {
    expect(findLists(block(grid))).toEqual([]);
  });
});

describe('A list on a sheet', () => {
  it('is found below titles and blank rows, wherever it starts', () => {
    const found = readSheet(
      block([['Company KPIs 2026'], ['Target review, draft'], [], HEADER, ...ROWS], { at: 'C4' }),
    ).found;
    expect(found.headerRow).toBe(6);
    expect(found.body).toEqual({ top: 7, bottom: 9, left: 2, right: 5 });
    expect(found.columns).toEqual([
      { role: 'goal.name', header: 'Goal', column: 2 },
      { role: 'KPI.name', header: 'KPI', column: 3 },
      { role: 'actual', header: 'Actual', column: 4 },
      { role: 'target', header: 'Target', column: 5 },
    ]);
  });

  it('ends before notes, a legend and its total', () => {
    const below = [
      ['Total', '', 130.5, 139],
      ['Note: unaudited figures.'],
      [],
      ['Legend'],
      ['Green', 'on or above the target'],
      ['Source', 'Finance'],
    ];
    expect(readSheet(block([HEADER, ...ROWS, ...below])).found.body.bottom).toBe(3);
  });

  it('ends before a table of other things', () => {
    const below = [[], ['Country', 'Region', 'People', 'Shops'], ['France', 'South', 10, 3]];
    expect(readSheet(block([HEADER, ...ROWS, ...below])).found.body.bottom).toBe(3);
  });

  it('goes on after blank rows', () => {
    const [first, ...others] = ROWS;
    const { found, nodes } = readSheet(block([HEADER, first, [], [], ...others]));
    expect(found.body.bottom).toBe(5);
    expect(nodes.filter(({ kind }) => kind === 'KPI')).toHaveLength(3);
  });

  it('leaves out a last row that sums up its column under any name', () => {
    const sheet = block([HEADER, ...ROWS, ['', 'Everything', 130.5, 139]], {
      formulas: { C5: '=SUBTOTAL(109,C2:C4)', D5: '=SUM(D2:D4)' },
    });
    expect(readSheet(sheet).found.body.bottom).toBe(3);
  });

  it('keeps a KPI that sums up another sheet', () => {
    const sheet = block([HEADER, ...ROWS], { formulas: { C4: '=SUM(Data!C2:C90)' } });
    expect(readSheet(sheet).found.body.bottom).toBe(3);
  });

  it('reports a sum in the middle that is not called a total', () => {
    const rows = [ROWS[0], ROWS[1], ['Grow', 'Both', 118, 129], ROWS[2]];
    const { found } = readSheet(block([HEADER, ...rows], { formulas: { C4: '=SUM(C2:C3)' } }));
    expect(found.problems).toMatchObject([
      { code: 'total-row-inside', place: { sheet: 'Scorecard', address: 'B4' } },
    ]);
  });

  it('has the extent of its table, totals row left out', () => {
    const grid = [HEADER, ...ROWS, ['Sum', '', 130.5, 139], ['Grow', 'Not in it', 1, 2]];
    const tables = [{ name: 'Kpis', box: 'A1:D5', totalsRow: true }];
    expect(readSheet(block(grid, { tables })).found.body.bottom).toBe(3);
  });

  it('takes a header printed again for no list of its own and no row', () => {
    const { nodes } = readSheet(block([HEADER, ROWS[0], ROWS[1], HEADER, ROWS[2]]));
    expect(drawn(nodes)).toEqual([
      'goal Grow',
      '  KPI Revenue',
      '  KPI Clients',
      'goal Please',
      '  KPI Wait',
    ]);
  });

  it('may have a blank column inside', () => {
    const grid = [
      ['KPI', 'Actual', 'Target', '', 'Owner'],
      ['Wait', 1, 2, '', 'Ann'],
      ['Scrap', 1, 2, '', 'Bob'],
    ];
    expect(rolesOf(readSheet(block(grid)).found)).toMatchObject({ Owner: 'owner' });
  });
});

describe('Several lists on a sheet', () => {
  const other = [
    ['KPI', 'Actual', 'Target'],
    ['Scrap', 6, 5],
    ['Waste', 3, 2],
  ] as const;

  it('are found one below the other, titles between them', () => {
    const lists = findLists(block([['Team A'], HEADER, ...ROWS, [], ['Team B'], ...other]));
    expect(lists.map(({ body }) => body)).toEqual([
      { top: 2, bottom: 4, left: 0, right: 3 },
      { top: 8, bottom: 9, left: 0, right: 2 },
    ]);
  });

  it('with one header each are found one below the other', () => {
    const lists = findLists(block([['Team A'], HEADER, ...ROWS, [], ['Team B'], HEADER, ...ROWS]));
    expect(lists.map(({ body }) => [body.top, body.bottom])).toEqual([
      [2, 4],
      [8, 10],
    ]);
  });

  it('are found side by side, not starting in the same row', () => {
    const left = [HEADER, ...ROWS];
    const right = [[], ...other];
    const grid = left.map((row, index) => [...row, '', ...(right[index] ?? [])]);
    expect(findLists(block(grid)).map(({ body }) => body)).toEqual([
      { top: 1, bottom: 3, left: 0, right: 3 },
      { top: 2, bottom: 3, left: 5, right: 7 },
    ]);
  });

  it.each<[string, (string | number)[][]]>([
    ['a note', [['Source: finance', '', '', 'see also sheet 2']]],
    [
      'another list',
      [
        ['Indicator', 'Goal', 'Result', 'Weight'],
        ['Turnover', 0.1, 0.12, 2],
      ],
    ],
  ])('are found side by side where %s further down fills the column between', (_, below) => {
    const grid = [...other.map((row) => [...row, '', ...row]), [], ...below];
    const lists = findLists(block(grid));
    expect(lists.map(({ body }) => body).slice(0, 2)).toEqual([
      { top: 1, bottom: 2, left: 0, right: 2 },
      { top: 1, bottom: 2, left: 4, right: 6 },
    ]);
  });

  it('are found beside remarks', () => {
    const grid = [[...HEADER, '', 'Read me'], ...ROWS.map((row) => [...row, '', 'a remark'])];
    expect(findLists(block(grid)).map(({ body }) => body.right)).toEqual([3]);
  });
});

describe('A header', () => {
  const roles = (header: readonly string[], ...rows: readonly (string | number)[][]) =>
    rolesOf(readSheet(block([[...header], ...rows])).found);

  it('may be in snake_case or camelCase, with units and punctuation', () => {
    const header = [
      'goal_id',
      'goalName',
      'KPI ID',
      'KPI:',
      'base_year',
      'Actual (%)',
      'target_year',
      'TARGET [k€]',
    ];
    expect(
      Object.values(roles(header, [1, 'Grow', 'F1', 'Revenue', '2015.0', 3, '2030.0', 4])),
    ).toEqual([
      ...['goal.key', 'goal.name', 'KPI.key', 'KPI.name', 'start', 'actual', 'due', 'target'],
    ]);
  });

  it('may have two languages', () => {
    expect(roles(['KPI / Kennzahl', 'Actual / Ist', 'Target | Soll'], ['Wait', 1, 2])).toEqual({
      'KPI / Kennzahl': 'KPI.name',
      'Actual / Ist': 'actual',
      'Target | Soll': 'target',
    });
  });

  it('has an ambiguous word read by what stands below: a French Objectif of numbers is a target', () => {
    expect(roles(['Indicateur', 'Réel', 'Objectif'], ['Délai', 3, 2])).toMatchObject({
      Objectif: 'target',
    });
    expect(
      roles(['Objectif', 'Indicateur', 'Réel', 'Cible'], ['Servir', 'Délai', 3, 2]),
    ).toMatchObject({
      Objectif: 'objective.name',
    });
  });

  it('has a German Ziel of numbers read as the target, of texts as the goal', () => {
    expect(roles(['Kennzahl', 'Ist', 'Ziel'], ['Wartezeit', 3, 2])).toMatchObject({
      Ziel: 'target',
    });
    expect(roles(['Ziel', 'Kennzahl', 'Ist', 'Soll'], ['Dienen', 'Wartezeit', 3, 2])).toMatchObject(
      {
        Ziel: 'goal.name',
      },
    );
  });

  it('has a Target of texts that read like figures read as the target, each cell named', () => {
    const rows = ['≥ 95 % by Q4', '< 3 days', '≤ 2 per 1,000', '5–7', 'max. 3 days', 'less than 3'];
    const { found, nodes, problems } = readSheet(
      block([
        ['KPI', 'Target', 'Actual', 'Owner'],
        ...rows.map((text, index) => [`KPI ${index + 1}`, text, index, 'Ann']),
      ]),
    );
    expect(rolesOf(found)).toMatchObject({ Target: 'target' });
    expect(nodes).toHaveLength(rows.length);
    expect(problems.map(({ code }) => code)).toEqual(rows.map(() => 'text-not-number'));
  });

  it.each([
    ['mere words', 'Grow revenue', 'Delight customers'],
    ['figures inside names', 'Cut costs by 5 %', 'Win 20 clients'],
    ['numbered names', '1 Grow revenue', '2. Delight customers'],
    ['a period', '24/7 support', '2030 climate neutral'],
  ])('has a Target of names read as the objective: %s', (_, one, other) => {
    const rows = [
      ['Revenue', one, 9],
      ['NPS', other, 45],
    ];
    expect(roles(['KPI', 'Target', 'Actual'], ...rows)).toMatchObject({ Target: 'objective.name' });
  });

  it('has Goal, Target, Indicator of a development framework read as its hierarchy', () => {
    const header = ['Goal', 'Target', 'Indicator', 'Value', 'Baseline', 'Target value'];
    expect(roles(header, ['No poverty', 'Halve it', 'Poverty rate', 10.4, 14.5, 7.25])).toEqual({
      Goal: 'goal.name',
      Target: 'objective.name',
      Indicator: 'KPI.name',
      Value: 'actual',
      Baseline: 'baseline',
      'Target value': 'target',
    });
  });

  it('leaves computed columns unmapped', () => {
    const { found } = readSheet(
      block([
        ['KPI', 'Actual', 'Target', 'Variance', 'Status', 'Progress'],
        ['Wait', 1, 2, -1, 'Red', 0.5],
      ]),
    );
    expect(found.unmapped.map(({ header }) => header)).toEqual(['Variance', 'Status', 'Progress']);
  });
});

describe('The confidence in a list', () => {
  it('is least where only an actual and a target say what it is', () => {
    const [weak] = findLists(
      block([
        ['Name', 'Actual', 'Target'],
        ['Wait', 1, 2],
      ]),
    );
    const [strong] = findLists(
      block([
        ['KPI', 'Actual', 'Target'],
        ['Wait', 1, 2],
      ]),
    );
    expect(weak!.confidence).toBeLessThan(strong!.confidence);
  });

  const of = (...grid: (string | number)[][]) => findLists(block(grid))[0]!.confidence;

  it('grows with what only scorecards have', () => {
    const plain = of(['KPI', 'Actual', 'Target'], ['Wait', 1, 2]);
    const full = of(
      ['Goal', 'KPI', 'Better', 'Actual', 'Target'],
      ['Serve', 'Wait', 'lower', 1, 2],
    );
    expect(plain).toBeGreaterThanOrEqual(0.5);
    expect(full).toBeGreaterThan(plain);
    expect(full).toBeLessThanOrEqual(1);
  });

  it('falls with texts where figures should be', () => {
    const clean = of(['KPI', 'Actual', 'Target'], ['Wait', 1, 2], ['Scrap', 1, 3]);
    const mixed = of(['KPI', 'Actual', 'Target'], ['Wait', 1, 2], ['Scrap', 'soon', 3]);
    expect(mixed).toBeLessThan(clean);
  });
});

describe('Days that were written without a date’s format', () => {
  it('are dates under a header that means one', () => {
    const [found] = findLists(
      block([
        ['KPI', 'Baseline', 'Actual', 'Target', 'Start', 'Due'],
        ['Revenue', 40_000, 45_000, 50_000, 46_023, 46_387],
        ['Clients', 7, 8, 9, 46_023, 46_387],
      ]),
    );
    expect(rolesOf(found!)).toMatchObject({ Start: 'start', Due: 'due' });
  });

  it('are no dates under one that means an amount', () => {
    const [found] = findLists(
      block([
        ['KPI', 'Start', 'Actual', 'Target'],
        ['Revenue', 40_000, 45_000, 50_000],
        ['Pay', 41_000, 45_000, 42_000],
      ]),
    );
    expect(rolesOf(found!)).toMatchObject({ Start: 'baseline' });
  });
});
