import { noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase, exceeds, negative, quotient } from './quotient';

export const OEE_PARTS = ['oee', 'availability', 'performance', 'quality'] as const;
export type OeePart = (typeof OEE_PARTS)[number];

/** A machine's shift. Times in one unit; `idealCycle` is the time for one piece at full speed. */
export interface Shift {
  readonly planned: number;
  readonly run: number;
  readonly idealCycle: number;
  readonly total: number;
  readonly good: number;
}

/**
 * Overall equipment effectiveness, availability × performance × quality, computed as
 * `good × ideal cycle / planned time`: the same product with no rounded factor in it. Or one of its
 * factors. Performance may be above 1: then the ideal cycle is too long. #DIV/0! for a base of 0, #NUM!
 * for negative numbers, for more good pieces than all and for more time run than planned, where they count.
 */
export function equipmentEffectiveness(shift: Shift, part: OeePart): Ratio {
  const { planned, run, idealCycle, total, good } = shift;
  if (Math.min(run, idealCycle, total, good) < 0) return negative('A time or a number of pieces');
  const over = (value: number, base: number, name: string): Ratio =>
    checkBase(base, name) ?? toRatio(value / base);
  if (part !== 'quality' && part !== 'performance' && exceeds(run, planned)) {
    return noRatio('#NUM!', 'run is more than planned.');
  }
  if ((part === 'oee' || part === 'quality') && exceeds(good, total)) {
    return noRatio('#NUM!', 'good is more than total.');
  }
  switch (part) {
    case 'oee':
      return over(good * idealCycle, planned, 'planned');
    case 'availability':
      return over(run, planned, 'planned');
    case 'performance':
      return over(idealCycle * total, run, 'run');
    case 'quality':
      return over(good, total, 'total');
  }
}

/**
 * The time in which a unit must be finished to meet demand: `(available − breaks) / demand`. #DIV/0! for a
 * demand of 0; #NUM! for a negative demand, for negative breaks and for more of them than time.
 */
export function taktTime(available: number, demand: number, breaks: number): Ratio {
  if (breaks < 0) return negative('breaks');
  if (breaks > available) return noRatio('#NUM!', 'breaks is more than available.');
  return quotient(available - breaks, demand, 'demand');
}
