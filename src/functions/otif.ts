import { onTimeInFull } from '../domain/kpis/delivery';
import { cellAt, readBlock } from './arguments/block';
import { readDay } from './arguments/days';
import { answerRatio } from './arguments/numbers';
import { readOrders } from './arguments/orders';

/**
 * On time in full: the share of the orders that were delivered by the promised day and complete, both at once. An order that has not come is not on time. Blank rows are skipped.
 * @customfunction OTIF
 * @param promised The day each order was promised for, a column of dates.
 * @param delivered The day it arrived complete or last, a column beside it; blank while it is to come. A time of day does not count.
 * @param ordered The quantity ordered, a column; blank is 0, which is always in full.
 * @param received The quantity received, a column; blank is 0.
 * @param [asOf] The day to judge by: what came later had not come, and what was promised for later and had not come is not due. If left out, every order counts.
 * @returns A share, 0.9 = 90 %.
 * @category Process
 * @errors #VALUE! for what is no date or quantity, for an order without a promised day and for columns of different length; #N/A when there is no order or a cell is an error.
 * @example =KPI.OTIF({45300;45310},{45300;45312},{10;5},{10;5}) → 0.5
 * @twin built
 * @source Professional practice; https://www.calcsimpler.com/calculators/otif-delivery-rate
 */
export function otif(
  promised: unknown[][],
  delivered: unknown[][],
  ordered: unknown[][],
  received: unknown[][],
  asOf?: unknown[][],
): unknown[][] {
  const day = readDay('asOf', cellAt(readBlock(asOf), 0, 0));
  const orders = readOrders(promised, delivered, ordered, received);
  return [[answerRatio(onTimeInFull(orders, day))]];
}
