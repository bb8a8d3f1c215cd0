import fc from 'fast-check';
import { round12 } from '../../src/domain/rounding';

describe('rounding to 12 decimals', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1 - 0.9, 0.1],
    [0.8999999999999999, 0.9],
    [-0.8999999999999999, -0.9],
    [0.0000000000005, 0.000000000001],
    [-0.0000000000005, -0.000000000001],
    [0.00000000000049, 0],
    [4095.9999999999995, 4096],
    [4096.000000000001, 4096.000000000001],
    [123456789.123, 123456789.123],
    [1e300, 1e300],
    [Infinity, Infinity],
  ])('makes %d of it %d', (value, rounded) => {
    expect(round12(value)).toBe(rounded);
  });

  it('never answers minus zero, which a sheet would show as -0', () => {
    expect(Object.is(round12(-1e-15), 0)).toBe(true);
    expect(Object.is(round12(-0), 0)).toBe(true);
  });

  it('keeps order and changes nothing the second time', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, min: 4000, max: 10_000 }),
      fc.double({ noNaN: true, min: 0.9, max: 1.1 }),
    );
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(round12(round12(a))).toBe(round12(a));
        if (a <= b) expect(round12(a)).toBeLessThanOrEqual(round12(b));
      }),
    );
  });
});
