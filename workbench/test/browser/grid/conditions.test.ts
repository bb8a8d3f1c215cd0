import type { ConditionalFormat, CustomRule } from '../../../src/document/sheet';
import { SheetDocument } from '../../../src/document/sheet';
import { type Condition, Conditions } from '../../../browser/grid/conditions';

const column = (...values: (number | string | null)[]): SheetDocument => {
  const sheet = new SheetDocument('1', 'Sheet1', null);
  values.forEach((value, row) => (sheet.ensureCell(row, 0).value = value));
  return sheet;
};

const BOX = { top: 0, bottom: 9, left: 0, right: 0 };
const BASE = { id: 'r', priority: 1, stopIfTrue: false, box: BOX } as const;

const conditions = (
  sheet: SheetDocument,
  rules: readonly ConditionalFormat[],
  formula: (rule: CustomRule, row: number) => boolean = () => false,
): (Condition | null)[] => {
  sheet.conditionalFormats = [...rules];
  const found = new Conditions(sheet, formula);
  return [...sheet.cells.keys()].map((row) => found.at(row, 0));
};

const icons = (
  type: 'number' | 'percent' | 'percentile',
  values: readonly [string, string],
  more: object = {},
): ConditionalFormat => ({
  ...BASE,
  type: 'iconSet',
  style: '3TrafficLights1',
  showIconOnly: false,
  reverse: false,
  criteria: [
    { type: 'percent', operator: '>=', value: '0' },
    { type, operator: '>=', value: values[0] },
    { type, operator: '>=', value: values[1] },
  ],
  ...more,
});

const indexes = (found: readonly (Condition | null)[]): (number | undefined)[] =>
  found.map((one) => one?.icon?.index);

describe('an icon set', () => {
  it('compares with numbers, and gives texts and blanks no icon', () => {
    const found = conditions(column(1, 0, -1, 'no', null), [icons('number', ['0', '1'])]);
    expect(indexes(found)).toEqual([2, 1, 0, undefined, undefined]);
  });

  it('takes percent as a share of the range of values', () => {
    const found = conditions(column(10, 20, 30), [icons('percent', ['33', '67'])]);
    expect(indexes(found)).toEqual([0, 1, 2]);
  });

  it('takes percentiles of the values', () => {
    const found = conditions(column(1, 2, 1000), [icons('percentile', ['50', '90'])]);
    expect(indexes(found)).toEqual([0, 1, 2]);
  });

  it('turns its icons around, and hides the number where it shows nothing else', () => {
    const rule = icons('number', ['0', '1'], { reverse: true, showIconOnly: true });
    const found = conditions(column(1), [rule]);
    expect(found[0]).toEqual({ icon: { style: '3TrafficLights1', index: 0 }, valueHidden: true });
  });
});

const bars = (minimum?: string, maximum?: string): ConditionalFormat => ({
  ...BASE,
  type: 'dataBar',
  color: '#638EC6',
  minimum: minimum === undefined ? { type: 'automatic' } : { type: 'number', value: minimum },
  maximum: maximum === undefined ? { type: 'automatic' } : { type: 'number', value: maximum },
  showBarOnly: false,
});

describe('a data bar', () => {
  it.each([
    ['between its bounds', bars('0', '1'), [0, 0.25, 1, 2], [undefined, 25, 100, 100], 0],
    ['from 0 to the largest number by itself', bars(), [1, 4], [25, 100], 0],
    ['on both sides of an axis', bars(), [-1, 3], [-100, 100], 25],
    ['nowhere where its bounds are none', bars('1', '1'), [1], [undefined], undefined],
  ] as const)('stands %s', (_, rule, values, shares, axis) => {
    const found = conditions(column(...values), [rule]);
    expect(found.map((one) => one?.bar?.share)).toEqual(shares);
    expect(found.at(-1)?.bar?.axis).toBe(axis);
  });
});

describe('a rule with a formula', () => {
  const rule = (id: string, priority: number, more: object): ConditionalFormat => ({
    ...BASE,
    id,
    priority,
    type: 'custom',
    formula: 'A1',
    ...more,
  });

  it('lends its looks to the cells where it holds, the first rule winning', () => {
    const rules = [
      rule('later', 2, { fill: '#FF0000', font: { bold: true } }),
      rule('first', 1, { fill: '#00FF00' }),
    ];
    const found = conditions(column(1, 2), rules, (_, row) => row === 0);
    expect(found).toEqual([{ fill: '#00FF00', font: { bold: true } }, null]);
  });

  it('keeps later rules out where it says so', () => {
    const rules = [
      rule('first', 1, { fill: '#00FF00', stopIfTrue: true }),
      icons('number', ['0', '1']),
    ];
    const found = conditions(
      column(1, 2),
      [rules[0]!, { ...rules[1]!, priority: 2 }],
      (_, row) => row === 0,
    );
    expect(found.map((one) => Object.keys(one ?? {}))).toEqual([['fill'], ['icon']]);
  });
});
