import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { round12 } from '../rounding';

export const BUDGET_KINDS = ['revenue', 'profit', 'cost'] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];
/** Whether a variance helps or hurts profit. */
export type BudgetEffect = 'favourable' | 'adverse' | 'on budget';

/** `actual − budget`, in the unit of both. Whether that is good depends on the kind: {@link budgetEffect}. */
export function budgetVariance(actual: number, budget: number): Ratio {
  return toRatio(actual - budget);
}

/** The variance as a part of the budget: 0.06 is 6 % above it. #DIV/0! for budget 0, #NUM! for a negative one. */
export function budgetVarianceShare(actual: number, budget: number): Ratio {
  if (budget === 0) return noRatio('#DIV/0!', 'The budget is 0.');
  if (budget < 0) return noRatio('#NUM!', 'A part of a negative budget has no meaning.');
  return toRatio((actual - budget) / budget);
}

/** More revenue or profit than budgeted is favourable, more cost is adverse. */
export function budgetEffect(actual: number, budget: number, kind: BudgetKind): BudgetEffect {
  const over = round12(actual - budget);
  if (over === 0) return 'on budget';
  return over > 0 === (kind !== 'cost') ? 'favourable' : 'adverse';
}
