import { attainment } from '../../src/functions/attainment';
import { cell, column, omitted, refusal, useOfficeCustomFunctions } from './custom-functions';

beforeAll(useOfficeCustomFunctions);

describe('KPI.ATTAINMENT', () => {
  it.each([
    ['higher, on target', 100, 100, 'higher', 1],
    ['higher, 8 % short', 92, 100, 'Higher', 0.92],
    ['higher, beyond the target', 130, 100, 1, 1.3],
    ['lower, on target', 100, 100, 'lower', 1],
    ['lower, 111 against at most 100', 111, 100, 'LOWER', 0.89],
    ['a negative target', -12, -10, 'higher', 0.8],
    ['a range from inside', 21, [[18, 22]], 'range', 1],
    ['a range from outside', 23, [[18, 22]], 'range', 0.75],
    ['a range whose cells stand one above the other', 23, [[18], [22]], 'range', 0.75],
  ])('judges %s', (_case, actual, target, direction, ratio) => {
    const cells = Array.isArray(target) ? target : cell(target);
    expect(attainment(cell(actual), cells, cell(direction))).toEqual([[ratio]]);
  });

  it('takes a left-out direction and a blank one as higher, on both platforms', () => {
    for (const direction of [omitted, undefined, cell(null), cell(''), cell(0)]) {
      expect(attainment(cell(92), cell(100), direction)).toEqual([[0.92]]);
    }
  });

  it('spills down a column against one target', () => {
    expect(attainment(column(50, 75, 100), cell(100))).toEqual(column(0.5, 0.75, 1));
  });

  it('spills down columns of actuals, targets and directions, ranges among them', () => {
    const targets = [
      [100, ''],
      [100, 0],
      [18, 22],
    ];
    expect(attainment(column(92, 111, 23), targets, column('higher', 'lower', 'range'))).toEqual(
      column(0.92, 0.89, 0.75),
    );
  });

  it('stays blank while a cell is blank, as null on the web and "" from a guarded formula', () => {
    expect(attainment(column(null, '', 5), column(1, 1, null))).toEqual(column('', '', ''));
  });

  it('answers #DIV/0! for a target of 0', () => {
    expect(refusal(() => attainment(cell(1), cell(0)))).toBe('#DIV/0!');
  });

  it('says which cell holds text or an error', () => {
    expect(refusal(() => attainment(cell('12 %'), cell(1)))).toBe(
      '#VALUE! actual: "12 %" is text, not a number.',
    );
    const broken = new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidReference);
    expect(refusal(() => attainment(cell(1), cell(broken)))).toBe(
      '#N/A target holds the error #REF!.',
    );
  });

  it('keeps an error in its own row', () => {
    const [[first], [second], [third]] = attainment(column(1, 2, 3), column(2, 0, 3)) as [
      [unknown],
      [unknown],
      [unknown],
    ];
    expect([first, third]).toEqual([0.5, 1]);
    expect(second).toBeInstanceOf(CustomFunctions.Error);
    expect((second as CustomFunctions.Error).code).toBe('#DIV/0!');
  });

  it('refuses columns of different length and names them', () => {
    expect(refusal(() => attainment(column(1, 2, 3), column(1, 2)))).toBe(
      '#VALUE! actual has 3 rows and target has 2: give columns of one length.',
    );
  });

  it('refuses a direction that it does not know', () => {
    expect(refusal(() => attainment(cell(1), cell(2), cell('sideways')))).toBe(
      '#VALUE! direction: "sideways" is not higher, lower or range.',
    );
  });
});
