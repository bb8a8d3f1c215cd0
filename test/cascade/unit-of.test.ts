import { reasonSentence } from '../../src/cascade/reason-sentence';
import { judgeCascade } from '../../src/cascade/judge-cascade';
import { planSheet } from '../../src/cascade/plan-sheet';
import { unitOf } from '../../src/cascade/unit-of';
import type { CellValue } from '../../src/domain/node';
import { cascadeOf, listExample, SETTINGS } from './examples';

const kpi = (numberFormat: string, unit: CellValue, actual = 0.84, target = 0.9) =>
  cascadeOf({
    lists: [
      listExample(
        'L1',
        ['KPI.key', 'actual', 'target', 'unit'],
        [{ kind: 'KPI', key: '1', numberFormat, values: { actual, target, unit } }],
      ),
    ],
    singles: [],
    settings: SETTINGS,
    problems: [],
  });

describe('the unit of a KPI', () => {
  it.each<[string, CellValue, string]>([
    ['0.0%', 'points', '%'],
    ['0 %;-0 %', null, '%'],
    ['0" %"', '%', 'per cent'],
    ['0\\%', null, ''],
    ['General', '%', 'per cent'],
    ['General', ' days ', 'days'],
    ['General', 5, ''],
    ['General', null, ''],
    ['General', 'x'.repeat(9000), `${'x'.repeat(39)}…`],
  ])('in format %j with the unit field %j', (format, field, unit) => {
    expect(unitOf(kpi(format, field).nodes[0]!)).toBe(unit);
  });
});

describe('the reason in the sheet and in the tree', () => {
  it.each<[string, string | null, string, string]>([
    ['0%', null, ',"","%")', '6.7 % below target; 6 points more reach On track'],
    ['General', 'a "b"', ',"","a ""b""")', '6.7 % below target; 0.06 a "b" more reach On track'],
    ['General', null, ',KPI_Method)', '6.7 % below target; 0.06 more reach On track'],
  ])('in format %j with the unit field %j', (format, field, end, sentence) => {
    const cascade = kpi(format, field);
    const plan = planSheet(cascade);
    const column = plan.contents[plan.firstNodeRow - 1]!.indexOf('Reason');
    expect(plan.contents[plan.firstNodeRow]![column]).toContain(`${end},"row not found`);
    const node = cascade.nodes[0]!;
    expect(reasonSentence(node, judgeCascade(cascade).get(node.id)!, false)).toBe(sentence);
  });
});
