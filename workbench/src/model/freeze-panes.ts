import type { SheetDocument } from '../document/sheet';
import type { Host } from '../host/host';
import { invalidArgument } from '../host/host-error';
import { COLUMNS, ROWS } from '../document/changes';
import { type ModelClass, type ModelObject, modelObject } from './model-class';
import { rangeClass } from './range';
import { rangeArgument } from './range-boxes';

const freeze = (sheet: SheetDocument, rows: number, columns: number, host: Host): void => {
  host.assertWritable(sheet);
  sheet.freeze = { rows, columns };
  sheet.changes.view = true;
};

const count = (value: unknown): number => {
  if (typeof value !== 'number' || value < 0) throw invalidArgument('count');
  return value;
};

/** Whole rows where only rows are frozen, whole columns where only columns are. */
const frozenRange = (sheet: SheetDocument): ModelObject | null => {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const box = { top: 0, left: 0, bottom: (rows || ROWS) - 1, right: (columns || COLUMNS) - 1 };
  return modelObject(rangeClass, { sheet, box });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanesClass: ModelClass<SheetDocument> = {
  name: 'WorksheetFreezePanes',
  methods: {
    // "Sets the frozen cells … The range provided corresponds to cells that will be frozen in the top- and left-most pane."
    FreezeAt: (sheet, [range], host) => {
      const box = rangeArgument(sheet, range);
      freeze(sheet, box.bottom + 1, box.right + 1, host);
    },
    FreezeRows: (sheet, [rows], host) => freeze(sheet, count(rows), 0, host),
    FreezeColumns: (sheet, [columns], host) => freeze(sheet, 0, count(columns), host),
    GetLocationOrNullObject: (sheet) => frozenRange(sheet),
    Unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
  },
};
