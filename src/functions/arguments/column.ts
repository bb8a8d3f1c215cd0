import { cellAt, readBlock, width } from './block';
import { refuse } from './refusal';
import type { Reading } from '../../domain/reading';

/** An argument that holds one value for each KPI, or one for all of them. */
export interface Column {
  readonly name: string;
  readonly length: number;
  at(row: number): Reading;
}

/** @throws #VALUE! for a block of several columns */
export function readColumn(name: string, argument: unknown): Column {
  const block = readBlock(argument);
  if (width(block) > 1)
    refuse(`${name}: give one cell or one column, not ${width(block)} columns.`);
  const { length } = block;
  return { name, length, at: (row) => cellAt(block, length === 1 ? 0 : row, 0) };
}

/**
 * How many rows the answer has: as many as the columns, where single cells stand for every row.
 * @throws #VALUE! when two columns differ in length
 */
export function rowsOf(
  columns: readonly { readonly name: string; readonly length: number }[],
): number {
  const [longest, ...others] = columns.filter((column) => column.length > 1);
  if (!longest) return 1;
  const odd = others.find((column) => column.length !== longest.length);
  if (odd) {
    refuse(
      `${longest.name} has ${longest.length} rows and ${odd.name} has ${odd.length}: give columns of one length.`,
    );
  }
  return longest.length;
}
