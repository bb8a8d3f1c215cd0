import { type Box, meets } from '../cascade/block';
import { BOX, boxOf } from './boxes';

/** Rows of a table's column that are looked at at most. */
const MOST_ROWS = 100_000;

/**
 * The cells that a formula may land in when it is written to one: in a table Excel may fill the whole
 * column with it ("Fill formulas in tables to create calculated columns", which holds for add-ins too:
 * office-js issue #2093). Elsewhere, and in a column that is too long to look at, the cell itself.
 */
export const cellsFilledWith = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cell: Box,
): Promise<Box> => {
  const tables = sheet.tables.load('items/id');
  await context.sync();
  if (tables.items.length === 0) return cell;
  const bodies = tables.items.map((table) => table.getDataBodyRange().load(BOX));
  await context.sync();
  const body = bodies.map(boxOf).find((box) => meets(box, cell));
  return body && body.bottom - body.top < MOST_ROWS
    ? { ...cell, top: body.top, bottom: body.bottom }
    : cell;
};
