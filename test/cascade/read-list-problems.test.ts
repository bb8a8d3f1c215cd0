import { block, readSheet } from './sheet-block';

const HEADER = [
  'KPI',
  'Better',
  'Start',
  'Baseline',
  'As of',
  'Actual',
  'Due',
  'Target',
  'Low',
  'High',
  'Weight',
  'On track',
  'At risk',
];
const GOOD = ['Scrap', 'lower', 2020, 8, 2025, 6, 2030, 5, '', '', 1, 1, 0.9];
type Row = readonly (string | number)[];

function row(changed: Readonly<Record<string, string | number>>): Row {
  return HEADER.map((header, index) => (index === 0 ? 'Wait' : (changed[header] ?? GOOD[index]!)));
}

describe('A cell that will not count', () => {
  it.each<[string, Record<string, string | number>, string, string]>([
    ['a text for an actual', { Actual: 'pending' }, 'text-not-number', 'F3'],
    ['a number as text', { Actual: '1 234,5' }, 'number-as-text', 'F3'],
    ['a target that is a text', { Target: 'TBD' }, 'text-not-number', 'H3'],
    ['an error', { Actual: '#DIV/0!' }, 'cell-error', 'F3'],
    ['a word that is no direction', { Better: 'sideways' }, 'unknown-direction', 'B3'],
    ['a range without its bounds', { Better: 'range' }, 'range-without-bounds', 'B3'],
    ['a low above the high', { Better: 'range', Low: 9, High: 3 }, 'low-above-high', 'I3'],
    ['a due date before the start', { Due: 2019 }, 'due-before-start', 'G3'],
    ['a date in words', { Due: 'next summer' }, 'not-a-date', 'G3'],
    ['a negative weight', { Weight: -1 }, 'negative-weight', 'K3'],
    ['a target that is the baseline', { Target: 8 }, 'target-is-baseline', 'H3'],
    ['a target worse than the baseline', { Target: 9 }, 'target-behind-baseline', 'H3'],
    ['thresholds in the wrong order', { 'On track': 0.5 }, 'bad-thresholds', 'L3'],
    ['thresholds in per cent', { 'On track': 95, 'At risk': 80 }, 'bad-thresholds', 'L3'],
  ])('is %s: reported with its cell, and the KPI stays', (_, changed, code, address) => {
    const { nodes, problems } = readSheet(block([HEADER, GOOD, row(changed)]));
    expect(nodes.map(({ name }) => name)).toEqual(['Scrap', 'Wait']);
    expect(problems.map((problem) => [problem.code, problem.place])).toEqual([
      [code, { sheet: 'Scorecard', address }],
    ]);
    expect(problems[0]!.message).toContain(`Scorecard!${address}`);
    expect(problems[0]!.fix).not.toBe('');
  });

  it('is no due date after a bare year, however the workbook counts its days', () => {
    // 30 June 2025 and 30 June 2023 as a workbook counts from 1904.
    const sheet = block([HEADER, GOOD, row({ Start: 2024, Due: 44_376 })]);
    expect(readSheet(sheet, true).problems).toEqual([]);
    expect(readSheet(sheet).problems).toMatchObject([{ code: 'due-before-start' }]);
    const early = block([HEADER, GOOD, row({ Start: 2024, Due: 43_645 })]);
    expect(readSheet(early, true).problems).toMatchObject([{ code: 'due-before-start' }]);
  });

  it('is a weight as text of any level: reported with its cell', () => {
    const weights = ['Goal weight', 'Objective weight', 'KPI weight'];
    const sheet = block([
      ['Goal', 'Objective', 'KPI', 'Actual', 'Target', ...weights],
      ['Grow', 'Win', 'Revenue', 9, 10, '60%', 'high', '50%'],
    ]);
    expect(readSheet(sheet).problems).toMatchObject([
      { code: 'number-as-text', place: { address: 'H2' } },
      { code: 'text-not-number', place: { address: 'G2' } },
      { code: 'number-as-text', place: { address: 'F2' } },
    ]);
  });

  it('is none in a good row, nor in one without an actual or a target', () => {
    const blank = { Actual: '', Target: '', Baseline: '', Start: '', Due: '', Better: '' };
    expect(readSheet(block([HEADER, GOOD, row(blank)])).problems).toEqual([]);
  });
});
