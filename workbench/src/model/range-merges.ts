import { cellKey } from '../document/changes';
import type { RangeBox } from '../document/sheet';
import type { Host } from '../host/host';
import { type ModelObject, modelObject } from './model-class';
import { rangeAreasClass } from './range-areas';
import type { RangeState } from './range-boxes';

const touching =
  (box: RangeBox) =>
  (merge: RangeBox): boolean =>
    merge.top <= box.bottom &&
    merge.bottom >= box.top &&
    merge.left <= box.right &&
    merge.right >= box.left;

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
export const mergedAreas = ({ sheet, box }: RangeState): ModelObject | null => {
  const areas = sheet.merges.filter(touching(box)).map((merge) => ({ sheet, box: merge }));
  return areas.length > 0 ? modelObject(rangeAreasClass, { sheet, areas }) : null;
};

/**
 * Merges the cells, or each row's with `across`; what stood anywhere but top left is lost, as in Excel.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
 */
export const merge = (range: RangeState, [across]: readonly unknown[], host: Host): void => {
  host.assertWritable(range.sheet);
  const { sheet, box } = range;
  const rows = Array.from({ length: box.bottom - box.top + 1 }, (_, index) => box.top + index);
  const areas = across === true ? rows.map((row) => ({ ...box, top: row, bottom: row })) : [box];
  sheet.merges = [...sheet.merges.filter((one) => !touching(box)(one)), ...areas];
  sheet.changes.merges = true;
  for (const area of areas)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cell(row, column);
        if (!cell || (row === area.top && column === area.left)) continue;
        cell.value = null;
        delete cell.formula;
        delete cell.single;
        sheet.changes.contents.add(cellKey(row, column));
        host.touch(sheet, row, column);
      }
  host.contentsChanged(sheet, box);
};

export const unmerge = (
  { sheet, box }: RangeState,
  _args: readonly unknown[],
  host: Host,
): void => {
  host.assertWritable(sheet);
  sheet.merges = sheet.merges.filter((one) => !touching(box)(one));
  sheet.changes.merges = true;
};
