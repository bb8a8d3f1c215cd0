import { numfmt } from '@univerjs/core';

/** A number below this is written with an exponent, of which the number-format library takes the digits. */
const WITH_EXPONENT = 1e-6;

/** How a number format writes a number. */
export interface WrittenBy {
  /** Decimals that are shown at most. */
  readonly decimals: number;
  /** What the number is multiplied by first: 100 under a format in per cent. */
  readonly scale: number;
}

/**
 * A number nearer to 0 than a millionth as its format shows it, null where the library (numfmt 3.2.6)
 * itself is right. It takes the decimals from the number as JavaScript writes it, and from 2e-7 the wrong
 * ones: so it is asked for the number with a first decimal of 1, and of 2, and where both texts differ
 * stands the 0.
 * @param show How the library shows a number.
 */
export const tinyNumber = (
  value: number,
  { decimals, scale }: WrittenBy,
  show: (value: number) => string,
): string | null => {
  const shown = value * scale;
  const rounded = Math.abs(Number(shown.toFixed(Math.min(decimals, 100))));
  if (rounded === 0 || rounded >= WITH_EXPONENT) return null;
  const withFirst = (digit: number) => show((shown + (Math.sign(shown) * digit) / 10) / scale);
  const [one, two] = [withFirst(1), withFirst(2)];
  const place = [...one].findIndex((character, index) => character !== two[index]);
  if (place < 0 || one.slice(place + 1) !== two.slice(place + 1)) return null;
  return `${one.slice(0, place)}0${one.slice(place + 1)}`;
};

/** How a format writes a number; null for dates, texts and exponents, and where it depends on conditions. */
export const writtenBy = (numberFormat: string, value: number): WrittenBy | null => {
  if (/\[[<>=]/.test(numberFormat)) return null;
  const [positive = '', negative = positive] = numberFormat.split(';');
  try {
    const info = numfmt.getFormatInfo(value < 0 ? negative : positive);
    const isPlain = ['number', 'grouped', 'percent', 'currency'].includes(info.type);
    return isPlain ? { decimals: info.maxDecimals, scale: info.scale } : null;
  } catch {
    return null;
  }
};
