import { isLeftOut } from '../domain/reading';
import { expectedValue } from '../domain/pace';
import { toRatio } from '../domain/ratio';
import { seasonalShare } from '../domain/season';
import { answers } from './arguments/answers';
import { readBlock } from './arguments/block';
import { readPlans } from './arguments/plans';
import { readProfile } from './arguments/profile';
import { refuse } from './arguments/refusal';

/**
 * Gives the value that the plan asks for at a date: on a straight line from baseline to target, through milestones if there are any, or in the rhythm of past periods. Blank while a cell is blank.
 *
 * Before the start it is the baseline, after the due date the target. With a profile the change from baseline to target is spread like the past: a twelfth month that brought 20 % of last year is given 20 % of it.
 * @customfunction EXPECTED
 * @category Time
 * @param target What should be reached by the due date: one cell or a column.
 * @param baseline Where the KPI stood at the start: one cell or a column; 0 for a sum that begins anew.
 * @param start The day it starts from: a date, or a year such as 2024, which means its last day.
 * @param due The day by which the target should be reached: a date, or a year, which means its last day.
 * @param asOf The day for which to give the expected value.
 * @param [milestones] Two columns, date and value: what is expected on the way. They hold for every KPI of a column.
 * @param [profile] What past periods brought, e.g. the twelve months of last year in a row or a column; of several years one column for each year. It holds for every KPI of a column.
 * @returns A value in the KPI's unit.
 * @errors #NUM! when due is not after start. #DIV/0! for a profile of zeros. #VALUE! for text, for a profile with negative or missing values, and for milestones and a profile together. #N/A for cells that are errors.
 * @example =KPI.EXPECTED(200,100,2023,2027,2025) → 150.034
 * @example =KPI.EXPECTED(1200,0,2023,2024,"2024-06-30",,{1,1,1,1,1,1,3,3,3,3,3,3}) → 300
 * @twin built
 * @source Linear: start + (target − start) × days passed/total days (Innovation Minds, https://innovationminds.com/im-university/key-results/). Profile: shares of past periods, e.g. https://mrexcel.com/board/threads/how-to-spread-a-target-number-into-months-by-historical-seasonality.1205710
 */
export function expected(
  target: unknown[][],
  baseline: unknown[][],
  start: unknown[][],
  due: unknown[][],
  asOf: unknown[][],
  milestones?: unknown[][],
  profile?: unknown[][],
): unknown[][] {
  const plans = readPlans({ target, baseline, start, due, asOf, milestones });
  const season = readProfile(profile);
  if (season && !readBlock(milestones).flat().every(isLeftOut)) {
    refuse('profile: give milestones or a profile, not both.');
  }
  return answers(plans.rows, (row) => {
    const plan = plans.at(row);
    if (plan === null) return '';
    if (plan.due <= plan.start) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    }
    if (!season) return toRatio(expectedValue(plan));
    const share = seasonalShare(season, plan.start, plan.due, plan.asOf);
    return toRatio(plan.baseline + (plan.target - plan.baseline) * share);
  });
}
