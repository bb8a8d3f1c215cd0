import { gapByAttainment, gapByCompoundPace, gapByLinearPace } from '../../src/domain/gap';
import { DEFAULT_ATTAINMENT, DEFAULT_PACE } from '../../src/domain/thresholds';

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
