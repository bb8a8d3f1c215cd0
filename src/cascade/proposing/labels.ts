import type { Cells } from '../finding/cells';
import { textAt } from './neighbour';

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** How far a label may stand from its figure, blank cells between. */
const FAR_LEFT = 4;
const FAR_ABOVE = 3;

/** The text to the left of a cell that speaks of it; null where another figure comes first. */
export function labelLeft(cells: Cells, { row, column }: CellAt): CellAt | null {
  return labelTowards(cells, row, column, 0, -1, FAR_LEFT);
}

/** The text above a cell that speaks of it; null where another figure comes first. */
export function labelAbove(cells: Cells, { row, column }: CellAt): CellAt | null {
  return labelTowards(cells, row, column, -1, 0, FAR_ABOVE);
}

function labelTowards(
  cells: Cells,
  row: number,
  column: number,
  down: number,
  across: number,
  far: number,
): CellAt | null {
  for (let step = 1; step <= far; step++) {
    const at = { row: row + step * down, column: column + step * across };
    if (cells.isBlank(at.row, at.column)) continue;
    return textAt(cells, at.row, at.column) === '' ? null : at;
  }
  return null;
}
