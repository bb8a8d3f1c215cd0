import type { Target } from '../../domain/attainment';
import type { Direction } from '../../domain/node';
import type { Ratio } from '../../domain/ratio';
import { answers } from './answers';
import { meaningOf, readColumn, rowsOf } from './column';
import { readTargets } from './targets';
import { readDirection } from './words';

/**
 * Answers KPIs by their actual and their target: each a cell, or a column that spills. A row with a blank
 * cell is answered "".
 * @throws #VALUE! for text, for no direction and for shapes that cannot be meant; #N/A for a cell that is
 * an error itself; else the error of the calculation
 */
export function byTarget(
  actual: unknown,
  target: unknown,
  direction: unknown,
  calculate: (actual: number, target: Target, direction: Direction) => Ratio,
): unknown[][] {
  const actuals = readColumn('actual', actual);
  const directions = readColumn('direction', direction);
  const targets = readTargets(target, [actuals, directions]);
  const directionOf = meaningOf(directions, readDirection);
  return answers(rowsOf([actuals, targets, directions]), (row) => {
    const way = directionOf(row);
    const reached = actuals.number(row);
    const wanted = targets.number(row, way);
    return reached === null || wanted === null ? '' : calculate(reached, wanted, way);
  });
}
