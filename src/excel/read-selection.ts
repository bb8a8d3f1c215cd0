import { addressOf } from '../cascade/address';
import type { Box } from '../cascade/block';
import type { SelectedCells } from '../cascade/selected-cells';
import { boxOf } from './boxes';
import { readBlock } from './read-blocks';

/** Cells that are read at most: a sheet of more is read around the selection only. */
const MOST_CELLS = 400_000;
const ROWS_ABOVE = 500;
const ROWS_BELOW = 5_000;

/** The selected cells with what stands around them, for proposals: the sheet's used cells. */
export const readSelection = async (context: Excel.RequestContext): Promise<SelectedCells> => {
  const selected = context.workbook
    .getSelectedRange()
    .load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
  const used = context.workbook.worksheets
    .getActiveWorksheet()
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const sheet = selected.worksheet.name;
  const box = boxOf(selected);
  const selection = { sheet, box, address: addressOf(box) };
  if (used.isNullObject) return { selection, block: null };
  const block = await readBlock(context, sheet, around(boxOf(used), box));
  return { selection, block };
};

const around = (used: Box, selected: Box): Box => {
  const width = used.right - used.left + 1;
  if (width * (used.bottom - used.top + 1) <= MOST_CELLS) return used;
  const top = Math.min(Math.max(used.top, selected.top - ROWS_ABOVE), used.bottom);
  const bottom = Math.min(used.bottom, Math.max(top, selected.bottom) + ROWS_BELOW);
  return { ...used, top, bottom: Math.min(bottom, top + Math.ceil(MOST_CELLS / width)) };
};
