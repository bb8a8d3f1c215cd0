import type { Box } from './block';

/** A1 addresses; rows and columns are zero-based everywhere but in the address itself. */

/** The last row and column that a sheet has. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The address of one cell: (6, 2) → `C7`. */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The address of a box: `C7`, or `A2:D80`. */
export function addressOf(box: Box): string {
  const from = a1(box.top, box.left);
  const to = a1(box.bottom, box.right);
  return from === to ? from : `${from}:${to}`;
}

/** The zero-based row and column of an address such as `C7` or `$C$7`; null when it is none. */
export function parseA1(address: string): { readonly row: number; readonly column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!parts) return null;
  const letters = parts[1]!.toUpperCase();
  const column = [...letters].reduce((soFar, letter) => soFar * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(parts[2]) - 1, column: column - 1 };
}

/** A sheet's name as a formula has it: in apostrophes, its own doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
