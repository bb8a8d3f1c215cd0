import fc from 'fast-check';
import { formatNumber, formatPercent, roundUp } from '../../src/domain/figures';

describe('figures in a sentence', () => {
  it.each([
    [1340, '1,340'],
    [1234567.8, '1,234,568'],
    [999.94, '999.9'],
    [27.5, '27.5'],
    [7.25, '7.25'],
    [0.03125, '0.03125'],
    [0.031251234, '0.03125'],
    [-12, '−12'],
    [0, '0'],
    [-0.0000000000001, '0'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [0.08, '8 %'],
    [0.565517, '57 %'],
    [0.0834, '8.3 %'],
    [0.004, '0.4 %'],
    [0.000123, '0.012 %'],
    [0, '0 %'],
    [1.5, '150 %'],
    [-0.4, '−40 %'],
    [1 - 0.92, '8 %'],
  ])('the ratio %d is written %s', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text);
  });

  it('rounds up what is needed, but not for the noise of a float', () => {
    expect(roundUp(1339.6)).toBe(1340);
    expect(roundUp(1339.01)).toBe(1340);
    expect(roundUp(-1339.6)).toBe(-1340);
    expect(roundUp(1340.0000000001)).toBe(1340);
    expect(roundUp(0.1 + 0.2)).toBe(0.3);
    expect(roundUp(0)).toBe(0);
  });

  it('never names less than is needed', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (amount) => {
        const named = roundUp(amount);
        expect(named).toBeGreaterThanOrEqual(amount * (1 - 1e-11));
        expect(named).toBeLessThanOrEqual(amount * 1.002);
      }),
    );
  });
});
