import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';

/** One order: dates as serials, quantities in one unit. */
export interface Order {
  readonly promised: number;
  /** Null while it has not been delivered. */
  readonly delivered: number | null;
  readonly ordered: number;
  readonly received: number;
}

/** Delivered on the promised day or before, and nothing missing. */
export function isOnTimeInFull(order: Order): boolean {
  return (
    order.delivered !== null && order.delivered <= order.promised && order.received >= order.ordered
  );
}

/**
 * Share of the orders that came on time and in full, both at once (the product of the two rates counts
 * an order twice that is late and short). With `asOf`, orders promised for a later day that are still to come are not
 * due and left out; without it every order counts. #N/A without orders.
 */
export function onTimeInFull(orders: readonly Order[], asOf: number | null): Ratio {
  const due = orders.filter(
    ({ promised, delivered }) => asOf === null || promised <= asOf || delivered !== null,
  );
  if (due.length === 0) return noRatio('#N/A', 'There are no orders.');
  return toRatio(due.filter(isOnTimeInFull).length / due.length);
}
