import { block, drawn, readSheet, rolesOf } from './sheet-block';

type Grid = readonly (readonly (string | number)[])[];
const read = (grid: Grid, merges: string[] = []) => readSheet(block(grid, { merges }));

describe('Outline numbers', () => {
  it('make goals, objectives and KPIs of 1, 1.1 and 1.1.1', () => {
    const { found, nodes } = read([
      ['No.', 'Description', 'Actual', 'Target'],
      ['1', 'Grow', '', ''],
      ['1.1', 'Sell more', '', ''],
      ['1.1.1', 'Revenue', 111, 120],
      ['1.1.2', 'Clients', 7, 9],
      ['1.2', 'Waste less', '', ''],
      ['2', 'Please', '', ''],
      ['2.1', 'Wait', 12, 10],
    ]);
    expect(found.columns.map(({ role }) => role)).toEqual(['outline', 'name', 'actual', 'target']);
    expect(drawn(nodes)).toEqual([
      'goal Grow',
      '  objective Sell more',
      '    KPI Revenue',
      '    KPI Clients',
      '  objective Waste less',
      'goal Please',
      '  KPI Wait',
    ]);
    expect(nodes[2]).toMatchObject({
      key: '1.1.1',
      match: [{ role: 'outline', value: '1.1.1' }],
      values: { actual: 111, target: 120 },
    });
  });

  it('typed as numbers keep their tenth: 1.1 after 1.9 is 1.10', () => {
    const kpis = Array.from({ length: 11 }, (_, index) => [
      Number(`1.${index + 1}`),
      `KPI ${index + 1}`,
      ...[5, 6],
    ]);
    const { nodes, problems } = read([
      ['Nr.', 'Kennzahl', 'Ist', 'Soll'],
      [1, 'Wachsen', '', ''],
      ...kpis,
    ]);
    expect(nodes.map(({ key }) => key)).toEqual([
      '1',
      ...Array.from({ length: 11 }, (_, index) => `1.${index + 1}`),
    ]);
    expect(nodes[10]!.match).toEqual([{ role: 'name', value: 'KPI 10' }]);
    expect(problems).toEqual([]);
  });

  it('as text tell 3.1 from 3.10', () => {
    const { nodes } = read([
      ['ID', 'KPI', 'Actual', 'Target'],
      ['3', 'Health', '', ''],
      ['3.1', 'Fruit', 21, 30],
      ['3.10', 'Cancer', 563, 500],
    ]);
    expect(nodes.map(({ key, parentId }) => [key, parentId])).toEqual([
      ['3', null],
      ['3.1', 'L1/objective/3'],
      ['3.10', 'L1/objective/3'],
    ]);
  });

  it('beside columns of goals and objectives are ids of KPIs', () => {
    const { found } = read([
      ['Goal', 'No', 'KPI', 'Actual', 'Target'],
      ['Grow', '1.1', 'Revenue', 1, 2],
      ['Grow', '1.1.1', 'Clients', 1, 2],
    ]);
    expect(rolesOf(found)).toMatchObject({ No: 'KPI.key' });
  });
});

describe('A column of kinds', () => {
  it.each([
    ['Level', ['Goal', 'Objective', 'KPI', 'kpi']],
    ['Ebene', ['Oberziel', 'Teilziel', 'Kennzahl', 'Indikator']],
    ['Type', ['But', 'Objectif', 'Indicateur', 'indicateurs']],
    ['Nivel', ['Meta', 'Objetivo', 'Indicador', 'Indicadores']],
    ['Level', [1, 2, 3, 3]],
  ])('called %s says what each row is, the order what it belongs to', (header, kinds) => {
    const [goal, objective, kpi, other] = kinds as [string, string, string, string];
    const { nodes } = read([
      [header, 'Name', 'Actual', 'Target'],
      [goal, 'Grow', '', ''],
      [objective, 'Sell', '', ''],
      [kpi, 'Revenue', 1, 2],
      [other, 'Clients', 3, 4],
      [goal, 'Please', '', ''],
      [kpi, 'Wait', 5, 6],
    ]);
    expect(drawn(nodes)).toEqual([
      'goal Grow',
      '  objective Sell',
      '    KPI Revenue',
      '    KPI Clients',
      'goal Please',
      '  KPI Wait',
    ]);
  });

  it('reports a word that is no kind', () => {
    const { nodes, problems } = read([
      ['Kind', 'Name', 'Actual', 'Target'],
      ['Goal', 'Grow', '', ''],
      ['KPI', 'Revenue', 1, 2],
      ['Thing', 'Clients', 3, 4],
    ]);
    expect(nodes[2]).toMatchObject({ kind: 'KPI', name: 'Clients' });
    expect(problems).toMatchObject([{ code: 'unknown-kind', place: { address: 'A4' } }]);
  });

  it('holds organisation, team and individual for a level', () => {
    const { found } = read([
      ['KPI', 'Level', 'Actual', 'Target'],
      ['Wait', 'Team', 1, 2],
      ['Scrap', 'Organisation', 1, 2],
    ]);
    expect(rolesOf(found)).toMatchObject({ Level: 'level' });
  });
});

describe('A column of parents', () => {
  it('names the row above by its id or its name', () => {
    const { nodes, problems } = read([
      ['ID', 'Kind', 'Name', 'Parent', 'Actual', 'Target'],
      ['K1', 'KPI', 'Revenue', 'G1', 1, 2],
      ['G1', 'Goal', 'Grow', '', '', ''],
      ['K2', 'KPI', 'Clients', 'grow', 1, 2],
      ['K3', 'KPI', 'Wait', 'Please', 1, 2],
    ]);
    expect(drawn(nodes)).toEqual(['goal Grow', '  KPI Revenue', '  KPI Clients', 'KPI Wait']);
    expect(problems).toMatchObject([{ code: 'unknown-parent', place: { address: 'D5' } }]);
  });

  it('that goes round in a circle is cut', () => {
    const { nodes } = read([
      ['Kind', 'Name', 'Parent', 'Actual', 'Target'],
      ['Goal', 'A', 'B', '', ''],
      ['Goal', 'B', 'A', '', ''],
      ['KPI', 'Revenue', 'A', 1, 2],
    ]);
    expect(nodes).toHaveLength(3);
  });
});

describe('Headings above groups', () => {
  it('are objectives of the KPIs below', () => {
    const { found, nodes } = read(
      [
        ['KPI', 'Unit', 'Actual', 'Target'],
        ['Financial', '', '', ''],
        ['Revenue', 'k€', 111, 120],
        ['Profit', 'k€', 11, 12],
        ['Customers', '', '', ''],
        ['Wait', 'min', 12, 10],
      ],
      ['A2:D2', 'A5:D5'],
    );
    expect(rolesOf(found)).toMatchObject({ KPI: 'name' });
    expect(drawn(nodes)).toEqual([
      'objective Financial',
      '  KPI Revenue',
      '  KPI Profit',
      'objective Customers',
      '  KPI Wait',
    ]);
  });

  it('one right above the other are told as a doubt: it may be a KPI without figures', () => {
    const { nodes, problems } = read([
      ['KPI', 'Actual', 'Target'],
      ['Grow', '', ''],
      ['Win clients', '', ''],
      ['Revenue', 111, 120],
      ['Profit', '', ''],
      ['Care', '', ''],
      ['Wait', 12, 10],
      ['Scrap', '', ''],
      ['Rework', '', ''],
    ]);
    expect(drawn(nodes)).toEqual([
      'KPI Grow',
      'objective Win clients',
      '  KPI Revenue',
      '  KPI Profit',
      'objective Care',
      '  KPI Wait',
      '  KPI Scrap',
      '  KPI Rework',
    ]);
    expect(problems).toMatchObject([
      { code: 'heading-or-kpi', severity: 'warning', place: { address: 'A2' } },
      { code: 'heading-or-kpi', severity: 'warning', place: { address: 'A5' } },
    ]);
  });

  it('are none where a KPI in the middle has no figures yet', () => {
    const { nodes } = read([
      ['KPI', 'Actual', 'Target'],
      ['Revenue', 111, 120],
      ['Profit', '', ''],
      ['Wait', 12, 10],
    ]);
    expect(nodes.map(({ kind }) => kind)).toEqual(['KPI', 'KPI', 'KPI']);
  });
});

describe('Names with spaces in front', () => {
  const tree = (...rows: (string | number)[][]) =>
    drawn(readSheet(block([['KPI', 'Target', 'Actual'], ...rows])).nodes);

  it('stand below the name that starts further left', () => {
    expect(
      tree(
        ['Grow'],
        ['   Raise revenue'],
        ['      Revenue', 100, 90],
        ['   Cut costs'],
        ['      COGS', 30, 31],
        ['Care'],
        ['   Delight'],
        ['      NPS', 50, 45],
      ),
    ).toEqual([
      'goal Grow',
      '  objective Raise revenue',
      '    KPI Revenue',
      '  objective Cut costs',
      '    KPI COGS',
      'goal Care',
      '  objective Delight',
      '    KPI NPS',
    ]);
  });

  it('are no levels where the spaces are a slip', () => {
    expect(tree(['Revenue', 100, 90], [' COGS', 30, 31], ['NPS', 50, 45])).toEqual([
      'KPI Revenue',
      'KPI COGS',
      'KPI NPS',
    ]);
  });
});
