import fc from 'fast-check';
import { attainment, isMet } from '../../src/domain/attainment';

describe('attainment', () => {
  it.each([
    // actual, target, direction, attainment
    [100, 100, 'higher', 1],
    [92, 100, 'higher', 0.92],
    [0, 100, 'higher', 0],
    [-50, 100, 'higher', -0.5],
    [150, 100, 'higher', 1.5],
    [111, 100, 'lower', 0.89],
    [100, 100, 'lower', 1],
    [50, 100, 'lower', 1.5],
    [0, 100, 'lower', 2],
    [250, 100, 'lower', -0.5],
    // A loss of at most 100: a loss of 110 is 10 % short, of 50 half better.
    [-110, -100, 'higher', 0.9],
    [-100, -100, 'higher', 1],
    [-50, -100, 'higher', 1.5],
    [-90, -100, 'lower', 0.9],
    [-110, -100, 'lower', 1.1],
    [0.63, 0.7, 'higher', 0.9],
    [6.57, 7.3, 'higher', 0.9],
    [1e-9, 1e-8, 'higher', 0.1],
  ] as const)('of %d against %d (%s is better) is %d', (actual, target, direction, ratio) => {
    expect(attainment(actual, target, direction)).toBe(ratio);
  });

  it.each([
    [40, 1],
    [50, 1],
    [60, 1],
    [39, 0.95],
    [62, 0.9],
    [80, 0],
    [100, -1],
  ])('of %d in the range 40 to 60 is %d', (actual, ratio) => {
    expect(attainment(actual, { low: 40, high: 60 }, 'range')).toBe(ratio);
  });

  it.each([
    ['target 0, higher', attainment(5, 0, 'higher')],
    ['target 0, lower', attainment(5, 0, 'lower')],
    ['low = high', attainment(5, { low: 5, high: 5 }, 'range')],
  ])('has no ratio with %s', (_, ratio) => {
    expect(ratio).toMatchObject({ undefined: '#DIV/0!' });
  });

  it('is #N/A when the target does not suit the direction', () => {
    expect(attainment(5, 10, 'range')).toMatchObject({ undefined: '#N/A' });
    expect(attainment(5, { low: 1, high: 2 }, 'higher')).toMatchObject({ undefined: '#N/A' });
  });

  it('is #NUM! beyond all numbers, never infinite', () => {
    expect(attainment(1e308, 1e-10, 'higher')).toMatchObject({ undefined: '#NUM!' });
    expect(attainment(1.7e308, -1.7e308, 'higher')).toMatchObject({ undefined: '#NUM!' });
  });
});

describe('being met', () => {
  it.each([
    [100, 100, 'higher', true],
    [99.99, 100, 'higher', false],
    [100.01, 100, 'lower', false],
    [0, 0, 'lower', true],
    [1, 0, 'lower', false],
    [-1, 0, 'higher', false],
    [0, 0, 'higher', true],
    [5, { low: 5, high: 5 }, 'range', true],
    [5.1, { low: 5, high: 5 }, 'range', false],
    // Sums that miss by a float's breath.
    [0.1 + 0.2, 0.3, 'lower', true],
    [0.7 + 0.1, 0.8, 'higher', true],
    [0.1 + 0.2 - 0.3, 0, 'lower', true],
    [0.1 + 0.2, { low: 0.1, high: 0.3 }, 'range', true],
    // Tiny units are not rounded away.
    [0.5e-13, 1e-13, 'higher', false],
    [1.7e308, -1.7e308, 'higher', true],
    [-1.7e308, 1.7e308, 'higher', false],
  ] as const)('%d against %j (%s) is %s', (actual, target, direction, met) => {
    expect(isMet(actual, target, direction)).toBe(met);
  });

  it('is an attainment of 1 or more, however near the target', () => {
    const target = fc.oneof(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.constantFrom(1, 0.3, 1e-9, -40, 1e12),
    );
    const away = fc.oneof(
      fc.double({ noNaN: true, min: -2, max: 2 }),
      fc.double({ noNaN: true, min: -1e-10, max: 1e-10 }),
    );
    fc.assert(
      fc.property(target, away, fc.constantFrom('higher', 'lower'), (to, share, direction) => {
        const actual = to + share * Math.abs(to);
        const ratio = attainment(actual, to, direction);
        if (typeof ratio === 'number') expect(isMet(actual, to, direction)).toBe(ratio >= 1);
      }),
    );
  });
});
