/** From here on a double holds fewer than 12 decimals. */
const LIMIT = 4096;

/**
 * Rounds to 12 decimals, halves away from zero, as `ROUND(x,12)` does in the native twins. Every ratio
 * and score goes through it before it is compared or returned, so that 90 % of 7.3 stays on its
 * threshold. Numbers of 4,096 and more have no 12 decimals and are returned as they are.
 */
export function round12(value: number): number {
  const size = Math.abs(value);
  if (!(size < LIMIT)) return value;
  // Not `Math.round`: it branches on the fraction, which no processor foresees, in every ratio there is.
  const rounded = Math.floor(size * 1e12 + 0.5) / 1e12;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
