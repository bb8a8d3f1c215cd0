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
 * an order twice that is late and short). With `asOf` they are taken as they stood on that day: what came
 * later had not come, and what is still to come but promised for later is not due and left out. Without it
 * every order counts. #N/A without orders.
 */
export function onTimeInFull(orders: readonly Order[], asOf: number | null): Ratio {
  const due = asOf === null ? orders : ordersOn(asOf, orders);
  if (due.length === 0) return noRatio('#N/A', 'There are no orders.');
  return toRatio(due.filter(isOnTimeInFull).length / due.length);
}

function ordersOn(asOf: number, orders: readonly Order[]): readonly Order[] {
  return orders
    .map((order) =>
      order.delivered !== null && order.delivered > asOf ? { ...order, delivered: null } : order,
    )
    .filter(({ promised, delivered }) => promised <= asOf || delivered !== null);
}
