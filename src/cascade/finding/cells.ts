import type { CellValue } from '../../domain/node';
import type { Block, Box } from '../block';

/** A block's cells by their place on the sheet; outside it everything is blank. */
export interface Cells {
  readonly block: Block;
  readonly box: Box;
  readonly value: (row: number, column: number) => CellValue;
  readonly formula: (row: number, column: number) => CellValue;
  readonly numberFormat: (row: number, column: number) => string;
  readonly isBlank: (row: number, column: number) => boolean;
  /** The merged box that covers a cell, or null. */
  readonly merge: (row: number, column: number) => Box | null;
}

export function isBlankValue(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !/\S/.test(value));
}

export function cellsOf(block: Block): Cells {
  const merged = new Map<string, Box>();
  // A merge may reach far below the used cells: to the last row of the sheet.
  const lastRow = block.row + block.values.length - 1;
  for (const box of block.merges) {
    for (let row = box.top; row <= Math.min(box.bottom, lastRow); row++) {
      for (let column = box.left; column <= box.right; column++)
        merged.set(`${row},${column}`, box);
    }
  }
  const width = block.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const at = <T>(grid: readonly (readonly T[])[], row: number, column: number) =>
    grid[row - block.row]?.[column - block.column];
  const value = (row: number, column: number) => at(block.values, row, column) ?? null;
  return {
    block,
    box: {
      top: block.row,
      left: block.column,
      bottom: block.row + block.values.length - 1,
      right: block.column + width - 1,
    },
    value,
    formula: (row, column) => at(block.formulas, row, column) ?? null,
    numberFormat: (row, column) => at(block.numberFormats, row, column) ?? 'General',
    isBlank: (row, column) => isBlankValue(value(row, column)),
    merge: (row, column) => merged.get(`${row},${column}`) ?? null,
  };
}
