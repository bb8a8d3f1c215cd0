import { isRatio, noRatio, toRatio } from '../ratio';
import type { Ratio } from '../ratio';

/**
 * A KPI that is a part of, or a multiple of, a base: revenue, headcount, units. #DIV/0! for a base of 0,
 * #NUM! for a negative base, since a share of less than nothing means nothing (two negatives would even
 * look good). `base` is the argument's name.
 */
export function quotient(value: number, of: number, base: string): Ratio {
  const undefinedBase = checkBase(of, base);
  return undefinedBase ?? toRatio(value / of);
}

/**
 * The part of a whole that is counted with it: 0 to 1. As {@link quotient}, and #NUM! for a part that is
 * negative or more than the whole.
 */
export function share(
  part: number,
  whole: number,
  names: readonly [part: string, whole: string],
): Ratio {
  const undefinedBase = checkBase(whole, names[1]);
  if (undefinedBase) return undefinedBase;
  if (part < 0) return negative(names[0]);
  if (part > whole) return noRatio('#NUM!', `${names[0]} is more than ${names[1]}.`);
  return toRatio(part / whole);
}

/** The ratio of a part to a whole that it belongs to: #NUM! above 1. */
export function partial(ratio: Ratio, why: string): Ratio {
  return isRatio(ratio) && ratio > 1 ? noRatio('#NUM!', why) : ratio;
}

/** Whether a part is more than its whole, and not only by what floats make of a sum. */
export function exceeds(part: number, whole: number): boolean {
  return part > whole * (1 + 1e-12);
}

/** Null for a base above 0, else why nothing can be measured against it. */
export function checkBase(base: number, name: string) {
  if (base === 0) return noRatio('#DIV/0!', `${name} is 0.`);
  return base < 0 ? negative(name) : null;
}

export function negative(name: string) {
  return noRatio('#NUM!', `${name} is negative.`);
}
