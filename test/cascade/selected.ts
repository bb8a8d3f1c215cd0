import type { SelectedCells } from '../../src/cascade/selected-cells';
import type { CellValue } from '../../src/domain/node';
import { block, boxOf, type SheetOptions } from './sheet-block';

/** A sheet of which some cells are selected. */
export function selected(
  address: string,
  grid: readonly (readonly CellValue[])[],
  options: SheetOptions = {},
): SelectedCells {
  const sheet = block(grid, options);
  const box = boxOf(address.includes(':') ? address : `${address}:${address}`);
  return { selection: { sheet: sheet.sheet, box, address }, block: sheet };
}
