import { columnName } from '../document/address';
import type { RangeBox } from '../document/sheet';
import type { ReferenceCorner } from './formula-tokens';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * `$A1:B$2`; seen from a cell, the parts that move with it are written as distances, so that one formula
 * filled down or right reads the same in all its cells.
 */
export const addressText = (
  from: ReferenceCorner,
  to: ReferenceCorner,
  shape: 'cells' | 'columns' | 'rows',
  seenFrom: Place | null,
): string => {
  const row = (corner: ReferenceCorner): string => {
    if (corner.rowFixed) return `$${corner.row + 1}`;
    return seenFrom ? `[${corner.row - seenFrom.row}]` : String(corner.row + 1);
  };
  const column = (corner: ReferenceCorner): string => {
    if (corner.columnFixed) return `$${columnName(corner.column)}`;
    return seenFrom ? `{${corner.column - seenFrom.column}}` : columnName(corner.column);
  };
  if (shape === 'columns') return `${column(from)}:${column(to)}`;
  if (shape === 'rows') return `${row(from)}:${row(to)}`;
  const first = column(from) + row(from);
  const isOne = from.row === to.row && from.column === to.column;
  return isOne ? first : `${first}:${column(to)}${row(to)}`;
};

/** The cells between two corners, whichever is the upper or the left one. */
export const boxBetween = (from: Place, to: Place): RangeBox => ({
  top: Math.min(from.row, to.row),
  left: Math.min(from.column, to.column),
  bottom: Math.max(from.row, to.row),
  right: Math.max(from.column, to.column),
});

/** What `@` leaves of a range: the cell in the formula's own row or column; null where it crosses neither. */
export const intersection = ({ row, column }: Place, box: RangeBox): Place | null => {
  const { top, left, bottom, right } = box;
  if (top === bottom && left === right) return { row: top, column: left };
  if (left === right && row >= top && row <= bottom) return { row, column: left };
  if (top === bottom && column >= left && column <= right) return { row: top, column };
  return null;
};
