import { tagName } from '../../cascade/plan-source';
import type { CellValue } from '../../domain/node';
import { rangeOf } from '../boxes';
import { holdsFormula } from '../read-content';
import type { ReadCell } from './live-content';
import type { TagBox, TagBoxes } from './tag-boxes';

/** Tagged cells of one sheet that are to be read again. */
export interface StaleCells {
  readonly sheetId: string;
  readonly sheet: string;
  readonly boxes: readonly TagBox[];
}

export interface CellsRead {
  readonly cells: readonly ReadCell[];
  /** Names of parts in which a formula was seen. */
  readonly computed: readonly string[];
}

/** Reads these cells and no others, in one sync. */
export const readCells = async (
  context: Excel.RequestContext,
  stale: readonly StaleCells[],
  places: TagBoxes,
): Promise<CellsRead> => {
  const loaded = stale.flatMap(({ sheetId, sheet, boxes }) =>
    boxes.map((one) => ({
      ...one,
      sheet,
      range: rangeOf(context.workbook.worksheets.getItem(sheetId), one.box).load(
        'values,numberFormat,formulas',
      ),
    })),
  );
  await context.sync();
  const cells: ReadCell[] = [];
  const computed: string[] = [];
  for (const { tagId, part, box, sheet, range } of loaded) {
    const top = places.topOf(sheet, tagId, part) ?? box.top;
    if (holdsFormula(range.formulas)) computed.push(tagName(tagId, part));
    for (const [row, [value = null]] of (range.values as CellValue[][]).entries()) {
      const numberFormat = (range.numberFormat as string[][])[row]?.[0] ?? 'General';
      cells.push({ tagId, part, index: box.top - top + row, value, numberFormat });
    }
  }
  return { cells, computed };
};
