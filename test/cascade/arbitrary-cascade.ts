import fc from 'fast-check';
import type { CascadeParts } from '../../src/cascade/build-cascade';
import { listExample, singleExample, type RowExample } from './examples';

const awkward = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    'May 2030',
    '~*?',
    `a "quoted" name`,
    '😀'.repeat(200),
    'x"'.repeat(3000),
  ),
);
const cell = fc.oneof(fc.double({ noNaN: true }), fc.string({ maxLength: 5 }), fc.constant(''));

const kpi = fc.record({
  key: fc.string({ minLength: 1, maxLength: 4 }),
  name: awkward,
  text: awkward,
  values: fc.record({ actual: cell, target: cell, weight: cell, low: cell, high: cell }),
  parent: fc.nat({ max: 3 }),
});

/** Lists with up to four goals and KPIs under some of them, and single tags under these. */
export const aCascade: fc.Arbitrary<Partial<CascadeParts>> = fc
  .record({
    kpis: fc.uniqueArray(kpi, { selector: ({ key }) => key, maxLength: 12 }),
    goals: fc.nat({ max: 4 }),
    sheet: fc.constantFrom('Plan', `Tom's "plan"`),
    single: fc.option(awkward),
  })
  .map(({ kpis, goals, sheet, single }) => {
    const parents: RowExample[] = Array.from({ length: goals }, (_, n) => ({
      kind: 'goal',
      key: `g${n}`,
    }));
    const rows = kpis.map(({ key, name, text, values, parent }): RowExample => ({
      kind: 'KPI',
      key,
      name,
      values,
      match: [{ role: 'KPI.name', value: text }],
      ...(parent < goals ? { under: `goal/g${parent}` } : {}),
    }));
    const roles = ['goal.key', 'KPI.name', 'actual', 'target', 'low', 'high'] as const;
    const singles =
      single === null ? [] : [singleExample('S1', 'KPI', single, null, { actual: 1, target: 2 })];
    return { lists: [listExample('L1', roles, [...parents, ...rows], sheet)], singles };
  });
