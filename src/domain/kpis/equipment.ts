import { toRatio } from '../ratio';
import type { Ratio } from '../ratio';
import { checkBase, negative } from './quotient';

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
 * for negative numbers.
 */
export function equipmentEffectiveness(shift: Shift, part: OeePart): Ratio {
  const { planned, run, idealCycle, total, good } = shift;
  if (Math.min(run, idealCycle, total, good) < 0) return negative('A time or a number of pieces');
  const over = (value: number, base: number, name: string): Ratio =>
    checkBase(base, name) ?? toRatio(value / base);
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
