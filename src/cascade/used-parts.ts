import { LAST_COLUMN, LAST_ROW } from './address';
import { type Box, cellsIn, columnsIn, meets, rowsIn, unionOf } from './block';

/** So many cells are read as they stand, without looking for the blanks between them. */
export const FEW_CELLS = 400_000;
/** Cells of one sheet that are looked through at most. */
export const MOST_CELLS = 2_000_000;
/** Bands that a box is cut into. */
export const BANDS = 16;
/** Cells with so many blank rows or columns between them at most may be of one list. */
const NEAR = 20;

const ROWS_ABOVE = 500;
const ROWS_BELOW = 5_000;

/** A box in bands of rows or of columns: across the way that it reaches further on the sheet. */
export function bandsOf(box: Box): readonly Box[] {
  const isTall = rowsIn(box) / LAST_ROW >= columnsIn(box) / LAST_COLUMN;
  const [first, last] = isTall ? [box.top, box.bottom] : [box.left, box.right];
  const size = Math.ceil((last - first + 1) / BANDS);
  const bands: Box[] = [];
  for (let from = first; from <= last; from += size) {
    const to = Math.min(last, from + size - 1);
    bands.push(isTall ? { ...box, top: from, bottom: to } : { ...box, left: from, right: to });
  }
  return bands;
}

/**
 * Parts of a sheet, those that lie close together joined, so that a cut between bands goes through no
 * list. What would be blank for the most part is not joined.
 */
export function joinedParts(parts: readonly Box[]): readonly Box[] {
  const joined: Box[] = [];
  for (const part of [...parts].sort(byPosition)) {
    let grown = part;
    for (let at = 0; at < joined.length; at++) {
      const both = joinedPart(joined[at]!, grown);
      if (!both) continue;
      joined.splice(at, 1);
      grown = both;
      // The larger part may lie close to those that were looked at before.
      at = -1;
    }
    joined.push(grown);
  }
  return joined.sort(byPosition);
}

/** What of some parts is read where together they have very many cells: the largest is not read to its end. */
export function partsWithin(
  parts: readonly Box[],
  most: number,
): { readonly read: readonly Box[]; readonly left: readonly Box[] } {
  const read: Box[] = [];
  const left: Box[] = [];
  let rest = most;
  for (const part of [...parts].sort((one, other) => cellsIn(one) - cellsIn(other))) {
    const rows = Math.min(rowsIn(part), Math.floor(rest / columnsIn(part)));
    rest -= rows * columnsIn(part);
    if (rows > 0) read.push({ ...part, bottom: part.top + rows - 1 });
    if (rows < rowsIn(part)) left.push({ ...part, top: part.top + rows });
  }
  return { read: read.sort(byPosition), left: left.sort(byPosition) };
}

/** A part of a sheet, or what of it is around a box where it has more than so many cells. */
export function around(part: Box, box: Box, most: number): Box {
  if (cellsIn(part) <= most) return part;
  const top = Math.min(Math.max(part.top, box.top - ROWS_ABOVE), part.bottom);
  const bottom = Math.min(part.bottom, Math.max(top, box.bottom) + ROWS_BELOW);
  return { ...part, top, bottom: Math.min(bottom, top + Math.ceil(most / columnsIn(part))) };
}

/** The part that a box lies in, or else the one that lies closest to it; null where there is none. */
export function partAt(parts: readonly Box[], box: Box): Box | null {
  const [closest] = [...parts].sort((one, other) => distance(one, box) - distance(other, box));
  return closest ?? null;
}

function joinedPart(one: Box, other: Box): Box | null {
  if (distance(one, other) > NEAR) return null;
  const both = unionOf([one, other]);
  const worth = meets(one, other) || cellsIn(both) <= 2 * (cellsIn(one) + cellsIn(other));
  return worth || cellsIn(both) <= FEW_CELLS ? both : null;
}

/** Blank rows or columns between two boxes, whichever are more; 0 where they touch, less where they meet. */
function distance(one: Box, other: Box): number {
  const down = Math.max(one.top - other.bottom, other.top - one.bottom);
  const right = Math.max(one.left - other.right, other.left - one.right);
  return Math.max(down, right) - 1;
}

function byPosition(one: Box, other: Box): number {
  return one.top - other.top || one.left - other.left;
}
