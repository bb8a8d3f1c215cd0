/** How the sentences of `why` write numbers and dates. Both have a plain English default. */
export interface Figures {
  /** A value of the KPI, in its unit, e.g. `€ 1,340`. */
  readonly number?: ((value: number) => string) | undefined;
  /** A serial of the 1900 system. */
  readonly date?: ((serial: number) => string) | undefined;
}

/** {@link Figures} with the defaults filled in. */
export interface Pen {
  readonly number: (value: number) => string;
  readonly date: (serial: number) => string;
}

/** Decimals that leave about four significant digits, none from 1,000 on. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 1000) return 0;
  return Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(size))));
}

/** By decimals. To make one takes a hundred times as long as to write a number with it. */
const FORMATS: Intl.NumberFormat[] = [];

function english(value: number, decimals: number): string {
  const format = (FORMATS[decimals] ??= new Intl.NumberFormat('en-US', {
    maximumFractionDigits: decimals,
  }));
  const text = format.format(value);
  return text === '-0' ? '0' : text.replace('-', '−');
}

/** A value with about four significant digits: 1,340 or 7.25 or 0.0312. */
export function formatNumber(value: number): string {
  return english(value, decimalsOf(value));
}

/**
 * Rounds what is still needed up to the digits that {@link formatNumber} shows, so that the amount in
 * the sentence does reach On track: 1,339.6 more is written as 1,340, never as 1,339.
 */
export function roundUp(amount: number): number {
  const decimals = decimalsOf(amount);
  const scaled = Math.abs(amount) * 10 ** decimals;
  // A float's noise above a whole number is no reason to ask for one more.
  const whole = Math.ceil(Number(scaled.toPrecision(12)));
  return (Math.sign(amount) * whole) / 10 ** decimals;
}

/** A fraction as per cent: whole from 10 % on, with one decimal from 1 %, with two digits below. */
export function formatPercent(ratio: number): string {
  const percent = Number((Math.abs(ratio) * 100).toPrecision(12));
  const decimals =
    percent >= 10 || percent === 0
      ? 0
      : percent >= 1
        ? 1
        : Math.min(12, 1 - Math.floor(Math.log10(percent)));
  return `${english(Math.sign(ratio) * percent, decimals)} %`;
}
