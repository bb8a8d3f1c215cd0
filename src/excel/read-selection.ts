import { addressOf } from '../cascade/address';
import type { SelectedCells } from '../cascade/selected-cells';
import { around, FEW_CELLS, partAt } from '../cascade/used-parts';
import { boxOf, PLACE } from './boxes';
import { readBlock } from './read-blocks';
import { readUsedParts } from './read-used-parts';

/** The selected cells with what stands around them, for proposals: the sheet's used cells. */
export const readSelection = async (context: Excel.RequestContext): Promise<SelectedCells> => {
  const selected = context.workbook.getSelectedRange().load(PLACE);
  const active = context.workbook.worksheets.getActiveWorksheet();
  const [used = []] = await readUsedParts(context, [active]);
  const sheet = selected.worksheet.name;
  const box = boxOf(selected);
  const selection = { sheet, box, address: addressOf(box) };
  const part = partAt(used, box);
  const block = part && (await readBlock(context, sheet, around(part, box, FEW_CELLS)));
  return { selection, block };
};
