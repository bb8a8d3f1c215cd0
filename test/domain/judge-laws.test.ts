import fc from 'fast-check';
import { judge } from '../../src/domain/judge';
import { isRatio } from '../../src/domain/ratio';
import { ratio, thresholds } from './arbitraries';
import { measured } from './measured';

describe('every one-decimal target from 0.1 to 1,000', () => {
  const targets = Array.from({ length: 10_000 }, (_, place) => (place + 1) / 10);
  const statuses = (actualOf: (target: number, tenths: number) => number) =>
    new Set(
      targets.map((target, place) => {
        const judgement = judge(measured({ actual: actualOf(target, place + 1), target }));
        return `${judgement.status} ${judgement.score}`;
      }),
    );

  it('is At risk at exactly 90 %, whether the actual was computed or typed', () => {
    expect(statuses((target) => target * 0.9)).toEqual(new Set(['At risk 0.5']));
    // 90 % of n tenths is 9n hundredths, written out and read as Excel reads a typed number.
    const typed = (_: number, tenths: number) => Number(`${9 * tenths}e-2`);
    expect(statuses(typed)).toEqual(new Set(['At risk 0.5']));
    expect(statuses((target) => target - target / 10)).toEqual(new Set(['At risk 0.5']));
  });

  it('is At risk at exactly 110 % when lower is better, and met on itself', () => {
    for (const target of targets) {
      const lower = judge(measured({ actual: target * 1.1, target, direction: 'lower' }));
      expect([target, lower.status, lower.score]).toEqual([target, 'At risk', 0.5]);
    }
    expect(statuses((target) => target)).toEqual(new Set(['On track 1']));
    expect(statuses((target) => target * 3 * (1 / 3))).toEqual(new Set(['On track 1']));
  });

  it('is At risk at exactly 60 % of pace', () => {
    const dates = { start: 45000, due: 46000, asOf: 45500 };
    for (const target of targets) {
      const typed = judge(measured({ actual: target * 0.3, target, baseline: 0, ...dates }));
      expect([target, typed.status, typed.score]).toEqual([target, 'At risk', 0.5]);
    }
  });
});

const value = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -5, max: 5 }),
);
const cells = fc.record(
  {
    actual: value,
    target: value,
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    baseline: value,
    start: fc.constantFrom(44000, 45000),
    due: fc.constantFrom(45400, 46000),
    asOf: fc.constantFrom(44500, 45000, 45300, 46500),
    method: fc.constantFrom('automatic' as const, 'attainment' as const, 'compound' as const),
  },
  { requiredKeys: ['actual', 'target', 'direction'] },
);

describe('any KPI', () => {
  it('has a score that agrees with its status', () => {
    fc.assert(
      fc.property(cells, thresholds, thresholds, (kpi, attainment, pace) => {
        const { status, score, signal, measure } = judge(
          measured({ ...kpi, thresholds: { attainment, pace } }),
        );
        if (score === null)
          return expect([status, signal, measure]).toEqual(['No data', null, null]);
        const byScore = score === 1 ? 'On track' : score >= 0.5 ? 'At risk' : 'Off track';
        return expect(status).toBe(byScore);
      }),
    );
  });

  it('never does worse with a better actual', () => {
    fc.assert(
      fc.property(cells, value, (kpi, other) => {
        const scores = [kpi.actual, other]
          .sort((a, b) => (kpi.direction === 'lower' ? b - a : a - b))
          .map((actual) => judge(measured({ ...kpi, actual })).score);
        // Values of mixed signs change between compound and linear pace, which are not comparable.
        fc.pre(kpi.method !== 'compound' || Math.min(kpi.actual, other) > 0);
        if (scores[0] !== null && scores[1] !== null) {
          expect(scores[0]).toBeLessThanOrEqual(scores[1] ?? NaN);
        }
      }),
    );
  });

  it('mirrored in 0 is judged the same with the other direction', () => {
    const flip = (cell: number | undefined) => (cell === undefined ? '' : -cell);
    fc.assert(
      fc.property(cells, (kpi) => {
        fc.pre(kpi.method !== 'compound');
        const mirrored = judge(
          measured({
            ...kpi,
            actual: -kpi.actual,
            target: -kpi.target,
            baseline: flip(kpi.baseline),
            direction: kpi.direction === 'lower' ? 'higher' : 'lower',
          }),
        );
        const { status, score, attainment, pace } = judge(measured(kpi));
        expect(mirrored).toMatchObject({ status, score, attainment, pace });
      }),
    );
  });

  it('that gains what it is told to gain is On track', () => {
    fc.assert(
      fc.property(cells, thresholds, thresholds, (kpi, attainment, pace) => {
        const bounds = { attainment, pace };
        const { reason } = judge(measured({ ...kpi, thresholds: bounds }));
        if (!('gap' in reason) || reason.gap === null) return fc.pre(false);
        const gained = judge(measured({ ...kpi, actual: reason.gap.reach, thresholds: bounds }));
        // To reach a growth rate takes powers and roots: there the last digits are lost.
        if (gained.measure === 'compound' && isRatio(gained.pace)) {
          expect(gained.pace).toBeGreaterThan(pace.onTrack - 1e-6);
        } else {
          expect(gained.status).toBe('On track');
        }
      }),
    );
  });

  it('in a range is judged alike on both sides of its middle', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 500 }), ratio, (low, width, offset) => {
        const high = low + width / 100;
        const at = (actual: number) => judge(measured({ actual, low, high, direction: 'range' }));
        const [below, above] = [at(low - offset), at(high + offset)];
        expect(below.score ?? NaN).toBeCloseTo(above.score ?? NaN, 9);
      }),
    );
  });
});
