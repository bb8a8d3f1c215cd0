import type { RangeBox, SheetDocument } from '../../src/document/sheet';

/** What Excel's status bar says of the selected cells. */
export interface SelectionSummary {
  /** Cells that are not blank. */
  readonly count: number;
  /** Null where no cell holds a number. */
  readonly numbers: { readonly sum: number; readonly average: number } | null;
}

export const selectionSummary = (sheet: SheetDocument, box: RangeBox): SelectionSummary => {
  let [count, numbers, sum] = [0, 0, 0];
  for (const [row, line] of sheet.cells) {
    if (row < box.top || row > box.bottom || sheet.rows.get(row)?.hidden) continue;
    for (const [column, { value }] of line) {
      if (column < box.left || column > box.right || value === null) continue;
      count++;
      if (typeof value !== 'number') continue;
      numbers++;
      sum += value;
    }
  }
  return { count, numbers: numbers > 0 ? { sum, average: sum / numbers } : null };
};
