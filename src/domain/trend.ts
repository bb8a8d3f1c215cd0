import { noRatio, toRatio } from './ratio';
import type { Ratio } from './ratio';

/** One period with a value; `x` is its date or its number. */
export interface Point {
  readonly x: number;
  readonly value: number;
}

/** The least-squares line through points, and how far they lie off it. */
export interface Line {
  readonly slope: number;
  readonly mean: Point;
  /** Σ(x − mean)², Excel's DEVSQ. */
  readonly spread: number;
  /** Standard error of the values about the line, Excel's STEYX; 0 for two points. */
  readonly error: number;
}

/** A trend is a line through fewer points only by assertion. */
export const FEWEST_POINTS = 3;

/** A slope counts as a trend from so many of its standard errors on. */
export const CLEAR_SLOPE = 2;

/** Null when all points have one x. */
export function fitLine(points: readonly Point[]): Line | null {
  const count = points.length;
  const mean = {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    value: points.reduce((sum, { value }) => sum + value, 0) / count,
  };
  let spread = 0;
  let together = 0;
  for (const { x, value } of points) {
    spread += (x - mean.x) ** 2;
    together += (x - mean.x) * (value - mean.value);
  }
  if (spread === 0) return null;
  const slope = together / spread;
  const squares = points.reduce(
    (sum, { x, value }) => sum + (value - mean.value - slope * (x - mean.x)) ** 2,
    0,
  );
  return { slope, mean, spread, error: count > 2 ? Math.sqrt(squares / (count - 2)) : 0 };
}

/**
 * The value at `x` by the least-squares line, as Excel's FORECAST. #N/A with fewer than three points,
 * #DIV/0! when all stand on one date.
 */
export function forecast(points: readonly Point[], x: number): Ratio {
  if (points.length < FEWEST_POINTS) {
    return noRatio('#N/A', `actuals: a trend takes three values or more, not ${points.length}.`);
  }
  const line = fitLine(points);
  if (!line) return noRatio('#DIV/0!', 'All values stand on one date.');
  return toRatio(line.mean.value + line.slope * (x - line.mean.x));
}

export type Trend = 'improving' | 'steady' | 'worsening';

/**
 * Whether the values move the right way: improving or worsening when the slope is at least twice its
 * standard error (`STEYX/√DEVSQ(x)`), else steady, since the noise could have made it. For a range the
 * values are the distances outside of it, of which lower is better. Null with fewer than three points.
 */
export function trendOf(points: readonly Point[], direction: 'higher' | 'lower'): Trend | null {
  if (points.length < FEWEST_POINTS) return null;
  const line = fitLine(points);
  if (!line) return 'steady';
  const largest = points.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  const change = Math.abs(line.slope) * Math.sqrt(line.spread);
  // What floats make of equal values is no slope.
  if (change <= 1e-12 * largest) return 'steady';
  // Exactly twice is a trend, whatever floats make of it.
  if (change * (1 + 1e-12) < CLEAR_SLOPE * line.error) return 'steady';
  return line.slope > 0 === (direction === 'higher') ? 'improving' : 'worsening';
}
