import fc from 'fast-check';
import { upperQuantile } from '../../../src/domain/kpis/normal';
import { sigmaLevel } from '../../../src/domain/kpis/sigma';

describe('the normal quantile', () => {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.5 (values of x for given Q).
  it.each([
    [0.5, 0],
    [0.25, 0.674489750196],
    [0.1, 1.281551565545],
    [0.05, 1.644853626951],
    [0.025, 1.95996398454],
    [0.01, 2.326347874041],
    [0.005, 2.575829303549],
    [0.001, 3.090232306168],
    [0.0001, 3.719016485456],
    [0.00001, 4.264890793923],
  ])('with %d above it is %d', (tail, z) => {
    expect(upperQuantile(tail)).toBeCloseTo(z, 11);
  });

  it('is as far below the middle as above', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 0.999, noNaN: true }), (tail) => {
        expect(upperQuantile(tail)).toBeCloseTo(-upperQuantile(1 - tail), 10);
      }),
    );
  });

  it('falls as more lies above, without a step where one series hands over to the other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 0.49, noNaN: true }),
        fc.double({ min: 1.0001, max: 2, noNaN: true }),
        (tail, more) => {
          expect(upperQuantile(Math.min(0.5, tail * more))).toBeLessThan(upperQuantile(tail));
        },
      ),
    );
  });
});

describe('the sigma level', () => {
  // The table that every six-sigma handbook prints, with the shift of 1.5.
  it.each([
    [933_193, 0],
    [691_462, 1],
    [308_538, 2],
    [66_807, 3],
    [6_210, 4],
    [233, 5],
    [3.4, 6],
  ])('of %d defects per million is %d', (dpmo, sigma) => {
    expect(sigmaLevel(dpmo, 1.5)).toBeCloseTo(sigma, 3);
  });

  it.each([0, 1_000_000, -1, 2_000_000])('is #NUM! for %d', (dpmo) => {
    expect(sigmaLevel(dpmo, 1.5)).toMatchObject({ undefined: '#NUM!' });
  });
});
