import { toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase, negative } from './quotient';

/**
 * How many days of a flow stand in a balance: `balance / flow × days`. Receivables over credit sales is
 * DSO, payables over cost of sales DPO, inventory over cost of sales DIO. `days`: the days of the period
 * in which the flow came in (365 with a year's sales, 30 with a month's). #DIV/0! for a flow of 0, #NUM!
 * for a negative flow or no days.
 */
export function daysOutstanding(
  balance: number,
  flow: number,
  days: number,
  flowName: string,
): Ratio {
  const undefinedBase = checkBase(flow, flowName);
  if (undefinedBase) return undefinedBase;
  return days > 0 ? toRatio((balance / flow) * days) : negative('days');
}
