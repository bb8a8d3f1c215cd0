import type { IconSetRule } from '../../src/document/sheet';

/**
 * Which icon a number gets, from 0 for the lowest. A percentage is one of the way from the smallest to the
 * largest number of the range; thresholds are looked at from the highest down.
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionaliconcriterion
 */
export const icon = (
  rule: IconSetRule,
  value: number,
  numbers: () => readonly number[],
): number => {
  let index = rule.criteria.length - 1;
  for (; index > 0; index--) {
    const criterion = rule.criteria[index]!;
    const bound = threshold(criterion, numbers);
    if (criterion.operator === '>' ? value > bound : value >= bound) break;
  }
  return rule.reverse ? rule.criteria.length - 1 - index : index;
};

const threshold = (
  { type, value }: IconSetRule['criteria'][number],
  numbers: () => readonly number[],
): number => {
  const number = Number(value);
  if (type === 'number' || type === 'formula') return number;
  const all = numbers();
  if (type === 'percentile') return percentile(all, number / 100);
  const [lowest, highest] = [all[0] ?? 0, all.at(-1) ?? 0];
  return lowest + ((highest - lowest) * number) / 100;
};

/** As PERCENTILE.INC. */
const percentile = (numbers: readonly number[], share: number): number => {
  const place = (numbers.length - 1) * share;
  const below = numbers[Math.floor(place)] ?? 0;
  return below + ((numbers[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
};
