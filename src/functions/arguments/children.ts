import { BLANK, numberOf } from '../../domain/reading';
import type { Reading } from '../../domain/reading';
import { describe } from './cell';
import { readColumn } from './column';
import { childRows } from './outline';
import { refuse } from './refusal';

/** What a parent's children hold in one column, beside their weights. */
export interface Child {
  /** Null for what is no number: left out, never counted as 0. */
  readonly value: number | null;
  readonly weight: Reading;
}

/**
 * The rows of the block that are children, see {@link childRows}. Weights are for the children only:
 * what stands beside deeper rows is none of this parent's business.
 * @throws #VALUE! for columns of different length, for a level that is none, and for a weight of a
 * child that is negative or no number
 */
export function readChildren(
  name: string,
  values: unknown,
  weights: unknown,
  levels: unknown,
  level: unknown,
): readonly Child[] {
  const column = readColumn(name, values);
  const weightColumn =
    weights === null || weights === undefined ? null : readColumn('weights', weights);
  if (weightColumn && weightColumn.length !== column.length) {
    refuse(
      `weights has ${weightColumn.length} rows and ${name} has ${column.length}: give columns of one length.`,
    );
  }
  return childRows(column.length, levels, level).map((row) => ({
    value: numberOf(column.at(row)),
    weight: checkWeight(weightColumn?.at(row) ?? BLANK, row),
  }));
}

function checkWeight(weight: Reading, row: number): Reading {
  if (weight.kind === 'blank' || (weight.kind === 'number' && weight.value >= 0)) return weight;
  return refuse(`weights, row ${row + 1}: ${describe(weight)}; a weight is a number from 0 up.`);
}
