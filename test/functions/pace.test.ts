import { pace } from '../../src/functions/pace';
import { cell, column, omitted, refusal, useOfficeCustomFunctions } from './custom-functions';

beforeAll(useOfficeCustomFunctions);

/** Days of 2024, a leap year: 366 from 31 December to 31 December. */
const START = 45291;
const MIDDLE = START + 183;
const DUE = START + 366;

function half(actual: unknown, ...rest: (unknown[][] | undefined)[]): unknown[][] {
  return pace(cell(actual), cell(200), cell(100), cell(START), cell(DUE), cell(MIDDLE), ...rest);
}

describe('KPI.PACE', () => {
  it('is 1 on plan, 0.5 at half the speed and below 0 when moving away', () => {
    expect([half(150), half(125), half(90)].flat(2)).toEqual([1, 0.5, -0.2]);
  });

  it('reads a bare year as its last day', () => {
    expect(pace(cell(150), cell(200), cell(100), cell(2023), cell('2024'), cell(MIDDLE))).toEqual([
      [1],
    ]);
  });

  it('follows milestones', () => {
    const late = [
      [MIDDLE, 120],
      ['', ''],
    ];
    expect(half(120, omitted, late)).toEqual([[1]]);
  });

  it('compares growth rates when asked to', () => {
    // Growing by 21 % in two years where 10 % a year were asked for.
    const answer = pace(
      cell(121),
      cell(146.41),
      cell(100),
      cell(START),
      cell(START + 4 * 365.25),
      cell(START + 2 * 365.25),
      cell('Compound'),
    );
    expect(answer[0]?.[0]).toBeCloseTo(1, 2);
  });

  it('answers #NUM! for compound growth from nothing', () => {
    expect(
      refusal(() =>
        pace(cell(1), cell(2), cell(0), cell(START), cell(DUE), cell(MIDDLE), cell('compound')),
      ),
    ).toBe('#NUM!');
  });

  it('answers #DIV/0! on the start and #NUM! when due is not after it', () => {
    const on = (start: number, due: number, asOf: number) =>
      refusal(() => pace(cell(1), cell(2), cell(0), cell(start), cell(due), cell(asOf)));
    expect(on(START, DUE, START)).toBe('#DIV/0!');
    expect(on(DUE, START, MIDDLE)).toBe('#NUM!');
  });

  it('stays blank while a date is blank: null on the web, 0 on desktop', () => {
    const blank = pace(
      column(1, 2, 3),
      cell(9),
      cell(0),
      column(START, null, START),
      cell(DUE),
      column(0, MIDDLE, ''),
    );
    expect(blank).toEqual(column('', '', ''));
  });

  it('names a date that is none, a method and a milestone that it does not understand', () => {
    const due = (value: unknown) =>
      refusal(() => pace(cell(1), cell(2), cell(0), cell(START), cell(value), cell(MIDDLE)));
    expect(due('soon')).toBe('#VALUE! due: "soon" is no date.');
    expect(refusal(() => half(150, cell('fast')))).toBe(
      '#VALUE! method: "fast" is not one of linear, compound.',
    );
    expect(refusal(() => half(150, omitted, [['when', 1]]))).toBe(
      '#VALUE! milestones, row 1: "when" is no date.',
    );
  });
});
