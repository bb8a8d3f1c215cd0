/**
 * Rounds to 12 decimals, halves away from zero, as `ROUND(x,12)` does in the native twins. Every ratio
 * and score goes through it before it is compared or returned, so that 90 % of 7.3 stays on its
 * threshold. Above about 9,007 a double holds fewer than 12 decimals and is returned as it is.
 */
export function round12(value: number): number {
  const scaled = Math.abs(value) * 1e12;
  if (!(scaled < Number.MAX_SAFE_INTEGER)) return value;
  const rounded = Math.round(scaled) / 1e12;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
