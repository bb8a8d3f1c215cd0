import fc from 'fast-check';
import { progress } from '../../src/domain/progress';

describe('progress', () => {
  it.each([
    // actual, baseline, target, progress
    [15, 10, 20, 0.5],
    [20, 10, 20, 1],
    [10, 10, 20, 0],
    [5, 10, 20, -0.5],
    [30, 10, 20, 2],
    // Poverty rate of Canada: 14.5 % in 2015, 10.4 % in 2023, 7.25 % wanted by 2030.
    [10.4, 14.5, 7.25, 0.565517241379],
    [-5, -10, 0, 0.5],
  ])('at %d from %d to %d is %d', (actual, baseline, target, ratio) => {
    expect(progress(actual, baseline, target)).toBe(ratio);
  });

  it('does not exist without a way to go: a KPI that starts on its target is not half done', () => {
    expect(progress(10, 10, 10)).toMatchObject({ undefined: '#DIV/0!' });
  });

  it('is the same whichever unit the KPI is in', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(value, value, value, (actual, baseline, target) => {
        fc.pre(baseline !== target);
        expect(progress(actual * 4, baseline * 4, target * 4)).toBe(
          progress(actual, baseline, target),
        );
      }),
    );
  });
});
