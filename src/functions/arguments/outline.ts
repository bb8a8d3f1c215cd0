import { isLeftOut } from '../../domain/reading';
import { readBlock } from './block';
import { describe } from './cell';
import { readColumn } from './column';
import type { Column } from './column';
import { refuse } from './refusal';

/**
 * Which rows of the block below a parent are its children, zero-based.
 *
 * Without levels: all. With levels (1, 2, 3 … down the outline): those at `level`, or at the level of
 * the first row when it is left out; deeper rows are passed over, and the first row above `level`, or
 * without a level, ends the block. So a block may reach to the end of the sheet, and rows that are
 * inserted below a parent count without the formula being touched.
 * @throws #VALUE! for a level that is no number above 0
 */
export function childRows(rows: number, levels: unknown, level: unknown): readonly number[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  if (readBlock(levels).flat().every(isLeftOut)) return all;
  const column = readColumn('levels', levels);
  if (column.length !== rows) {
    refuse(
      `levels has ${column.length} rows and the block has ${rows}: give columns of one length.`,
    );
  }
  const wanted = levelAt(readColumn('level', level), 0) ?? levelAt(column, 0);
  if (wanted === null) return [];
  const children: number[] = [];
  for (const row of all) {
    const found = levelAt(column, row);
    if (found === null || found < wanted) break;
    if (found === wanted) children.push(row);
  }
  return children;
}

function levelAt(column: Column, row: number): number | null {
  const reading = column.at(row);
  if (isLeftOut(reading)) return null;
  if (reading.kind === 'number' && reading.value > 0) return reading.value;
  return refuse(
    `${column.name}, row ${row + 1}: ${describe(reading)} is no level; levels count from 1.`,
  );
}
