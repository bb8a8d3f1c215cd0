import { guardTwin } from './fill-twin';
import { choice, isLeftOut, required } from './twin-cells';
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
 * A formula for a target of one cell or of two, low and high, side by side. Guarded; a direction that does
 * not suit the target is #N/A.
 */
function withTarget(
  cells: TwinCells,
  single: (actual: string, target: string, direction: string) => string,
  range: (actual: string, range: RangeCells) => string,
): string {
  const actual = required(cells, 'actual');
  const target = required(cells, 'target');
  const direction = choice(cells, 'direction', 'higher');
  const one = oneTarget(target);
  const alone = `IF(${direction}="range",NA(),${single(actual, one, direction)})`;
  const { low, high } = targetBounds(target);
  const suited = `IF(${direction}="range",${range(actual, { low, high })},NA())`;
  const disordered = `IF(COUNT(${low},${high})=2,${low}>${high},FALSE)`;
  const pair = `IF(${disordered},#VALUE!,${guardTwin(suited, [actual, low, high])})`;
  return `IF(${isPairTwin(target, direction)},${pair},${guardTwin(alone, [actual, one])})`;
}

/** The target where it is one cell: the first, or only, one of its block. */
export function oneTarget(target: string): string {
  return isBlock(target) ? `INDEX(${target},1,1)` : target;
}

/** Whether a target may be of two cells: by its address, since a name or a cell is one. */
export function isBlock(target: string): boolean {
  return /[:{]/.test(target);
}

/**
 * Whether a target is read as low and high, side by side or one above the other. A list with a column for
 * each has the second one blank where the direction is another.
 */
export function isPairTwin(target: string, direction: string): string {
  const { high } = targetBounds(target);
  // Not OR, which would show the error of a bound.
  const filled = `IF(${direction}="range",TRUE,NOT(${isLeftOut(high)}))`;
  return `IF(ROWS(${target})*COLUMNS(${target})=2,${filled},FALSE)`;
}

/** Low and high of a block of two cells. */
export function targetBounds(target: string): RangeCells {
  return {
    low: `INDEX(${target},1,1)`,
    high: `INDEX(${target},ROWS(${target}),COLUMNS(${target}))`,
  };
}
