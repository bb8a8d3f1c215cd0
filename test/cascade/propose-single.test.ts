import fc from 'fast-check';
import { proposeSingle, type SingleProposal } from '../../src/cascade/propose-single';
import type { CellValue, Kind } from '../../src/domain/node';
import { KINDS } from '../../src/domain/node';
import { selected } from './selected';
import type { SheetOptions } from './sheet-block';

/** `field: value @ place`, literals without a place. */
const drawn = ({ name, fields }: SingleProposal): string[] =>
  [['name', name] as const, ...Object.entries(fields)].map(
    ([part, { value, place }]) => `${part}: ${String(value)}${place ? ` @ ${place.address}` : ''}`,
  );

interface Case {
  readonly at: string;
  readonly grid: readonly (readonly CellValue[])[];
  readonly options?: SheetOptions;
  readonly kind?: Kind;
  readonly expected: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a figure with its label to the left': {
    at: 'B1',
    grid: [['Revenue', 120]],
    expected: ['name: Revenue @ A1', 'actual: 120 @ B1'],
  },
  'a figure with its label above': {
    at: 'A2',
    grid: [['Revenue'], [120]],
    expected: ['name: Revenue @ A1', 'actual: 120 @ A2'],
  },
  'a form whose first line is the KPI, its target two lines below': {
    at: 'B2',
    grid: [
      ['Figures of the month', null],
      ['Revenue', 120],
      [null, null],
      ['Target', 150],
      ['Profit', 30],
      ['Baseline', 20],
    ],
    expected: ['name: Revenue @ A2', 'actual: 120 @ B2', 'target: 150 @ B4'],
  },
  'a form whose start is a day, and its baseline a figure': {
    at: 'B1',
    grid: [
      ['Sales', 50],
      ['Target', 100],
      ['Baseline', 0],
      ['Start', 46_023],
      ['Due', 46_387],
    ],
    options: { formats: { B4: 'yyyy-mm-dd', B5: 'yyyy-mm-dd' } },
    expected: [
      'name: Sales @ A1',
      'actual: 50 @ B1',
      'target: 100 @ B2',
      'baseline: 0 @ B3',
      'start: 46023 @ B4',
      'due: 46387 @ B5',
    ],
  },
  'a form that names its lines, from any of them': {
    at: 'B3',
    grid: [
      ['KPI', 'Lead time'],
      ['Owner', 'Head of sales'],
      ['Actual', 12],
      ['Target', 10],
      ['Unit', 'days'],
      ['Direction', 'lower is better'],
    ],
    expected: [
      'name: Lead time @ B1',
      'actual: 12 @ B3',
      'target: 10 @ B4',
      'unit: days @ B5',
      'direction: lower is better @ B6',
      'owner: Head of sales @ B2',
    ],
  },
  'a form under a heading': {
    at: 'B2',
    grid: [
      ['Lead time', null],
      ['Actual', 12],
      ['Target', 10],
    ],
    expected: ['name: Lead time @ A1', 'actual: 12 @ B2', 'target: 10 @ B3'],
  },
  'a row under headers, its name in a column without one': {
    at: 'B2',
    grid: [
      [null, 'Actual', 'Target', 'Baseline'],
      ['Revenue', 120, 150, 100],
    ],
    expected: ['name: Revenue @ A2', 'actual: 120 @ B2', 'target: 150 @ C2', 'baseline: 100 @ D2'],
  },
  'a card: name above the figure, target beside it': {
    at: 'B3',
    grid: [[null], [null, 'Revenue', 'Target'], [null, 120, 150]],
    expected: ['name: Revenue @ B2', 'target: 150 @ C3', 'actual: 120 @ B3'],
  },
  'a row of a list': {
    at: 'C3',
    grid: [
      ['Goal', 'KPI', 'Actual', 'Target', 'Direction', 'Status'],
      ['Grow', 'Revenue', 120, 150, 'higher', 'red'],
      ['Grow', 'Churn', 4, 3, 'lower', 'red'],
    ],
    expected: ['name: Churn @ B3', 'actual: 4 @ C3', 'target: 3 @ D3', 'direction: lower @ E3'],
  },
  'a selected name, whose figures headers explain': {
    at: 'B2',
    grid: [
      ['Goal', 'KPI', 'Baseline', 'Actual', 'Target'],
      ['Grow', 'Revenue', 100, 120, 150],
      ['Grow', 'Churn', 5, 4, 3],
    ],
    expected: ['name: Revenue @ B2', 'baseline: 100 @ C2', 'actual: 120 @ D2', 'target: 150 @ E2'],
  },
  'a goal of a list: what the row says of its KPI is not the goal’s': {
    at: 'A2',
    kind: 'goal',
    grid: [
      ['Goal', 'KPI', 'Actual', 'Target'],
      ['Grow', 'Revenue', 120, 150],
    ],
    expected: ['name: Grow @ A2'],
  },
  'a selected target: it is no actual': {
    at: 'C2',
    grid: [
      ['KPI', 'Actual', 'Target'],
      ['Revenue', 120, 150],
    ],
    expected: ['name: Revenue @ A2', 'actual: 120 @ B2', 'target: 150 @ C2'],
  },
  'the year in a target’s header is when it is due': {
    at: 'B2',
    grid: [
      [null, 'Actual', 'Target 2030'],
      ['Revenue', 120, 150],
    ],
    expected: ['name: Revenue @ A2', 'actual: 120 @ B2', 'target: 150 @ C2', 'due: 2030'],
  },
  'a percentage': {
    at: 'B1',
    grid: [['Margin', 0.12]],
    options: { formats: { B1: '0.0%' } },
    expected: ['name: Margin @ A1', 'actual: 0.12 @ B1', 'unit: %'],
  },
  'a unit in the label, a verb in the name': {
    at: 'B1',
    grid: [['Reduce lead time (days)', 12]],
    expected: [
      'name: Reduce lead time (days) @ A1',
      'actual: 12 @ B1',
      'unit: days',
      'direction: lower',
    ],
  },
  'a sign in the target’s number format': {
    at: 'B2',
    grid: [
      [null, 'Actual', 'Target'],
      ['Defects', 12, 5],
    ],
    options: { formats: { C2: '"≤ "0' } },
    expected: ['name: Defects @ A2', 'actual: 12 @ B2', 'target: 5 @ C2', 'direction: lower'],
  },
  'low and high bounds': {
    at: 'B2',
    grid: [
      ['KPI', 'Actual', 'Low', 'High'],
      ['Temperature', 5, 2, 8],
    ],
    expected: [
      'name: Temperature @ A2',
      'actual: 5 @ B2',
      'low: 2 @ C2',
      'high: 8 @ D2',
      'direction: range',
    ],
  },
  'a German form': {
    at: 'B1',
    grid: [
      ['Fluktuation senken', 0.11],
      ['Zielwert', 0.08],
      ['Basiswert', 0.14],
      ['Verantwortlich', 'Leitung Personal'],
    ],
    expected: [
      'name: Fluktuation senken @ A1',
      'target: 0.08 @ B2',
      'baseline: 0.14 @ B3',
      'owner: Leitung Personal @ B4',
      'actual: 0.11 @ B1',
      'direction: lower',
    ],
  },
  'a figure among figures that nothing explains: only itself': {
    at: 'B2',
    grid: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    expected: ['name: ', 'actual: 5 @ B2'],
  },
  'a figure that is still to come': {
    at: 'B1',
    grid: [
      ['Revenue', ''],
      ['Target', 150],
    ],
    expected: ['name: Revenue @ A1', 'target: 150 @ B2', 'actual:  @ B1'],
  },
};

describe('what is proposed for one node', () => {
  it.each(Object.entries(CASES))('%s', (_name, { at, grid, options, kind, expected }) => {
    const proposal = proposeSingle(selected(at, grid, options), kind ?? 'KPI');
    expect(drawn(proposal).sort()).toEqual([...expected].sort());
  });

  it('says why, field by field', () => {
    const grid = [
      [null, 'Actual', 'Target 2030'],
      ['Reduce waste (t)', 120, 150],
    ];
    const { name, fields } = proposeSingle(selected('B2', grid), 'KPI');
    expect([name, ...Object.values(fields)].map(({ why }) => why)).toEqual([
      'the label to its left',
      'from the header “Actual” in B1',
      'from the header “Target 2030” in C1',
      'from the label “Reduce waste (t)”',
      'from the word “Reduce”',
      'from the year in “Target 2030”',
    ]);
  });

  it('warns of a target that is no number', () => {
    const grid = [
      ['KPI', 'Actual', 'Target'],
      ['Revenue', 120, 'tbd'],
      ['Costs', 50, 40],
    ];
    const { fields, problems } = proposeSingle(selected('B2', grid), 'KPI');
    expect(fields.target?.place?.address).toBe('C2');
    expect(problems.map(({ message }) => message)).toEqual([
      'Scorecard!C2: the target is “tbd”, which is not a number; it will not count.',
    ]);
  });

  it('says what to select where there is nothing', () => {
    const { name, problems } = proposeSingle(selected('E9', [['Revenue', 120]]), 'KPI');
    expect(name.value).toBe('');
    expect(problems.map(({ code, place }) => [code, place?.address])).toEqual([
      ['nothing-selected', 'E9'],
    ]);
  });

  it('never proposes a cell that does not hold the value it shows, whatever stands around', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>('', 'Target', 'Actual', 'KPI', 'Owner', 'Due', 'Unit', 'Low', 'x'),
      fc.integer({ min: -5, max: 2100 }),
    );
    const grids = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        grids,
        fc.nat(3),
        fc.nat(3),
        fc.constantFrom(...KINDS),
        (grid, row, column, kind) => {
          const address = `${'ABCD'[column]}${row + 1}`;
          const { name, fields } = proposeSingle(selected(address, grid), kind);
          const placed = [name, ...Object.values(fields)].filter(({ place }) => place !== null);
          const places = placed.map(({ place }) => place!.address);
          for (const { place, value } of placed) {
            const at = place!.address;
            expect(grid[Number(at.slice(1)) - 1]!['ABCD'.indexOf(at[0]!)]).toBe(value);
          }
          expect(new Set(places).size).toBe(places.length);
        },
      ),
    );
  });
});
