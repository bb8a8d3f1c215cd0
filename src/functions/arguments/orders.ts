import { isLeftOut } from '../../domain/reading';
import type { Order } from '../../domain/kpis/delivery';
import { readColumn, rowsOf } from './column';
import { readDay } from './days';
import { placeOf, readAllowed } from './list';
import { refuse } from './refusal';

const QUANTITY = { from: 0, to: Infinity, what: 'a quantity from 0 up', blank: 0 };

/**
 * One order per row; rows without anything are passed over. A blank delivery, or the 0 that desktop Excel
 * passes for it, is an order still to come; a blank quantity is 0.
 * @throws #VALUE! for an order without a promised day, for text, for negative quantities and for columns of
 * different length; #N/A for a cell that is an error itself
 */
export function readOrders(
  promised: unknown,
  delivered: unknown,
  ordered: unknown,
  received: unknown,
): Order[] {
  const columns = {
    promised: readColumn('promised', promised),
    delivered: readColumn('delivered', delivered),
    ordered: readColumn('ordered', ordered),
    received: readColumn('received', received),
  };
  const orders: Order[] = [];
  const rows = rowsOf(Object.values(columns));
  const quantity = (column: 'ordered' | 'received', row: number) =>
    readAllowed(placeOf(column, row), columns[column].at(row), QUANTITY);
  for (let row = 0; row < rows; row++) {
    if (Object.values(columns).every((column) => isLeftOut(column.at(row)))) continue;
    const day = readDay(placeOf('promised', row), columns.promised.at(row));
    orders.push({
      promised: day ?? refuse(`${placeOf('promised', row)}: the order has no promised day.`),
      delivered: readDay(placeOf('delivered', row), columns.delivered.at(row)),
      ordered: quantity('ordered', row),
      received: quantity('received', row),
    });
  }
  return orders;
}
