import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase } from './quotient';

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
  if (!(days > 0)) return noRatio('#NUM!', 'There must be more than 0 days.');
  return checkBase(flow, flowName) ?? toRatio((balance / flow) * days);
}

/** Days from paying for goods to being paid for them: `DIO + DSO − DPO`, to a millionth of a day. */
export function cashConversionCycle(dio: number, dso: number, dpo: number): Ratio {
  return toRatio(Math.round((dio + dso - dpo) * 1e6) / 1e6);
}
