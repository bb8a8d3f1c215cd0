import { rollup } from '../../src/functions/rollup';
import { cell, column, omitted, refusal, useOfficeCustomFunctions } from './custom-functions';

beforeAll(useOfficeCustomFunctions);

describe('KPI.ROLLUP', () => {
  it('is the mean of the scores when nothing weighs differently', () => {
    expect(rollup(column(1, 0.5, 0))).toEqual([[0.5]]);
  });

  it('weighs: blank is 1, 0 is not scored', () => {
    expect(rollup(column(1, 0, 0.5), column(3, '', 0))).toEqual([[0.75]]);
  });

  it('leaves out children without data: blank, text and errors', () => {
    const broken = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    expect(rollup(column(0.8, '', null, 'n/a', broken))).toEqual([[0.8]]);
  });

  it('is blank when no child has data, or none weighs', () => {
    expect(rollup(column('', null))).toEqual([['']]);
    expect(rollup(column(1, 1), column(0, 0))).toEqual([['']]);
  });

  it.each([
    ['mean', 0.5],
    ['Worst', 0.1],
    ['BEST', 0.9],
    [0, 0.5],
  ])('combines by %s', (method, expected) => {
    const scores = column(0.1, 0.5, 0.9);
    expect(rollup(scores, omitted, omitted, omitted, cell(method))).toEqual([[expected]]);
  });

  describe('in an outline', () => {
    // A goal's block: objectives at level 2 with their KPIs at level 3; then the next goal.
    const levels = column(2, 3, 3, 2, 3, 1, 2);
    const scores = column(0.8, 0.6, 1, 0.4, 0.4, 0.9, 0);

    it('counts the rows of the level below, up to the next parent', () => {
      const weights = column(1, 9, 9, 3, 9, 9, 9);
      expect(rollup(scores, weights, levels, cell(2))).toEqual([[0.5]]);
    });

    it("takes the first row's level when none is given", () => {
      expect(rollup(scores, omitted, levels)).toEqual([[0.6]]);
    });

    it('reads the KPIs below one objective from the row after it', () => {
      expect(rollup(scores.slice(1), omitted, levels.slice(1), cell(3))).toEqual([[0.8]]);
    });

    it('is blank for a parent without children', () => {
      expect(rollup(column(0.9, 0), omitted, column(1, 2), cell(2))).toEqual([['']]);
    });

    it('ends at the first row without a level, as null, "" and 0', () => {
      for (const end of [null, '', 0]) {
        expect(rollup(column(0.2, 0.4, 1), omitted, column(2, end, 2), cell(2))).toEqual([[0.2]]);
      }
    });

    it('does not mind what weighs beside rows that are no children', () => {
      const weights = column(1, 'n/a', -1, 1, '', -5, 1);
      expect(rollup(scores, weights, levels, cell(2))).toEqual([[0.6]]);
    });

    it('refuses a level that is none, naming its row', () => {
      expect(refusal(() => rollup(column(1, 1), omitted, column(2, 'two'), cell(2)))).toBe(
        '#VALUE! levels, row 2: "two" is no level; levels count from 1.',
      );
    });
  });

  it('refuses negative weights, text, and columns of different length', () => {
    expect(refusal(() => rollup(column(1, 1), column(1, -1)))).toBe(
      '#VALUE! weights, row 2: -1; a weight is a number from 0 up.',
    );
    expect(refusal(() => rollup(column(1, 1), column('much', 1)))).toBe(
      '#VALUE! weights, row 1: "much"; a weight is a number from 0 up.',
    );
    expect(refusal(() => rollup(column(1, 1), column(1, 1, 1)))).toBe(
      '#VALUE! weights has 3 rows and scores has 2: give columns of one length.',
    );
    expect(refusal(() => rollup(column(1, 1), omitted, column(1)))).toBe(
      '#VALUE! levels has 1 rows and the block has 2: give columns of one length.',
    );
    expect(refusal(() => rollup(cell(1), omitted, omitted, omitted, cell('median')))).toBe(
      '#VALUE! method: "median" is not one of mean, worst, best.',
    );
  });
});
