import { milestoneOf } from '../../domain/milestones';
import type { Milestone } from '../../domain/pace';
import { cellAt, isLeftOut, readBlock, width } from './block';
import { describe } from './cell';
import { refuse } from './refusal';

/**
 * Rows of date and value; they hold for every row of a column of KPIs. Rows without a date are passed
 * over when they have no value either.
 * @throws #VALUE! for another shape, and for a row whose date is no date or whose value no number
 */
export function readMilestones(argument: unknown): readonly Milestone[] | undefined {
  const block = readBlock(argument);
  if (block.flat().every(isLeftOut)) return undefined;
  if (width(block) !== 2) {
    return refuse(`milestones: give two columns, date and value, not ${width(block)}.`);
  }
  const milestones: Milestone[] = [];
  for (let row = 0; row < block.length; row++) {
    const [day, value] = [cellAt(block, row, 0), cellAt(block, row, 1)];
    if (isLeftOut(day) && isLeftOut(value)) continue;
    const read = milestoneOf(day, value);
    if (read === 'date') refuse(`milestones, row ${row + 1}: ${describe(day)} is no date.`);
    if (read === 'value') {
      refuse(`milestones, row ${row + 1}: the value is ${describe(value)}, not a number.`);
    }
    if (read !== null) milestones.push(read);
  }
  return milestones;
}
