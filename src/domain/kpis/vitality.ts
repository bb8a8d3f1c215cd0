import { addMonths } from '../dates';
import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase, negative } from './quotient';

/** A product's revenue in the period, and the day of its launch as a serial; null when it is not known. */
export interface ProductRevenue {
  readonly revenue: number;
  readonly launched: number | null;
}

/**
 * Share of the revenue that comes from products launched in the `years` up to the as-of day, 0 to 1. A
 * product launched exactly `years` ago is no longer new; one without a launch day is not new, but its
 * revenue counts in the total. #N/A without products, #DIV/0! for no revenue, #NUM! unless years are
 * above 0 and for a negative revenue, with which a share could be above 1.
 */
export function vitality(products: readonly ProductRevenue[], asOf: number, years: number): Ratio {
  if (products.length === 0) return noRatio('#N/A', 'There are no products.');
  const from = years > 0 ? addMonths(asOf, -Math.trunc(12 * years)) : null;
  if (from === null) return noRatio('#NUM!', 'years must be above 0.');
  if (products.some(({ revenue }) => revenue < 0)) return negative('A revenue');
  let total = 0;
  let young = 0;
  for (const { revenue, launched } of products) {
    total += revenue;
    if (launched !== null && launched > from && launched <= asOf) young += revenue;
  }
  return checkBase(total, 'The revenue of all products') ?? toRatio(young / total);
}
