import { EAC_METHODS, estimateAtCompletion } from '../domain/kpis/earned-value';
import { byRow } from './arguments/by-row';
import { readOneWord } from './arguments/word';

/**
 * Estimate at completion: what a project will have cost in the end. By default the rest costs as much more (or less) than planned as the work so far. Blank while a cell is blank.
 * @customfunction EAC
 * @param budget Budget at completion of the whole project, e.g. 100,000: one cell or a column.
 * @param earned Earned value: the budget of the work that is done, e.g. 50,000.
 * @param actualCost What that work has cost, e.g. 45,000.
 * @param [method] "cpi" (if left out): budget/CPI; "budget": the rest costs what was planned; "cpi-spi": it is also hurried to be on time.
 * @param [planned] Planned value: the budget of the work that should be done by now. Needed for "cpi-spi".
 * @returns Currency.
 * @category Process
 * @errors #DIV/0! while nothing is earned or spent, #NUM! for negative numbers (planned counts for "cpi-spi" alone). #VALUE! for text and unknown methods. #N/A for "cpi-spi" without a planned value and for cells that are errors.
 * @example =KPI.EAC(100000,50000,45000) → 90000
 * @example =KPI.EAC(100000,50000,45000,"budget") → 95000
 * @twin =IF(MIN({budget},{earned},{actualCost},IF({method|"cpi"}="cpi-spi",{planned|0},0))<0,#NUM!,IF({method|"cpi"}="budget",ROUND({actualCost}+{budget}-{earned},12),IF({method|"cpi"}="cpi",ROUND({budget}/({earned}/{actualCost}),12),IF(N({planned|0})=0,NA(),ROUND({actualCost}+({budget}-{earned})/(({earned}/{actualCost})*({earned}/{planned|0})),12)))))
 * @source Project Management Institute, Practice Standard for Earned Value Management
 */
export function eac(
  budget: unknown[][],
  earned: unknown[][],
  actualCost: unknown[][],
  method?: unknown[][],
  planned?: unknown[][],
): unknown[][] {
  const way = readOneWord('method', EAC_METHODS, 'cpi', method);
  return byRow(
    { budget, earned, actualCost, planned },
    (row, { budget, earned, actualCost, planned }) => {
      const project = {
        budget: budget[row]!,
        earned: earned[row]!,
        actualCost: actualCost[row]!,
        planned: planned[row]!,
      };
      return estimateAtCompletion(project, way);
    },
    { planned: 0 },
  );
}
