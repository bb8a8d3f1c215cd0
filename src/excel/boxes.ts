import { type Box, columnsIn, rowsIn } from '../cascade/block';

/** What a range has to load for its box. */
export const BOX = 'rowIndex,columnIndex,rowCount,columnCount';
/** What several areas have to load for their boxes. */
export const AREAS =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';
/** What a range has to load for its box and its sheet's name. */
export const PLACE = `${BOX},worksheet/name`;

/** The box of a range whose position is loaded. */
export const boxOf = (range: Excel.Range): Box => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

export const rangeOf = (sheet: Excel.Worksheet, box: Box): Excel.Range =>
  sheet.getRangeByIndexes(box.top, box.left, rowsIn(box), columnsIn(box));
