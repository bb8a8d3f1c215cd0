import { toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase, negative, partial } from './quotient';

/**
 * Leavers as a share of the average headcount of the same period: `leavers / ((opening + closing) / 2)`.
 * Can be above 1. #DIV/0! for nobody employed, #NUM! for negative counts.
 */
export function turnover(leavers: number, opening: number, closing: number): Ratio {
  if (leavers < 0) return negative('leavers');
  if (opening < 0 || closing < 0) return negative('A headcount');
  const average = (opening + closing) / 2;
  return checkBase(average, 'The average headcount') ?? toRatio(leavers / average);
}

/**
 * Working days lost as a share of those available: `days lost / (employees × working days of each)`.
 * #DIV/0! when no day was available, #NUM! for negative numbers and for more days lost than available.
 */
export function absenteeism(daysLost: number, employees: number, workingDays: number): Ratio {
  if (daysLost < 0) return negative('daysLost');
  if (employees < 0 || workingDays < 0) return negative('employees or workingDays');
  const undefinedBase = checkBase(employees, 'employees') ?? checkBase(workingDays, 'workingDays');
  const lost = undefinedBase ?? toRatio(daysLost / (employees * workingDays));
  return partial(lost, 'daysLost is more than employees × workingDays.');
}
