import type { Cell } from './golden-case';

/** How two figures of one case may differ. */
export interface Tolerance {
  /** Decimals to which a published figure was rounded. */
  readonly decimals?: number | undefined;
  /** The largest figure that went in: what its last bits lose, no order of the steps brings back. */
  readonly largest?: number | undefined;
}

/**
 * Whether two cells show the same. Numbers may differ by what the last bits of a double make of another
 * order of the same steps; a published figure counts to its own decimals.
 */
export function sameAnswer(
  received: Cell,
  expected: Cell,
  { decimals, largest = 0 }: Tolerance = {},
): boolean {
  if (typeof received !== 'number' || typeof expected !== 'number') {
    return (received ?? '') === (expected ?? '');
  }
  const difference = Math.abs(received - expected);
  // Half a unit, and a hair more for the printed figure's own binary form.
  if (decimals !== undefined) return difference <= 0.5 * 10 ** -decimals * (1 + 1e-9);
  return difference <= 1e-9 * Math.max(1, Math.abs(expected)) + 1e-13 * largest;
}
