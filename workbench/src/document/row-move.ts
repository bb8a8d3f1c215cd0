import { ROWS } from './changes';
import type { RangeBox } from './sheet';

/** Rows that were inserted before a row, or deleted from it on. Zero-based. */
export interface RowMove {
  readonly at: number;
  /** How many were inserted; negative where so many were deleted. */
  readonly by: number;
}

/** Where a row is now; null where it is gone: deleted, or pushed off the sheet. */
export const movedRow = (row: number, { at, by }: RowMove): number | null => {
  if (row < at) return row;
  if (by < 0 && row < at - by) return null;
  return row + by < ROWS ? row + by : null;
};

/**
 * What is left of some rows, first and last: rows inserted between them belong to them, rows inserted
 * before the first do not. Null where all of them are gone.
 */
export const movedRows = (
  first: number,
  last: number,
  { at, by }: RowMove,
): { readonly first: number; readonly last: number } | null => {
  // Whole columns stay whole.
  if (first === 0 && last === ROWS - 1) return { first, last };
  if (by > 0) {
    const top = first >= at ? first + by : first;
    const bottom = Math.min(ROWS - 1, last >= at ? last + by : last);
    return top < ROWS ? { first: top, last: bottom } : null;
  }
  const end = at - by;
  const top = first < at ? first : Math.max(first, end) + by;
  const bottom = last < at ? last : last < end ? at - 1 : last + by;
  return top <= bottom ? { first: top, last: bottom } : null;
};

export const movedBox = (box: RangeBox, move: RowMove): RangeBox | null => {
  const rows = movedRows(box.top, box.bottom, move);
  return rows && { ...box, top: rows.first, bottom: rows.last };
};
