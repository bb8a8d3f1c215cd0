import { columnsOf } from './block';
import { readCell } from './cell';
import { refuse } from './refusal';
import type { Reading } from '../../domain/reading';

/** An argument that holds one value for each KPI, or one for all of them. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly length: number;
  at(row: number): Reading;
}

/** @throws #VALUE! for a block of several columns */
export function readColumn<Name extends string>(name: Name, argument: unknown): Column<Name> {
  if (!Array.isArray(argument)) return oneForAll(name, argument);
  const rows: readonly unknown[] = argument;
  const columns = columnsOf(argument);
  if (columns > 1) refuse(`${name}: give one cell or one column, not ${columns} columns.`);
  if (rows.length === 1) return oneForAll(name, cellOf(rows[0]));
  // Read as the rows come by: a column of 10,000 readings would live too long to be cleared away cheaply.
  return { name, length: rows.length, at: (row) => readCell(cellOf(rows[row])) };
}

function oneForAll<Name extends string>(name: Name, cell: unknown): Column<Name> {
  const reading = readCell(cell);
  return { name, length: 1, at: () => reading };
}

function cellOf(row: unknown): unknown {
  return Array.isArray(row) ? row[0] : row;
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
