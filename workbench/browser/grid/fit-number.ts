import { shownText } from './shown-text';

/** Pixels that a text takes in the cell's font. */
export type Measure = (text: string) => number;

/**
 * A number's text in a cell of that width: a General one loses decimals, any other that is too wide shows
 * as a row of number signs, as Excel shows it, and never runs into the next cell.
 */
export const fitNumber = (
  value: number,
  numberFormat: string,
  text: string,
  width: number,
  measure: Measure,
): string => {
  if (measure(text) <= width) return text;
  if (numberFormat === 'General') {
    for (let decimals = 9; decimals >= 0; decimals--) {
      const shorter = shownText(Number(value.toFixed(decimals)), 'General').text;
      if (measure(shorter) <= width) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / measure('#'))));
};
