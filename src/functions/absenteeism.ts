import { absenteeism as absenteeismOf } from '../domain/kpis/workforce';
import { byRow } from './arguments/by-row';

/**
 * Absenteeism rate: the working days lost to unplanned absence as a share of the working days of everybody. Blank while a cell is blank.
 * @customfunction ABSENTEEISM
 * @param daysLost Working days lost by all employees together, e.g. 70. Planned leave does not count. One cell or a column.
 * @param employees Average number of employees, e.g. 100.
 * @param workingDays Working days of one employee in the period, e.g. 23 a month.
 * @returns A share, 0.03 = 3 %.
 * @category Employee
 * @errors #DIV/0! when no day was available, #NUM! for negative numbers and for more days lost than all worked, #VALUE! for text, #N/A for cells that are errors.
 * @example =KPI.ABSENTEEISM(5,100,20) → 0.0025
 * @twin =IF(MIN({daysLost},{employees},{workingDays})<0,#NUM!,IF(ROUND({daysLost}/({employees}*{workingDays}),12)>1,#NUM!,ROUND({daysLost}/({employees}*{workingDays}),12)))
 * @source Statistics Netherlands, sickness absence rate (https://www.cbs.nl); https://ezcalculator.net/finance-calculators/absence-percentage
 */
export function absenteeism(
  daysLost: unknown[][],
  employees: unknown[][],
  workingDays: unknown[][],
): unknown[][] {
  return byRow({ daysLost, employees, workingDays }, (row, { daysLost, employees, workingDays }) =>
    absenteeismOf(daysLost[row]!, employees[row]!, workingDays[row]!),
  );
}
