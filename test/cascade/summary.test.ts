import { judgeCascade } from '../../src/cascade/judge-cascade';
import { summarise, withOwnAsOf } from '../../src/cascade/summary';
import { cascadeOf, harbour, listExample } from './examples';

describe('summing a cascade up', () => {
  it('counts kinds, statuses of KPIs, and No data by its reason', () => {
    expect(summarise(harbour())).toEqual({
      goals: 1,
      objectives: 3,
      KPIs: 5,
      initiatives: 0,
      byStatus: { 'On track': 2, 'At risk': 0, 'Off track': 2, 'No data': 1 },
      noDataByReason: { 'no-target': 1 },
    });
  });

  it('counts the KPIs that are judged by a date of their own', () => {
    const list = listExample(
      'L1',
      ['goal.key', 'KPI.key', 'actual', 'asOf'],
      [
        { kind: 'goal', key: 'g', values: { asOf: 2025 } },
        { kind: 'KPI', key: 'a', values: { asOf: 2025 } },
        { kind: 'KPI', key: 'b', values: { asOf: ' ' } },
      ],
    );
    expect([withOwnAsOf(cascadeOf({ lists: [list] })), withOwnAsOf(harbour())]).toEqual([1, 0]);
  });

  it('takes an initiative that nothing measures out of the score and the coverage', () => {
    const list = listExample(
      'L1',
      ['objective.key', 'KPI.key', 'actual', 'target'],
      [
        { kind: 'objective', key: 'o' },
        { kind: 'KPI', key: 'a', under: 'objective/o', values: { actual: 2, target: 2 } },
        { kind: 'initiative', key: 'i', under: 'objective/o' },
      ],
    );
    const objective = judgeCascade(cascadeOf({ lists: [list] })).get('L1/objective/o');
    expect(objective).toMatchObject({ status: 'On track', score: 1, coverage: 1 });
  });

  it('judges by thresholds and day of the KPI before those of the workbook', () => {
    const list = listExample(
      'L1',
      ['KPI.key', 'actual', 'target', 'onTrack', 'atRisk'],
      [
        { kind: 'KPI', key: 'a', values: { actual: 85, target: 100, onTrack: 0.8, atRisk: 0.5 } },
        { kind: 'KPI', key: 'b', values: { actual: 85, target: 100 } },
        {
          kind: 'KPI',
          key: 'c',
          values: { actual: 55, target: 100, baseline: 10, start: 2020, due: 2030, asOf: 2025 },
        },
      ],
    );
    const judged = judgeCascade(cascadeOf({ lists: [list] }));
    expect(['a', 'b', 'c'].map((key) => judged.get(`L1/KPI/${key}`)?.status)).toEqual([
      'On track',
      'Off track',
      'On track',
    ]);
  });
});
