import type { Target } from '../../domain/attainment';
import type { Direction } from '../../domain/node';
import type { Reading } from '../../domain/reading';
import { readColumn, rowsOf } from './column';
import { readTargets } from './measurements';
import { readNumbers } from './numbers';
import { readDirection } from './words';

/** An actual beside its target, one KPI per row. */
export interface TargetNumbers {
  readonly rows: number;
  /** Null while a cell is blank. @throws #VALUE! for text and for no direction, #N/A for an error cell */
  at(row: number): { actual: number; target: Target; direction: Direction } | null;
}

/** Reads the arguments of functions that compare an actual with its target. */
export function readTargetNumbers(
  actual: unknown,
  target: unknown,
  direction: unknown,
): TargetNumbers {
  const actuals = readColumn('actual', actual);
  const directions = readColumn('direction', direction);
  const targets = readTargets(target, [actuals, directions]);
  return {
    rows: rowsOf([actuals, targets, directions]),
    at: (row) => {
      const way = readDirection(directions.at(row));
      const goal = targets.at(row, way);
      const cells: Record<string, Reading> =
        'kind' in goal
          ? { actual: actuals.at(row), target: goal }
          : { actual: actuals.at(row), low: goal.low, high: goal.high };
      const numbers = readNumbers(cells);
      if (numbers === null) return null;
      const { actual: reached = 0, target: single, low = 0, high = 0 } = numbers;
      return { actual: reached, target: single ?? { low, high }, direction: way };
    },
  };
}
