import { isRatio, noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase, negative, partial, share } from './quotient';

/**
 * Share of the customers (or employees) of the opening that are still there at the closing:
 * `(closing − gained) / opening`. Those gained on the way are taken out, so that they hide no loss.
 * #DIV/0! for an opening of 0, #NUM! for negative counts, for more gained than are there and for more still
 * there than at the opening.
 */
export function retention(opening: number, closing: number, gained: number): Ratio {
  if (gained < 0) return negative('gained');
  if (closing < gained) return noRatio('#NUM!', 'gained is more than closing.');
  const kept = checkBase(opening, 'opening') ?? toRatio((closing - gained) / opening);
  return partial(kept, 'closing − gained is more than opening.');
}

/**
 * Share of the opening customers that were lost, `lost / opening`, and over several such periods
 * `1 − (1 − lost / opening)^periods`: churn compounds, twelve months of 5 % lose 46 % and not 60 %.
 * #DIV/0! for an opening of 0; #NUM! unless 0 ≤ lost ≤ opening and periods are above 0.
 */
export function churn(lost: number, opening: number, periods: number): Ratio {
  if (!(periods > 0)) return noRatio('#NUM!', 'There must be more than 0 periods.');
  const once = share(lost, opening, ['lost', 'opening']);
  if (!isRatio(once)) return once;
  return periods === 1 ? once : toRatio(1 - (1 - lost / opening) ** periods);
}

/**
 * Share of the customers that ordered at least `times` times, 0 to 1; one id per order. #N/A without
 * ids. Ids are compared as they are given.
 */
export function repeatRate(customers: Iterable<string>, times: number): Ratio {
  const orders = new Map<string, number>();
  for (const id of customers) orders.set(id, (orders.get(id) ?? 0) + 1);
  if (orders.size === 0) return noRatio('#N/A', 'There are no orders.');
  let repeating = 0;
  for (const count of orders.values()) if (count >= times) repeating++;
  return toRatio(repeating / orders.size);
}

/**
 * What a customer brings before leaving: `revenue per period × gross margin / churn per period`, in
 * currency, undiscounted. #DIV/0! for a churn of 0 (nobody ever leaves), #NUM! unless 0 ≤ churn ≤ 1 and
 * margin ≤ 1: 60 for 60 % would be a hundred times too much.
 */
export function lifetimeValue(revenue: number, margin: number, churnRate: number): Ratio {
  if (margin > 1) return noRatio('#NUM!', 'margin is a share, 0.6 for 60 %.');
  if (churnRate > 1) return noRatio('#NUM!', 'churn is a share, 0.05 for 5 %.');
  return checkBase(churnRate, 'churn') ?? toRatio((revenue * margin) / churnRate);
}
