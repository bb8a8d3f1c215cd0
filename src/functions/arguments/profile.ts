import { isLeftOut } from '../../domain/reading';
import { readBlock } from './block';
import { describe } from './cell';
import { refuse } from './refusal';

/**
 * What past periods brought: a row, or a column, or several columns, one for each year, which are added
 * up period by period. Null when it is left out.
 * @throws #VALUE! for a cell that is no number or negative; #DIV/0! when all are 0
 */
export function readProfile(argument: unknown): readonly number[] | null {
  const block = readBlock(argument);
  const cells = block.flat();
  if (cells.length === 1 && cells.every(isLeftOut)) return null;
  const rows = block.length === 1 ? cells.map((cell) => [cell]) : block;
  const sums = rows.map((row, period) =>
    row.reduce((sum, reading) => {
      if (reading.kind === 'number' && reading.value >= 0) return sum + reading.value;
      return refuse(
        `profile, period ${period + 1}: ${describe(reading)}; give a number from 0 up for each period.`,
      );
    }, 0),
  );
  if (sums.every((sum) => sum === 0)) {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  }
  return sums;
}
