import type { CellValue } from '../domain/node';

/**
 * A rectangle of cells as `src/excel` reads it: the used range of one sheet, or a part of it where values
 * stand very far apart. Everything that finding lists decides, it decides from this.
 */
export interface Block {
  readonly sheet: string;
  /** Zero-based position of `values[0][0]` on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Excel's `numberFormat`, same shape. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Excel's `formulas`, same shape: text starting with `=` where there is one. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Merged boxes inside the block, zero-based on the sheet, inclusive. */
  readonly merges: readonly Box[];
  /** Zero-based sheet rows that a filter or a person has hidden. */
  readonly hiddenRows: readonly number[];
  readonly tables: readonly {
    readonly name: string;
    readonly box: Box;
    readonly totalsRow: boolean;
  }[];
}

/** Zero-based on the sheet, inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether two boxes have a cell in common. */
export function meets(one: Box, other: Box): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

export const rowsIn = ({ top, bottom }: Box): number => bottom - top + 1;
export const columnsIn = ({ left, right }: Box): number => right - left + 1;
export const cellsIn = (box: Box): number => rowsIn(box) * columnsIn(box);

/** The smallest box around all of some. */
export function unionOf(boxes: readonly Box[]): Box {
  return {
    top: Math.min(...boxes.map((box) => box.top)),
    left: Math.min(...boxes.map((box) => box.left)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
    right: Math.max(...boxes.map((box) => box.right)),
  };
}
