import fc from 'fast-check';
import { formatAmount, formatNumber, formatPercent, formatPoints } from '../../src/domain/figures';

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
    [0.0044, '0.4 %'],
    [0.000123, '0.01 %'],
    [0.996, '99.6 %'],
    [0.99968, '99.97 %'],
    [1.004, '100.4 %'],
    [1, '100 %'],
    [0.9951, '99.5 %'],
    [0.989, '99 %'],
    [0, '0 %'],
    [1.5, '150 %'],
    [-0.4, '−40 %'],
    [1 - 0.92, '8 %'],
  ])('the ratio %d is written %s', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text);
  });

  it('tells per cent apart that differ', () => {
    expect([formatPercent(0.496, 0.5), formatPercent(0.5, 0.496)]).toEqual(['49.6 %', '50 %']);
    expect([formatPercent(0.5049, 0.5051), formatPercent(0.5051, 0.5049)]).toEqual([
      '50.49 %',
      '50.51 %',
    ]);
    expect([formatPercent(0.3, 0.5), formatPercent(0.5, 0.5)]).toEqual(['30 %', '50 %']);
  });

  it('never makes 0 % or 100 %, or another ratio, of what is not', () => {
    const ratio = fc.integer({ min: -2e9, max: 2e9 }).map((billionths) => billionths / 1e9);
    fc.assert(
      fc.property(ratio, fc.integer({ min: -2e6, max: 2e6 }), (one, apart) => {
        const other = one + apart / 1e9;
        expect(formatPercent(one) === '0 %').toBe(one === 0);
        expect(formatPercent(one) === '100 %').toBe(one === 1);
        expect(formatPercent(one, other) === formatPercent(other, one)).toBe(apart === 0);
      }),
    );
  });

  it.each([
    [1339.6, '1,340', '1,340'],
    [1339.01, '1,340', '1,339'],
    [1340.0000000001, '1,340', '1,340'],
    [0.1 + 0.2, '0.3', '0.3'],
    [21.2551, '21.3', '21.3'],
    [7.251, '7.26', '7.25'],
    [0.0312468, '0.0313', '0.0312'],
    [999.2, '1,000', '999'],
    [12345, '12,350', '12,350'],
    [22222211221.9, '22,230,000,000', '22,220,000,000'],
    [0, '0', '0'],
  ])('a distance of %d is written %s where it is still needed, else %s', (size, up, nearest) => {
    expect(formatAmount(size, 'up')).toBe(up);
    expect(formatAmount(size, 'nearest')).toBe(nearest);
  });

  it.each([
    [8.112, '8.2 points', '8.1 points'],
    [1, '1 point', '1 point'],
    [0.97, '1 point', '1 point'],
    [0.031, '0.04 points', '0.03 points'],
    [61.84, '61.9 points', '61.8 points'],
    [1234.5, '1,235 points', '1,235 points'],
    [0, '0 points', '0 points'],
  ])('a distance of %d %% is written %s where it is still needed, else %s', (size, up, nearest) => {
    expect(formatPoints(size, 'up')).toBe(up);
    expect(formatPoints(size, 'nearest')).toBe(nearest);
  });

  it.each([formatAmount, formatPoints])('never names less than is needed: %p', (format) => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (size) => {
        const named = Number.parseFloat(format(size, 'up').replaceAll(',', ''));
        expect(named).toBeGreaterThanOrEqual(size * (1 - 1e-11));
        expect(named).toBeLessThanOrEqual(format === formatAmount ? size * 1.01 : size * 2 + 1e-9);
      }),
    );
  });
});
