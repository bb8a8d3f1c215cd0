import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import { COLUMNS, ROWS } from '../../src/document/changes';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Selected {
  readonly box: RangeBox;
  /** The cell that typing goes to; it stays while the box is extended from it. */
  readonly active: CellPlace;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The whole merged area that a cell belongs to, or the cell. */
export const areaOf = (sheet: SheetDocument, { row, column }: CellPlace): RangeBox =>
  sheet.merges.find(
    (box) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
  ) ?? { top: row, bottom: row, left: column, right: column };

export const selectCell = (sheet: SheetDocument, place: CellPlace): Selected => {
  const box = areaOf(sheet, place);
  return { box, active: { row: box.top, column: box.left } };
};

/** The box between two cells, grown until it cuts no merged area. */
export const selectTo = (sheet: SheetDocument, from: CellPlace, to: CellPlace): Selected => {
  let box = around(areaOf(sheet, from), areaOf(sheet, to));
  for (let grown = true; grown;) {
    grown = false;
    for (const merged of sheet.merges) {
      if (!overlap(box, merged)) continue;
      const next = around(box, merged);
      grown ||= JSON.stringify(next) !== JSON.stringify(box);
      box = next;
    }
  }
  return { box, active: from };
};

/** One step, over hidden rows and columns and out of merged areas. */
export const step = (sheet: SheetDocument, from: CellPlace, direction: Direction): CellPlace => {
  const [down, right] = STEPS[direction];
  const area = areaOf(sheet, from);
  let row = down > 0 ? area.bottom : down < 0 ? area.top : from.row;
  let column = right > 0 ? area.right : right < 0 ? area.left : from.column;
  do {
    row += down;
    column += right;
    if (row < 0 || column < 0 || row >= ROWS || column >= COLUMNS) return from;
  } while (sheet.rows.get(row)?.hidden || sheet.columns.get(column)?.hidden);
  return { row, column };
};

/**
 * Ctrl and an arrow: to the last filled cell of a filled stretch, else to the next filled cell, else to
 * the edge of the sheet.
 */
export const jump = (sheet: SheetDocument, from: CellPlace, direction: Direction): CellPlace => {
  const [down, right] = STEPS[direction];
  const filled = (place: CellPlace): boolean => {
    const cell = sheet.cell(place.row, place.column);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  const used = sheet.usedBox() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const inside = ({ row, column }: CellPlace): boolean =>
    row >= 0 &&
    column >= 0 &&
    row <= Math.max(used.bottom, from.row) &&
    column <= Math.max(used.right, from.column);
  const next = ({ row, column }: CellPlace): CellPlace => ({
    row: row + down,
    column: column + right,
  });
  let place = next(from);
  if (filled(from) && inside(place) && filled(place)) {
    while (inside(next(place)) && filled(next(place))) place = next(place);
    return place;
  }
  for (; inside(place); place = next(place)) if (filled(place)) return place;
  return {
    row: down === 0 ? from.row : down > 0 ? ROWS - 1 : 0,
    column: right === 0 ? from.column : right > 0 ? COLUMNS - 1 : 0,
  };
};

/** Ctrl and End: where the last used row and the last used column meet. */
export const lastCell = (sheet: SheetDocument): CellPlace => {
  const used = sheet.usedBox();
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
};

const around = (one: RangeBox, other: RangeBox): RangeBox => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

const overlap = (one: RangeBox, other: RangeBox): boolean =>
  one.top <= other.bottom &&
  one.bottom >= other.top &&
  one.left <= other.right &&
  one.right >= other.left;
