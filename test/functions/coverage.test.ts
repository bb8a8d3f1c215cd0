import { coverage } from '../../src/functions/coverage';
import { cell, column, omitted, useOfficeCustomFunctions } from './custom-functions';

beforeAll(useOfficeCustomFunctions);

describe('KPI.COVERAGE', () => {
  it('is the weighted share of what has data', () => {
    expect(coverage(column(1, 0, 0.5))).toEqual([[0.5]]);
    expect(coverage(column(1, 0), column(3, 1))).toEqual([[0.75]]);
  });

  it('counts a child without a coverage as uncovered', () => {
    expect(coverage(column(1, '', 'x', null))).toEqual([[0.25]]);
    expect(coverage(column('', ''))).toEqual([[0]]);
  });

  it('is blank when nothing weighs', () => {
    expect(coverage(column(1, 1), column(0, 0))).toEqual([['']]);
  });

  it('reads the children of one parent out of an outline', () => {
    const levels = column(2, 3, 2, 3, 1);
    expect(coverage(column(1, 1, 0.5, 0, 0), omitted, levels, cell(2))).toEqual([[0.75]]);
  });
});
