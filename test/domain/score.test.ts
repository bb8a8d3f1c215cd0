import fc from 'fast-check';
import { score } from '../../src/domain/score';
import { signalOf, STATUSES, statusOf } from '../../src/domain/status';
import { DEFAULT_ATTAINMENT, DEFAULT_PACE } from '../../src/domain/thresholds';
import { ratio, thresholds } from './arbitraries';

describe('the score of a ratio', () => {
  it.each([
    [-3, 0],
    [0, 0],
    [0.45, 0.25],
    [0.9, 0.5],
    [0.95, 0.75],
    [1, 1],
    [7, 1],
  ])('of attainment %d is %d', (attained, points) => {
    expect(score(attained, DEFAULT_ATTAINMENT)).toBe(points);
  });

  it.each([
    [-0.1, 0],
    [0.3, 0.25],
    [0.6, 0.5],
    [0.775, 0.75],
    [0.95, 1],
  ])('of pace %d is %d', (pace, points) => {
    expect(score(pace, DEFAULT_PACE)).toBe(points);
  });

  it('stays between 0 and 1 and never falls when the ratio rises', () => {
    fc.assert(
      fc.property(ratio, ratio, thresholds, (a, b, bounds) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        expect(score(low, bounds)).toBeGreaterThanOrEqual(0);
        expect(score(high, bounds)).toBeLessThanOrEqual(1);
        expect(score(low, bounds)).toBeLessThanOrEqual(score(high, bounds));
      }),
    );
  });

  it('agrees with the status: 1 is On track, from 0.5 on At risk, below Off track', () => {
    fc.assert(
      fc.property(ratio, thresholds, (value, bounds) => {
        const points = score(value, bounds);
        const status = statusOf(value, bounds);
        expect(status).toBe(points === 1 ? 'On track' : points >= 0.5 ? 'At risk' : 'Off track');
      }),
    );
  });
});

describe('a status', () => {
  it('has the signals 1, 0, -1 and blank', () => {
    expect(STATUSES.map(signalOf)).toEqual([1, 0, -1, null]);
  });

  it('has its bound to the better side, also when the bound is a float’s breath away', () => {
    expect(statusOf(0.3, { onTrack: 0.1 + 0.2, atRisk: 0.1 })).toBe('On track');
    expect(statusOf(0.8999999999999999, DEFAULT_ATTAINMENT)).toBe('At risk');
    expect(statusOf(0.899999999999, DEFAULT_ATTAINMENT)).toBe('Off track');
  });
});
