import fc from 'fast-check';
import { breakEven } from '../../../src/domain/kpis/cash';
import { countPromoters, netPromoterScore } from '../../../src/domain/kpis/promoters';
import { equipmentEffectiveness } from '../../../src/domain/kpis/equipment';
import { compoundGrowth } from '../../../src/domain/kpis/growth';
import { churn, repeatRate, retention } from '../../../src/domain/kpis/loyalty';
import { middleOf } from '../../../src/domain/kpis/middle';
import { onTimeInFull } from '../../../src/domain/kpis/delivery';
import { estimateAtCompletion } from '../../../src/domain/kpis/earned-value';
import { addMonths, serialOf } from '../../../src/domain/dates';

const count = fc.integer({ min: 1, max: 10_000 });
const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });
const holds = <Values extends [unknown, ...unknown[]]>(
  ...property: Parameters<typeof fc.property<Values>>
) => fc.assert(fc.property<Values>(...property));

describe('the laws of the KPIs', () => {
  it('the Net Promoter Score stays between −100 and 100, and a better answer never lowers it', () =>
    holds(scores, fc.nat(), (answers, place) => {
      const before = netPromoterScore(countPromoters(answers)) as number;
      const better = answers.map((score, at) =>
        at === place % answers.length ? Math.min(10, score + 1) : score,
      );
      expect(Math.abs(before)).toBeLessThanOrEqual(100);
      expect(netPromoterScore(countPromoters(better))).toBeGreaterThanOrEqual(before);
    }));

  it('who is not retained is lost', () =>
    holds(count, fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 }), (opening, lost, gained) => {
      fc.pre(lost <= opening);
      const kept = retention(opening, opening - lost + gained, gained) as number;
      expect(kept + (churn(lost, opening, 1) as number)).toBeCloseTo(1, 11);
    }));

  it('churn over a year stays below the sum of its months, and never exceeds all', () =>
    holds(count, count, (lost, opening) => {
      fc.pre(lost <= opening);
      const month = churn(lost, opening, 1) as number;
      const year = churn(lost, opening, 12) as number;
      expect(year).toBeLessThanOrEqual(Math.min(1, 12 * month) + 1e-12);
      expect(year).toBeGreaterThanOrEqual(month - 1e-12);
    }));

  it('growing at the compound rate leads from the first value to the last', () =>
    holds(amount, amount, fc.integer({ min: 1, max: 50 }), (begin, end, periods) => {
      const rate = compoundGrowth(begin, end, periods) as number;
      fc.pre(rate > -0.999);
      expect((begin * (1 + rate) ** periods) / end).toBeCloseTo(1, 5);
    }));

  it('the break-even units cover the fixed costs, and one unit less does not', () =>
    holds(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1000 }), (fixed, tenths) => {
      const units = breakEven(fixed, 100 + tenths / 10, 100, 'units') as number;
      expect(Math.round(units * tenths)).toBeGreaterThanOrEqual(fixed * 10);
      expect((units - 1) * tenths).toBeLessThan(fixed * 10);
    }));

  it('the effectiveness of equipment is the product of its factors', () =>
    holds(count, count, amount, count, count, (planned, run, idealCycle, total, good) => {
      fc.pre(run <= planned && good <= total);
      const shift = { planned, run, idealCycle, total, good };
      const factors = (['availability', 'performance', 'quality'] as const).map(
        (part) => equipmentEffectiveness(shift, part) as number,
      );
      const whole = equipmentEffectiveness(shift, 'oee') as number;
      const product = factors.reduce((all, factor) => all * factor, 1);
      expect(Math.abs(product - whole)).toBeLessThanOrEqual(1e-6 * Math.max(1, whole, ...factors));
    }));

  it('the median lies between the smallest and the largest, and half on either side', () =>
    holds(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
      const median = middleOf(values, 0.5) as number;
      expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(
        values.length / 2,
      );
      expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(
        values.length / 2,
      );
    }));

  it('on time in full is never more than on time alone or in full alone', () => {
    const order = fc.record({
      promised: fc.integer({ min: 45_000, max: 45_010 }),
      delivered: fc.option(fc.integer({ min: 45_000, max: 45_010 })),
      ordered: fc.integer({ min: 1, max: 5 }),
      received: fc.integer({ min: 0, max: 6 }),
    });
    holds(fc.array(order, { minLength: 1 }), (orders) => {
      const both = onTimeInFull(orders, null) as number;
      const full = onTimeInFull(
        orders.map((one) => ({ ...one, delivered: one.promised })),
        null,
      );
      const timely = onTimeInFull(
        orders.map((one) => ({ ...one, received: one.ordered })),
        null,
      );
      expect(both).toBeLessThanOrEqual(Math.min(full as number, timely as number));
    });
  });

  it('a project on plan in cost and time ends at its budget by every method', () =>
    holds(amount, fc.double({ min: 0.01, max: 1, noNaN: true }), (budget, done) => {
      const value = budget * done;
      const project = { budget, earned: value, actualCost: value, planned: value };
      for (const method of ['cpi', 'budget', 'cpi-spi'] as const) {
        expect((estimateAtCompletion(project, method) as number) / budget).toBeCloseTo(1, 9);
      }
    }));

  it('nobody repeats when each orders once, and all do when each orders twice', () =>
    holds(fc.uniqueArray(fc.string(), { minLength: 1 }), (ids) => {
      expect(repeatRate(ids, 2)).toBe(0);
      expect(repeatRate([...ids, ...ids], 2)).toBe(1);
    }));
});

type Day = [year: number, month: number, day: number];

describe('the same day so many months later', () => {
  it.each<[string, Day, number, Day]>([
    ['the day itself', [2024, 1, 15], 1, [2024, 2, 15]],
    ['the last day of a shorter month', [2024, 1, 31], 1, [2024, 2, 29]],
    ['back over a year', [2024, 2, 29], -12, [2023, 2, 28]],
    ['over the turn of a year', [2024, 11, 30], 3, [2025, 2, 28]],
    ['before the day that 1900 never had', [1900, 3, 1], -1, [1900, 2, 1]],
  ])('is %s', (_case, from, months, to) => {
    expect(addMonths(serialOf(...from), months)).toBe(serialOf(...to));
  });

  it.each([
    ['before 1900', serialOf(1900, 1, 1), -1],
    ['after 9999', serialOf(9999, 12, 31), 1],
  ])('is no date %s', (_case, serial, months) => {
    expect(addMonths(serial, months)).toBeNull();
  });
});
