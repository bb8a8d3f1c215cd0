import fc from 'fast-check';
import { compoundPace, expectedProgress, expectedValue, linearPace } from '../../src/domain/pace';
import type { Plan } from '../../src/domain/pace';
import { isRatio } from '../../src/domain/ratio';
import { day } from './measured';

const plan: Plan = {
  baseline: 100,
  target: 200,
  start: 1000,
  due: 2000,
  asOf: 1500,
  milestones: [],
};

describe('the expected value', () => {
  it.each([
    [900, 100],
    [1000, 100],
    [1250, 125],
    [1500, 150],
    [2000, 200],
    [2500, 200],
  ])('on day %d of a straight plan is %d', (asOf, value) => {
    expect(expectedValue({ ...plan, asOf })).toBe(value);
  });

  it.each([
    [1000, 100],
    [1200, 105],
    [1400, 110],
    [1600, 150],
    [1800, 190],
    [1900, 195],
    [2000, 200],
  ])('on day %d goes through the milestones, whatever their order: %d', (asOf, value) => {
    const milestones = [
      { date: 1800, value: 190 },
      { date: 1400, value: 110 },
    ];
    expect(expectedValue({ ...plan, asOf, milestones })).toBe(value);
  });

  it('ignores milestones outside the plan and without a number, and takes the last of one day', () => {
    const milestones = [
      { date: 1000, value: 180 },
      { date: 2000, value: 0 },
      { date: 900, value: 7 },
      { date: 1300, value: NaN },
      { date: 1500, value: 1 },
      { date: 1500, value: 120 },
    ];
    expect(expectedValue({ ...plan, milestones })).toBe(120);
    expect(expectedValue({ ...plan, asOf: 1250, milestones })).toBe(110);
  });
});

describe('linear pace', () => {
  it.each([
    // actual, as-of, pace
    [150, 1500, 1],
    [125, 1500, 0.5],
    [130, 1500, 0.6],
    [100, 1500, 0],
    [80, 1500, -0.4],
    [180, 1500, 1.6],
    [125, 1250, 1],
    [150, 3000, 0.5],
  ])('at %d on day %d is %d', (actual, asOf, pace) => {
    expect(linearPace(actual, { ...plan, asOf })).toBe(pace);
  });

  it('is the same for a KPI that should fall', () => {
    expect(linearPace(125, { ...plan, baseline: 200, target: 100 })).toBe(1.5);
  });

  it("judges Canada's poverty rate by whole years: 56.6 % of the change in 8 of 15 years", () => {
    const poverty: Plan = {
      baseline: 14.5,
      target: 7.25,
      start: day('2015-12-31'),
      due: day('2030-12-31'),
      asOf: day('2023-12-31'),
      milestones: [],
    };
    expect(linearPace(10.4, poverty)).toBeCloseTo(0.5655 / (8 / 15), 3);
  });

  it('compares with the milestones where there are any', () => {
    const milestones = [{ date: 1500, value: 110 }];
    expect(linearPace(110, { ...plan, milestones })).toBe(1);
    expect(linearPace(105, { ...plan, milestones })).toBe(0.5);
    expect(expectedProgress({ ...plan, milestones })).toBe(0.1);
  });

  it('with a milestone on the straight line is that without it', () => {
    const milestones = [{ date: 1200, value: 120 }];
    fc.assert(
      fc.property(
        fc.integer({ min: 1001, max: 1999 }),
        fc.integer({ min: 0, max: 300 }),
        (asOf, actual) => {
          const straight = linearPace(actual, { ...plan, asOf });
          const through = linearPace(actual, { ...plan, asOf, milestones });
          if (!isRatio(straight)) throw new Error('a straight plan has a pace');
          expect(through).toBeCloseTo(straight, 9);
        },
      ),
    );
  });

  it.each([
    ['#DIV/0!', 'on the start', { asOf: 1000 }],
    ['#DIV/0!', 'before the start', { asOf: 10 }],
    ['#NUM!', 'with due on the start', { due: 1000 }],
    ['#NUM!', 'with due before the start', { due: 500 }],
    ['#DIV/0!', 'with the target on the baseline', { target: 100 }],
    ['#NUM!', 'while milestones expect nothing', { milestones: [{ date: 1600, value: 100 }] }],
    ['#NUM!', 'while milestones expect a step back', { milestones: [{ date: 1600, value: 90 }] }],
  ])('is %s %s', (error, _, change) => {
    expect(linearPace(150, { ...plan, ...change })).toMatchObject({ undefined: error });
  });
});

describe('compound pace', () => {
  const years = (start: number, count: number) => start + count * 365.25;

  it('is the observed growth rate over the required one', () => {
    // Eurostat's example shape: doubling in ten years needs 7.177 % a year; 50 % in five is 8.447 %.
    const growing = { ...plan, start: 0, due: years(0, 10), asOf: years(0, 5) };
    const required = 2 ** (1 / 10) - 1;
    const observed = 1.5 ** (1 / 5) - 1;
    expect(compoundPace(150, growing)).toBeCloseTo(observed / required, 11);
    expect(compoundPace(150, growing)).toBeCloseTo(1.17692, 4);
  });

  it('is 1 at the same rate, 0 at standstill and below 0 when moving away', () => {
    const growing = {
      ...plan,
      baseline: 100,
      target: 400,
      start: 0,
      due: years(0, 10),
      asOf: years(0, 5),
    };
    expect(compoundPace(200, growing)).toBe(1);
    expect(compoundPace(100, growing)).toBe(0);
    expect(compoundPace(90, growing)).toBeLessThan(0);
  });

  it('serves a KPI that should fall', () => {
    const falling = {
      ...plan,
      baseline: 400,
      target: 100,
      start: 0,
      due: years(0, 10),
      asOf: years(0, 5),
    };
    expect(compoundPace(200, falling)).toBe(1);
    expect(compoundPace(300, falling)).toBeLessThan(1);
  });

  it.each([
    ['#NUM!', 'a target of 0', 150, { target: 0 }],
    ['#NUM!', 'a baseline of 0', 150, { baseline: 0 }],
    ['#NUM!', 'a negative actual', -1, {}],
    ['#NUM!', 'an actual of 0', 0, {}],
    ['#DIV/0!', 'the target on the baseline', 150, { target: 100 }],
    ['#DIV/0!', 'no time passed', 150, { asOf: 1000 }],
    ['#NUM!', 'due before the start', 150, { due: 1 }],
  ])('is %s with %s', (error, _, actual, change) => {
    expect(compoundPace(actual, { ...plan, ...change })).toMatchObject({ undefined: error });
  });
});
