import { progress } from '../../src/functions/progress';
import { cell, column, refusal, useOfficeCustomFunctions } from './custom-functions';

beforeAll(useOfficeCustomFunctions);

describe('KPI.PROGRESS', () => {
  it.each([
    ['half of the way', 150, 200, 100, 0.5],
    ['downwards', 8, 6, 10, 0.5],
    ['moving away', 90, 200, 100, -0.1],
    ['beyond the target', 220, 200, 100, 1.2],
    ['from below zero', 0, 5, -5, 0.5],
  ])('measures %s', (_case, actual, target, baseline, share) => {
    expect(progress(cell(actual), cell(target), cell(baseline))).toEqual([[share]]);
  });

  it('spills against one target and one baseline', () => {
    expect(progress(column(100, 150, ''), cell(200), cell(100))).toEqual(column(0, 0.5, ''));
  });

  it('answers #DIV/0! when there is no way to go', () => {
    expect(refusal(() => progress(cell(1), cell(5), cell(5)))).toBe('#DIV/0!');
  });
});
