import type { Box } from '../cascade/block';

/** The box of a range whose position is loaded. */
export const boxOf = (range: Excel.Range): Box => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

export const rangeOf = (sheet: Excel.Worksheet, box: Box): Excel.Range =>
  sheet.getRangeByIndexes(box.top, box.left, box.bottom - box.top + 1, box.right - box.left + 1);
