import fc from 'fast-check';
import { rollUp, ROLLUP_METHODS } from '../../src/domain/rollup';
import type { Child } from '../../src/domain/rollup';
import { statusOf } from '../../src/domain/status';
import { toReading } from '../../src/domain/reading';

const options = {
  method: 'mean',
  thresholds: { onTrack: 0.9, atRisk: 0.5 },
  minimumCoverage: 0.5,
} as const;

/** A KPI with data, or without (null). */
function kpi(
  score: number | null,
  weight: Child['weight'] = null,
  more: Partial<Child> = {},
): Child {
  const status = score === null ? 'No data' : statusOf(score, { onTrack: 1, atRisk: 0.5 });
  return { score, weight, coverage: score === null ? 0 : 1, status, ...more };
}

describe('a parent', () => {
  it.each([
    ['equal weights', [kpi(1), kpi(0.5)], 0.75, 'At risk'],
    ['weights that need not make 1', [kpi(1, 3), kpi(0.2, 1)], 0.8, 'At risk'],
    ['a blank weight as 1', [kpi(1, toReading('')), kpi(0, 3)], 0.25, 'Off track'],
    ['a weight of 0 left out', [kpi(1), kpi(0, 0)], 1, 'On track'],
    [
      'exactly the threshold, in tenths',
      [kpi(0.7), kpi(0.9), kpi(1.1 - 0.1), kpi(1)],
      0.9,
      'On track',
    ],
    ['tenths that floats cannot add', [kpi(0.1), kpi(0.2), kpi(0.3)], 0.2, 'Off track'],
    ['enormous weights', [kpi(1, 1e308), kpi(0.5, 1e308)], 0.75, 'At risk'],
    ['minute weights', [kpi(1, 1e-300), kpi(0.5, 1e-300)], 0.75, 'At risk'],
  ] as const)('takes the weighted mean with %s', (_, children, score, status) => {
    expect(rollUp(children, options)).toMatchObject({ score, status, coverage: 1 });
  });

  it.each([
    ['mean', 0.6],
    ['worst', 0.2],
    ['best', 1],
  ] as const)('can take the %s', (method, score) => {
    const children = [kpi(1), kpi(0.6), kpi(0.2), kpi(0, 0), kpi(null)];
    expect(rollUp(children, { ...options, method })).toMatchObject({ score, coverage: 0.75 });
  });

  it.each([
    ['nothing below it', [], 'no-children'],
    ['no data below it', [kpi(null), kpi(null, 5)], 'no-child-data'],
    ['data only where nothing weighs', [kpi(1, 0), kpi(null)], 'no-child-data'],
    ['weights of 0 only', [kpi(1, 0), kpi(0.5, 0)], 'no-weights'],
    ['a negative weight', [kpi(1), kpi(1, -1)], 'negative-weight'],
    ['a weight that is text', [kpi(1), kpi(1, toReading('high'))], 'text'],
    ['a weight that is a number as text', [kpi(1), kpi(1, toReading('40 %'))], 'number-as-text'],
    ['a weight that is an error', [kpi(1), kpi(1, toReading('#N/A'))], 'cell-error'],
    ['an infinite weight', [kpi(1), kpi(1, Infinity)], 'cell-error'],
  ] as const)('has no data with %s', (_, children, code) => {
    expect(rollUp(children, options)).toMatchObject({
      score: null,
      status: 'No data',
      signal: null,
      coverage: 0,
      reason: { code },
    });
  });

  it('names the child whose weight is refused', () => {
    expect(rollUp([kpi(1), kpi(1, -2)], options).reason).toEqual({
      code: 'negative-weight',
      weight: -2,
      child: 1,
    });
  });

  it('refuses thresholds out of order and a minimum coverage beyond 0 to 1', () => {
    const thresholds = { onTrack: 0.5, atRisk: 0.9 };
    expect(rollUp([kpi(1)], { ...options, thresholds }).reason.code).toBe('bad-thresholds');
    expect(rollUp([kpi(1)], { ...options, minimumCoverage: 50 }).reason.code).toBe('bad-coverage');
  });

  it('counts its children by status', () => {
    const { reason } = rollUp([kpi(1), kpi(1), kpi(0.7), kpi(0.1), kpi(null)], options);
    expect(reason).toEqual({
      code: 'children',
      method: 'mean',
      counts: { 'On track': 2, 'At risk': 1, 'Off track': 1, 'No data': 1 },
    });
  });
});

describe('coverage', () => {
  it('is the share of the weights with data, through all levels', () => {
    expect(rollUp([kpi(1, 3), kpi(null, 1)], options).coverage).toBe(0.75);
    const half = kpi(1, 2, { coverage: 0.5 });
    expect(rollUp([half, kpi(1, 2)], options).coverage).toBe(0.75);
  });

  it('below the minimum makes a parent incomplete and at best At risk', () => {
    const sparse = rollUp([kpi(1), kpi(null), kpi(null)], options);
    expect(sparse).toMatchObject({ score: 1, status: 'At risk', signal: 0, incomplete: true });
    expect(sparse.reason).toMatchObject({ code: 'incomplete', minimum: 0.5 });
    expect(rollUp([kpi(0.1), kpi(null), kpi(null)], options).status).toBe('Off track');
  });

  it('on the minimum is enough', () => {
    expect(rollUp([kpi(1), kpi(null)], options)).toMatchObject({
      status: 'On track',
      incomplete: false,
    });
    const tenths = [kpi(1, 0.1), kpi(1, 0.2), kpi(null, 0.3)];
    expect(rollUp(tenths, options)).toMatchObject({ status: 'On track', coverage: 0.5 });
  });
});

describe('a critical child', () => {
  const good = [kpi(1, 10), kpi(1, 10)];

  it('that is Off track keeps its parent from On track', () => {
    const held = rollUp([...good, kpi(0.2, 1, { critical: true })], options);
    expect(held).toMatchObject({ status: 'At risk', signal: 0 });
    expect(held.score).toBeGreaterThan(0.9);
    expect(held.reason).toMatchObject({ code: 'critical-child', children: [2] });
  });

  it('does so with weight 0 too, and without a status by its score', () => {
    const unscored = { score: 0.2, weight: 0, coverage: 1, critical: true };
    expect(rollUp([...good, unscored], options)).toMatchObject({ score: 1, status: 'At risk' });
  });

  it('that is At risk or has no data does not', () => {
    expect(rollUp([...good, kpi(0.6, 1, { critical: true })], options).status).toBe('On track');
    expect(rollUp([...good, kpi(null, 1, { critical: true })], options).status).toBe('On track');
  });

  it('never lifts a parent', () => {
    expect(rollUp([kpi(0.1, 1, { critical: true })], options).status).toBe('Off track');
  });
});

const points = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const weight = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 100 }),
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
);
const method = fc.constantFrom(...ROLLUP_METHODS);
const family = (score: fc.Arbitrary<number>) =>
  fc.array(
    fc.tuple(score, weight, fc.boolean()).map(([s, w, critical]) => kpi(s, w, { critical })),
    { minLength: 1, maxLength: 12 },
  );

describe('the laws of rolling up, at full coverage', () => {
  it('all children On track make an On track parent', () => {
    fc.assert(
      fc.property(family(fc.constant(1)), method, (children, way) => {
        expect(rollUp(children, { ...options, method: way }).status).toBe('On track');
      }),
    );
  });

  it('all parents On track make an On track grandparent', () => {
    const parents = family(fc.integer({ min: 900, max: 1000 }).map((value) => value / 1000));
    fc.assert(
      fc.property(parents, method, (children, way) => {
        const onTrack = children.map((child) => ({ ...child, status: 'On track' as const }));
        expect(rollUp(onTrack, { ...options, method: way }).status).toBe('On track');
      }),
    );
  });

  it('all children Off track make an Off track parent', () => {
    const off = fc.oneof(
      fc.integer({ min: 0, max: 499 }).map((value) => value / 1000),
      fc.constant(0.499999999999),
    );
    fc.assert(
      fc.property(family(off), method, (children, way) => {
        expect(rollUp(children, { ...options, method: way }).status).toBe('Off track');
      }),
    );
  });

  it('raising a child never lowers its parent', () => {
    const rank = { 'Off track': 0, 'At risk': 1, 'On track': 2, 'No data': NaN };
    fc.assert(
      fc.property(family(points), method, fc.nat(), points, (children, way, pick, raise) => {
        const place = pick % children.length;
        const raised = children.map((child, at) =>
          at === place
            ? kpi(Math.max(child.score ?? 0, raise), child.weight, { critical: child.critical })
            : child,
        );
        const before = rollUp(children, { ...options, method: way });
        const after = rollUp(raised, { ...options, method: way });
        expect(after.score).toBeGreaterThanOrEqual(before.score ?? NaN);
        expect(rank[after.status]).toBeGreaterThanOrEqual(rank[before.status]);
      }),
    );
  });

  it('the order of children and the unit of their weights do not matter', () => {
    fc.assert(
      fc.property(family(points), method, fc.constantFrom(2, 10, 1000), (children, way, unit) => {
        const other = [...children].reverse().map((child) => ({
          ...child,
          weight: unit * (typeof child.weight === 'number' ? child.weight : 1),
        }));
        const { score, status } = rollUp(children, { ...options, method: way });
        const scaled = rollUp(other, { ...options, method: way });
        expect(scaled.score).toBeCloseTo(score ?? NaN, 10);
        fc.pre([0.5, 0.9].every((bound) => Math.abs((score ?? 0) - bound) > 1e-9));
        expect(scaled.status).toBe(status);
      }),
    );
  });

  it('the parent lies between its worst and its best child', () => {
    fc.assert(
      fc.property(family(points), (children) => {
        const by = (way: (typeof ROLLUP_METHODS)[number]) =>
          rollUp(children, { ...options, method: way }).score ?? NaN;
        expect(by('worst')).toBeLessThanOrEqual(by('mean'));
        expect(by('mean')).toBeLessThanOrEqual(by('best'));
      }),
    );
  });
});
