import { isRatio, noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { round12 } from '../rounding';
import { negative, quotient } from './quotient';

export const BREAK_EVENS = ['units', 'revenue'] as const;
/** Break-even as whole units that must be sold, or as the revenue, which no unit rounds up. */
export type BreakEven = (typeof BREAK_EVENS)[number];

/** Net cash that flows out per month: `(cash out − cash in) / months`. Negative when cash comes in. */
export function netBurn(cashOut: number, cashIn: number, months: number): Ratio {
  return quotient(cashOut - cashIn, months, 'months');
}

/**
 * How many months the cash lasts: `cash / net burn per month`. #DIV/0! for a burn of 0, #NUM! for a negative
 * one, as cash then does not run out, and for negative cash, which has.
 */
export function runway(cash: number, burn: number): Ratio {
  return cash < 0 ? negative('cash') : quotient(cash, burn, 'burn');
}

/**
 * The units to sell before a profit is made, `fixed costs / (price − variable cost)`, rounded up to whole
 * ones; or the revenue, `fixed costs / ((price − variable cost) / price)`. #DIV/0! when a unit leaves
 * nothing over, #NUM! when it loses money or for negative fixed costs: no number of units breaks even.
 */
export function breakEven(
  fixedCosts: number,
  price: number,
  variableCost: number,
  as: BreakEven,
): Ratio {
  if (fixedCosts < 0) return noRatio('#NUM!', 'fixedCosts is negative.');
  // 0.3 − 0.2 leaves a little less than 0.1, which would ask for one unit more.
  const contribution = round12(price - variableCost);
  const units = quotient(fixedCosts, contribution, 'price − variableCost');
  if (!isRatio(units)) return units;
  if (as === 'units') return Math.ceil(roundToMillionth(units));
  // Not units × price: units are rounded, and a price may be a billion times as much.
  return toRatio((fixedCosts / contribution) * price);
}

function roundToMillionth(units: number): number {
  return units < 1e9 ? Math.round(units * 1e6) / 1e6 : units;
}
