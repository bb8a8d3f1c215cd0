import fc from 'fast-check';
import { gapByAttainment, gapByCompoundPace, gapByLinearPace, gapOf } from '../../src/domain/gap';
import { judge } from '../../src/domain/judge';
import { measured as read } from '../../src/domain/measured';
import { DEFAULT_ATTAINMENT, DEFAULT_PACE } from '../../src/domain/thresholds';
import { verdictOf } from '../../src/domain/verdict';
import { thresholds } from './arbitraries';
import { measured } from './measured';

const lenient = { onTrack: 0.95, atRisk: 0.5 };
const strict = { onTrack: 1.1, atRisk: 0.5 };

describe('what is still needed to reach On track', () => {
  it.each([
    ['up to the target', 15410, 16750, 'higher', DEFAULT_ATTAINMENT, 16750, 1340],
    ['down to the target', 111, 100, 'lower', DEFAULT_ATTAINMENT, 100, -11],
    ['up to the threshold', 90, 100, 'higher', lenient, 95, 5],
    ['down to the threshold', 110, 100, 'lower', lenient, 105, -5],
    ['never beyond the target', 90, 100, 'higher', strict, 100, 10],
    ['up to a negative target', -120, -100, 'higher', lenient, -105, 15],
    ['up into the range', 35, { low: 40, high: 60 }, 'range', DEFAULT_ATTAINMENT, 40, 5],
    ['down near the range', 70, { low: 40, high: 60 }, 'range', lenient, 61, -9],
    ['down to 0', 3, 0, 'lower', DEFAULT_ATTAINMENT, 0, -3],
  ] as const)(
    'by attainment goes %s',
    (_, actual, target, direction, thresholds, reach, change) => {
      expect(gapByAttainment(actual, target, direction, thresholds)).toEqual({ reach, change });
    },
  );

  it('is nothing once On track', () => {
    expect(gapByAttainment(100, 100, 'higher', DEFAULT_ATTAINMENT)).toBeNull();
    expect(gapByAttainment(97, 100, 'higher', lenient)).toBeNull();
    expect(gapByAttainment(50, { low: 40, high: 60 }, 'range', DEFAULT_ATTAINMENT)).toBeNull();
  });

  const plan = { baseline: 100, target: 200, start: 0, due: 1000, asOf: 500, milestones: [] };

  it('by linear pace goes to 95 % of the way that is expected by now', () => {
    expect(gapByLinearPace(120, plan, 'higher', DEFAULT_PACE)).toEqual({
      reach: 147.5,
      change: 27.5,
    });
    const falling = { ...plan, baseline: 200, target: 100 };
    expect(gapByLinearPace(180, falling, 'lower', DEFAULT_PACE)).toEqual({
      reach: 152.5,
      change: -27.5,
    });
    expect(gapByLinearPace(148, plan, 'higher', DEFAULT_PACE)).toBeNull();
  });

  it('by pace never goes beyond the target', () => {
    const nearlyDue = { ...plan, asOf: 990 };
    expect(gapByLinearPace(120, nearlyDue, 'higher', strict)).toEqual({ reach: 200, change: 80 });
  });

  it('by linear pace is the expected value itself while milestones expect no progress', () => {
    const dip = { ...plan, milestones: [{ date: 500, value: 80 }] };
    expect(gapByLinearPace(70, dip, 'higher', DEFAULT_PACE)).toEqual({ reach: 80, change: 10 });
  });

  it('by compound pace goes to where 95 % of the required growth would have led', () => {
    const decade = { ...plan, due: 3652.5, asOf: 1826.25 };
    const gap = gapByCompoundPace(110, decade, 'higher', DEFAULT_PACE);
    const reach = 100 * (1 + 0.95 * (2 ** 0.1 - 1)) ** 5;
    expect(gap?.reach).toBeCloseTo(reach, 9);
    expect(gap?.change).toBeCloseTo(reach - 110, 9);
  });
});

/** A value as people type it. */
const value = fc
  .tuple(fc.integer({ min: -20_000, max: 60_000 }), fc.constantFrom(1, 10, 1000, 10_000))
  .map(([digits, part]) => digits / part);

const kpis = fc
  .record({
    actual: value,
    target: fc.oneof(value, fc.tuple(value, value)),
    direction: fc.constantFrom('higher', 'lower'),
    baseline: value,
    start: fc.integer({ min: 40_000, max: 40_100 }),
    days: fc.integer({ min: 32, max: 2000 }),
    passed: fc.double({ min: 0, max: 1.2, noNaN: true }),
    isTimed: fc.boolean(),
    thresholds: fc.option(thresholds),
    method: fc.constantFrom('automatic', 'compound', 'attainment'),
    milestone: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), value)),
  })
  .map((drawn) => {
    const { start, days, target, milestone } = drawn;
    const dates = {
      baseline: drawn.baseline,
      start,
      due: start + days,
      // Within a month a value can grow so fast that its yearly rate is no number any more.
      asOf: start + 30 + Math.ceil(drawn.passed * (days - 30)),
      milestones: milestone
        ? [{ date: start + Math.ceil(milestone[0] * days), value: milestone[1] }]
        : [],
    };
    const wanted =
      typeof target === 'number'
        ? { target, direction: drawn.direction }
        : { low: Math.min(...target), high: Math.max(...target), direction: 'range' as const };
    const pair = drawn.thresholds ?? undefined;
    return {
      actual: drawn.actual,
      ...wanted,
      ...(drawn.isTimed ? dates : {}),
      thresholds: { attainment: pair, pace: pair },
      method: drawn.method,
    };
  });

describe('actual and gap together', () => {
  const gapAt = (cells: Parameters<typeof measured>[0]) => {
    const kpi = read(measured(cells));
    if ('code' in kpi) throw new Error(kpi.code);
    return gapOf(verdictOf(kpi), kpi)?.change ?? 0;
  };

  it.each([
    [{ actual: -1, target: 0.3, baseline: -1, start: 45000, due: 2025, asOf: 2023 }],
    [{ actual: 0.00047, target: 0.00091, baseline: 0.0002, start: 2020, due: 2024, asOf: 2023 }],
    [{ actual: 616_000, low: 616_080.76, high: 616_083.646, direction: 'range' as const }],
    [{ actual: 157_980.73, target: 1.648, direction: 'lower' as const }],
    [{ actual: 35, low: 0.4, high: 0.4, direction: 'range' as const }],
  ])('are On track: %j', (cells) => {
    const actual = cells.actual + gapAt(cells);
    expect(judge(measured({ ...cells, actual })).status).toBe('On track');
  });

  it('are On track, whatever the KPI', () => {
    fc.assert(
      fc.property(kpis, (cells) => {
        const { status } = judge(measured(cells));
        fc.pre(status === 'At risk' || status === 'Off track');
        // A range of no width can lie between two sums that a far away actual can have.
        fc.pre(cells.low === undefined || cells.low !== cells.high);
        const actual = cells.actual + gapAt(cells);
        expect(judge(measured({ ...cells, actual })).status).toBe('On track');
      }),
      { numRuns: 2000 },
    );
  });

  it('ask for no more than needed: a thousandth less is not On track', () => {
    fc.assert(
      fc.property(kpis, (cells) => {
        const gap = gapAt(cells);
        fc.pre(gap !== 0);
        const nearly = cells.actual + gap * 0.999;
        // What is left must show beside the values themselves.
        fc.pre(Math.abs(gap) > 0.001);
        expect(judge(measured({ ...cells, actual: nearly })).status).not.toBe('On track');
      }),
      { numRuns: 2000 },
    );
  });

  it('go by compound pace from 0 and below too, since that decides above 0', () => {
    const cells = { target: 90, baseline: 10, start: 2020, due: 2025, asOf: 2023 } as const;
    const atZero = gapAt({ ...cells, actual: 0, method: 'compound' });
    expect(atZero).toBeCloseTo(gapAt({ ...cells, actual: 5, method: 'compound' }) + 5, 9);
    expect(gapAt({ ...cells, actual: -5, method: 'compound' })).toBeCloseTo(atZero + 5, 9);
    const below = [{ date: 44_000, value: -3 }];
    const lost = {
      ...cells,
      start: 2019,
      asOf: 44_000,
      milestones: below,
      actual: -5,
      method: 'compound' as const,
    };
    expect(gapAt(lost)).toBe(2);
  });
});
