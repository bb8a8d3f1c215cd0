import { isLeftOut } from '../../domain/reading';
import { readMilestones } from '../../domain/milestones';
import type { ReadMilestones } from '../../domain/milestones';
import type { Milestone } from '../../domain/pace';
import type { Reading } from '../../domain/reading';
import { cellAt, readBlock, width } from './block';
import type { Block } from './block';
import { describe } from './cell';
import { refuse } from './refusal';

/**
 * Rows of date and value; they hold for every row of a column of KPIs.
 * @throws #VALUE! for another shape
 */
export function milestonesIn(argument: unknown): ReadMilestones {
  return readMilestones(rowsOf(readBlock(argument)));
}

/**
 * The same where each of them is needed.
 * @throws #VALUE! for another shape, and for a row whose date is no date or whose value no number
 */
export function neededMilestones(argument: unknown): readonly Milestone[] {
  const rows = rowsOf(readBlock(argument));
  const { milestones, faults } = readMilestones(rows);
  const [fault] = faults;
  if (!fault) return milestones;
  const [day, value] = rows[fault.row - 1]!;
  return refuse(
    fault.lacks === 'date'
      ? `milestones, row ${fault.row}: ${describe(day)} is no date.`
      : `milestones, row ${fault.row}: the value is ${describe(value)}, not a number.`,
  );
}

function rowsOf(block: Block): (readonly [Reading, Reading])[] {
  if (block.flat().every(isLeftOut)) return [];
  if (width(block) !== 2) {
    return refuse(`milestones: give two columns, date and value, not ${width(block)}.`);
  }
  return block.map((_cells, row) => [cellAt(block, row, 0), cellAt(block, row, 1)] as const);
}
