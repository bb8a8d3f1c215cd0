/** How the sentences of `why` write numbers and dates. */
export interface Pen {
  /** A value of the KPI, in its unit, e.g. `€ 1,340`. */
  readonly number: (value: number) => string;
  /** A distance between two such values, from 0 on: in per cent it is points. */
  readonly amount: (size: number, rounding: Rounding) => string;
  /** A serial of the 1900 system. */
  readonly date: (serial: number) => string;
}

/** A {@link Pen} of which each part has a plain English default. */
export type Figures = { readonly [Part in keyof Pen]?: Pen[Part] | undefined };

/** `up` is for what is still needed: 1,339.6 more is written as 1,340, never as 1,339. */
export type Rounding = 'nearest' | 'up';

/** The place of the first digit: 3 of 1,340, −2 of 0.0312. */
function magnitude(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
}

/** Numbers have no more decimals than ratios. */
const MOST_DECIMALS = 12;

/** By decimals. To make one takes a hundred times as long as to write a number with it. */
const FORMATS: Intl.NumberFormat[] = [];

function english(value: number, decimals: number): string {
  const format = (FORMATS[decimals] ??= new Intl.NumberFormat('en-US', {
    maximumFractionDigits: decimals,
  }));
  // Excel rounds what it has 15 digits of: 100 times 1.7005 is a little less than 170.05.
  const text = format.format(Number(value.toPrecision(15)));
  return text === '-0' ? '0' : text.replace('-', '−');
}

/** A value with about four significant digits, none behind the point from 1,000 on: 1,340 or 7.25 or 0.0312. */
export function formatNumber(value: number): string {
  return english(value, Math.min(MOST_DECIMALS, Math.max(0, 3 - magnitude(value))));
}

/**
 * A distance between two values, from 0 on. It is less exact than they are, as it is there to be grasped:
 * three significant digits, from 1,000 on four, so that whole numbers stay so: 27.5 or 1,340 or 12,350.
 */
export function formatAmount(size: number, rounding: Rounding): string {
  const digits = size < 1000 ? 2 : 3;
  return withDecimals(size, digits - magnitude(size), rounding);
}

/**
 * What is shown of a value in so many decimals: rounded, but never up to a bound that the value is below.
 * Where On track begins at 0.9, 0.8999 is 0.89: a 0.90 that is At risk would look like a mistake.
 */
export function roundShort(value: number, decimals: number, bounds: readonly number[]): number {
  const rounded = Number(value.toFixed(decimals));
  const isRaised = bounds.some((bound) => value < bound && rounded >= bound);
  return isRaised ? Math.floor(value * 10 ** decimals) / 10 ** decimals : rounded;
}

/** A distance between two percentages, in points, with at most one decimal, but below 0.1 one digit. */
export function formatPoints(size: number, rounding: Rounding): string {
  const text =
    size < 1000
      ? withDecimals(size, Math.max(1, -magnitude(size)), rounding)
      : formatAmount(size, rounding);
  return `${text} ${text === '1' ? 'point' : 'points'}`;
}

/** @param decimals below 0, tens, hundreds and so on are left. */
function withDecimals(size: number, decimals: number, rounding: Rounding): string {
  const shown = Math.min(MOST_DECIMALS, decimals);
  if (rounding === 'nearest' && shown >= 0) return english(size, shown);
  const scaled = size * 10 ** shown;
  // A float's noise above a whole number is no reason to ask for one more.
  const whole = rounding === 'up' ? Math.ceil(Number(scaled.toPrecision(12))) : Math.round(scaled);
  return english(whole / 10 ** shown, Math.max(0, shown));
}

/**
 * A fraction as per cent: whole from 10 % on, below with one decimal; with more where it would look like
 * 0 %, 100 % or one of the others, and is not.
 */
export function formatPercent(ratio: number, ...others: readonly number[]): string {
  const percent = inPercent(ratio);
  const decimals = [0, 1, ...others].map((other) => -magnitude(percent - inPercent(other)));
  const shown = Math.max(Math.abs(percent) < 10 ? 1 : 0, ...decimals);
  return `${english(percent, Math.min(MOST_DECIMALS, shown))} %`;
}

function inPercent(ratio: number): number {
  return Number((ratio * 100).toPrecision(12));
}
