import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase, negative } from './quotient';
import { upperQuantile } from './normal';

const MILLION = 1_000_000;
const SMALLEST = 1e-6;

/**
 * Defects per million opportunities: `defects / (units × opportunities per unit) × 1,000,000`. #DIV/0! for
 * no units or no opportunities, #NUM! for negative numbers.
 */
export function defectsPerMillion(defects: number, units: number, opportunities: number): Ratio {
  if (defects < 0) return negative('defects');
  if (units < 0 || opportunities < 0) return negative('units or opportunities');
  const undefinedBase = checkBase(units, 'units') ?? checkBase(opportunities, 'opportunities');
  return undefinedBase ?? toRatio((defects / (units * opportunities)) * MILLION);
}

/**
 * The sigma level of a process: how many standard deviations lie between its mean and the nearer limit,
 * plus the shift that a process is assumed to drift in the long run (1.5 by convention). Below 0 for
 * processes worse than 933,193 DPMO at that shift. #NUM! below a millionth of a defect, since nobody can
 * have looked at so many opportunities, and as near to all of them.
 */
export function sigmaLevel(dpmo: number, shift: number): Ratio {
  if (!(dpmo >= SMALLEST && dpmo <= MILLION - SMALLEST)) {
    return noRatio('#NUM!', 'dpmo must be above 0 and below 1,000,000.');
  }
  return toRatio(upperQuantile(dpmo / MILLION) + shift);
}
