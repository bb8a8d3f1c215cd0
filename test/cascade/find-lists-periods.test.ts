import { block, readSheet, rolesOf } from './sheet-block';

const roles = (header: readonly string[], ...rows: readonly (string | number)[][]) =>
  rolesOf(readSheet(block([[...header], ...rows])).found);

describe('Columns of years, quarters and months', () => {
  it('may have two lines, the years above; the later year that has figures counts', () => {
    const grid = [
      ['KPI', '2024', '', '2025', '', '2026', ''],
      ['', 'Actual', 'Target', 'Actual', 'Target', 'Actual', 'Target'],
      ['Wait', 12, 11, 11, 10, '', 9],
    ];
    const { found, nodes } = readSheet(
      block(grid, { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'] }),
    );
    expect(nodes[0]!.values).toEqual({ actual: 11, target: 10 });
    expect(found.problems).toMatchObject([
      { code: 'several-columns', severity: 'warning', place: { address: 'B2' } },
      { code: 'several-columns', severity: 'warning', place: { address: 'C2' } },
    ]);
    expect(found.problems[0]!.message).toContain(
      '“2024 Actual”, “2026 Actual” could be the actual too; column D “2025 Actual” is used.',
    );
  });

  it.each([
    ['quarters', 'Q1', 'Q2', 'Q3'],
    ['months', 'Feb', 'avril', 'Dez'],
    ['half-years of two years', 'H2 2024', 'H1 2025', 'H2 2025'],
  ])('may have %s above: the last that has an actual counts, with its target', (_, ...parts) => {
    const grid = [
      ['KPI', parts[0], '', parts[1], '', parts[2], ''],
      ['', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual'],
      ['Wait', 12, 11, 10, 9, 8, ''],
    ];
    const { found, nodes } = readSheet(
      block(grid, { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'] }),
    );
    expect(nodes[0]!.values).toEqual({ actual: 9, target: 10 });
    expect(found.problems).toMatchObject([
      { code: 'several-columns', severity: 'warning' },
      { code: 'several-columns', severity: 'warning' },
    ]);
  });

  it.each([
    ['FY24', 'FY25', 'FY26'],
    ['FY23/24', 'FY24/25', 'FY25/26'],
    ['FY2023-24', 'FY2024-25', 'FY2025-26'],
    ['GJ 24', 'GJ 25', 'GJ 26'],
    ['CY24', 'CY25', 'CY26'],
    ["FY'24 Q4", "FY'25 Q1", "FY'25 Q2"],
    ['2023/24', '2024/25', '2025/26'],
  ])(
    'may have figures of %s, %s and %s in any order: the last that has an actual counts',
    (...years) => {
      const figures = [
        ['Target', 12, 10, 8],
        ['Actual', 11, 9, ''],
      ] as const;
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
      ]) {
        const columns = order.flatMap((at) =>
          figures.map(([word, ...values]) => [`${word} ${years[at]}`, values[at]!] as const),
        );
        const { nodes } = readSheet(
          block([
            ['KPI', ...columns.map(([header]) => header)],
            ['Wait', ...columns.map(([, value]) => value)],
          ]),
        );
        expect(nodes[0]!.values).toEqual({ actual: 9, target: 10 });
      }
    },
  );

  it('has the latest fiscal year read as the actual where there is none, wherever it stands', () => {
    const header = ['KPI', 'CY26', 'CY25', 'CY24', 'Target'];
    expect(roles(header, ['Wait', '', 11, 12, 10])).toMatchObject({ CY25: 'actual' });
  });

  it('of the whole year goes before its quarters', () => {
    const header = ['KPI', 'Actual Q1', 'Actual Q2', 'Actual', 'Target'];
    expect(roles(header, ['Wait', 1, 2, 3, 4])).toMatchObject({ Actual: 'actual' });
  });

  it('has the last filled month read as the actual where there is none, and says so', () => {
    const { found, nodes } = readSheet(
      block([
        ['KPI', 'Jan', 'Feb', 'Mar', 'Target'],
        ['Wait', 12, 11, '', 10],
        ['Scrap', 4, 5, '', 3],
      ]),
    );
    expect(nodes.map(({ values }) => values.actual)).toEqual([11, 5]);
    expect(found.problems).toMatchObject([
      { code: 'period-as-actual', severity: 'warning', place: { address: 'C1' } },
    ]);
  });

  it('never has a month read as the actual beside one', () => {
    const grid = [
      ['KPI', 'Jan', 'Feb', 'Actual', 'Target'],
      ['Wait', 12, 11, 11.5, 10],
    ];
    expect(readSheet(block(grid)).found.unmapped.map(({ header }) => header)).toEqual([
      'Jan',
      'Feb',
    ]);
  });
});
