import type { Target } from '../../domain/attainment';
import type { Measurement } from '../../domain/measurement';
import type { Direction } from '../../domain/node';
import { readColumn, rowsOf } from './column';
import { readTargets } from './measurements';
import { readNumber } from './numbers';
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
      const reached = readNumber('actual', actuals.at(row));
      const wanted = readTarget(goal);
      return reached === null || wanted === null
        ? null
        : { actual: reached, target: wanted, direction: way };
    },
  };
}

function readTarget(goal: Measurement['target']): Target | null {
  if ('kind' in goal) return readNumber('target', goal);
  const low = readNumber('low', goal.low);
  const high = readNumber('high', goal.high);
  return low === null || high === null ? null : { low, high };
}
