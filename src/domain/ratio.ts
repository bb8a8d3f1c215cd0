import { round12 } from './rounding';

/** The errors that a cell can show for a ratio that has no value. */
export type RatioError = '#DIV/0!' | '#NUM!' | '#N/A';

/** Why a ratio has no value: the error that Excel shows and a sentence for people. */
export interface UndefinedRatio {
  readonly undefined: RatioError;
  readonly why: string;
}

/** A ratio rounded to 12 decimals (1 = 100 %), or the named reason why there is none. */
export type Ratio = number | UndefinedRatio;

export function noRatio(error: RatioError, why: string): UndefinedRatio {
  return { undefined: error, why };
}

/** Whether the ratio has a value. */
export function isRatio(ratio: Ratio): ratio is number {
  return typeof ratio === 'number';
}

const TOO_LARGE = noRatio('#NUM!', 'The values are too large to calculate with.');

/** Rounds to 12 decimals; what left the range of numbers is #NUM!. */
export function toRatio(value: number): Ratio {
  return Number.isFinite(value) ? round12(value) : TOO_LARGE;
}
