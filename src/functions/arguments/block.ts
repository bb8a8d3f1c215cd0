import { readCell } from './cell';
import { BLANK } from '../../domain/reading';
import type { Reading } from '../../domain/reading';

/** The cells of an argument, row by row; an omitted argument is one blank cell. */
export type Block = readonly (readonly Reading[])[];

/** An omitted argument arrives as null, a single cell as a 1×1 block, a typed constant either way. */
export function readBlock(argument: unknown): Block {
  if (!Array.isArray(argument)) return [[readCell(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
}

/** How many columns an argument has, before any cell is read. All rows that Excel hands over are as wide. */
export function columnsOf(argument: unknown): number {
  const first: unknown = Array.isArray(argument) ? argument[0] : argument;
  return Array.isArray(first) ? first.length : 1;
}

export function cellAt(block: Block, row: number, column: number): Reading {
  return block[row]?.[column] ?? BLANK;
}

export function width(block: Block): number {
  return block.reduce((widest, row) => Math.max(widest, row.length), 0);
}
