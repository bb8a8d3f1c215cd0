import { required, word } from './twin-cells';
import type { TwinCells } from './twin-cells';

/** The bounds of a range target. */
export interface RangeCells {
  readonly low: string;
  readonly high: string;
}

/** How far the actual is on the wrong side of a single target; negative when it is better. */
export function distanceTwin(actual: string, target: string, direction: string): string {
  const [over, under] = [`${actual}-${target}`, `${target}-${actual}`];
  if (direction.startsWith('"')) return direction === '"lower"' ? `(${over})` : `(${under})`;
  return `IF(${direction}="lower",${over},${under})`;
}

/** How far the actual is outside of a range. */
export function outsideTwin(actual: string, { low, high }: RangeCells): string {
  return `MAX(${low}-${actual},${actual}-${high},0)`;
}

/** Attainment over numbers: the same formula as src/domain/attainment.ts. */
export function attainmentRatio(actual: string, target: string, direction: string): string {
  return `ROUND(1-${distanceTwin(actual, target, direction)}/ABS(${target}),12)`;
}

export function rangeAttainmentRatio(actual: string, range: RangeCells): string {
  return `ROUND(1-${outsideTwin(actual, range)}/(${range.high}-${range.low}),12)`;
}

export const attainmentTwin = (cells: TwinCells): string =>
  withTarget(cells, attainmentRatio, rangeAttainmentRatio);

export const varianceTwin = (cells: TwinCells): string =>
  withTarget(
    cells,
    (actual, target, direction) => `ROUND(0-${distanceTwin(actual, target, direction)},12)`,
    (actual, range) => `ROUND(0-${outsideTwin(actual, range)},12)`,
  );

export const variancePctTwin = (cells: TwinCells): string =>
  withTarget(
    cells,
    (actual, target, direction) =>
      `ROUND((0-${distanceTwin(actual, target, direction)})/ABS(${target}),12)`,
    (actual, range) => `ROUND((0-${outsideTwin(actual, range)})/(${range.high}-${range.low}),12)`,
  );

/**
 * A formula for a target of one cell or of two, low and high, side by side: its reader decides by the
 * number of columns. Guarded; a direction that does not suit the target is #N/A.
 */
function withTarget(
  cells: TwinCells,
  single: (actual: string, target: string, direction: string) => string,
  range: (actual: string, range: RangeCells) => string,
): string {
  const actual = required(cells, 'actual');
  const target = required(cells, 'target');
  const direction = word(cells, 'direction', 'higher');
  const bounds = targetBounds(target);
  const filled = `COUNT(${actual},${target})`;
  const all = `1+COLUMNS(${target})`;
  const blanks = `(TRIM(${actual})="")+SUMPRODUCT(--(TRIM(${target})=""))`;
  const answer = `IF(COLUMNS(${target})=2,${range(actual, bounds)},${single(actual, target, direction)})`;
  const suited = `IF((${direction}="range")<>(COLUMNS(${target})=2),NA(),${answer})`;
  return `IF(${filled}=${all},${suited},IF(${filled}+${blanks}<${all},#VALUE!,""))`;
}

/** Low and high of a block of two cells side by side. */
export function targetBounds(target: string): RangeCells {
  return { low: `INDEX(${target},1,1)`, high: `INDEX(${target},1,2)` };
}
