import { isLeftOut } from '../domain/reading';
import {
  BUDGET_KINDS,
  budgetEffect,
  budgetVariance,
  budgetVarianceShare,
} from '../domain/kpis/budget';
import { answers } from './arguments/answers';
import { readColumn, rowsOf } from './arguments/column';
import { refuse } from './arguments/refusal';
import { readOneWord } from './arguments/word';
import { readWord } from './arguments/words';

/**
 * Budget variance: actual less budget, as an amount, as a share of the budget, or as the word that says whether it is favourable: more revenue is, more cost is adverse. Blank while a cell is blank.
 * @customfunction BUDGETVAR
 * @param actual The actual amount, e.g. 53,000: one cell or a column.
 * @param budget The budgeted amount, e.g. 50,000.
 * @param [answer] "amount" (if left out), "percent", or "effect" for the word.
 * @param [kind] "revenue", "profit" or "cost": one cell or a column. Needed for the effect.
 * @returns An amount, a share (0.06 = 6 %), or "favourable", "adverse" or "on budget".
 * @category Financial
 * @errors For the share #DIV/0! for a budget of 0 and #NUM! for a negative one; #VALUE! for text, unknown words and an effect without a kind; #N/A for cells that are errors.
 * @example =KPI.BUDGETVAR(53000,50000) → 3000
 * @example =KPI.BUDGETVAR(53000,50000,"percent") → 0.06
 * @example =KPI.BUDGETVAR(7000,6000,"effect","cost") → adverse
 * @twin =IF({answer|"amount"}="amount",ROUND({actual}-{budget},12),IF({answer|"amount"}="percent",IF({budget}<0,#NUM!,ROUND(({actual}-{budget})/{budget},12)),IF({kind|""}="",#VALUE!,IF(ROUND({actual}-{budget},12)=0,"on budget",IF(({actual}>{budget})=({kind|""}<>"cost"),"favourable","adverse")))))
 * @source tutor2u, Variances: illustrated example, https://www.tutor2u.net/business/reference/variances-illustrated-example
 */
export function budgetvar(
  actual: unknown[][],
  budget: unknown[][],
  answer?: unknown[][],
  kind?: unknown[][],
): unknown[][] {
  const wanted = readOneWord('answer', ['amount', 'percent', 'effect'], 'amount', answer);
  const actuals = readColumn('actual', actual);
  const budgets = readColumn('budget', budget);
  const kinds = readColumn('kind', kind);
  return answers(rowsOf([actuals, budgets, kinds]), (row) => {
    const [spent, planned] = [actuals.number(row), budgets.number(row)];
    if (spent === null || planned === null) return '';
    const what = readWord('kind', BUDGET_KINDS, 'revenue', kinds.at(row));
    if (wanted === 'amount') return budgetVariance(spent, planned);
    if (wanted === 'percent') return budgetVarianceShare(spent, planned);
    if (isLeftOut(kinds.at(row))) refuse('kind: say revenue, profit or cost for the effect.');
    return budgetEffect(spent, planned, what);
  });
}
