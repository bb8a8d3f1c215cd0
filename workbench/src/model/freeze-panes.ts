import type { SheetDocument } from '../document/sheet';
import type { Host } from '../host/host';
import { invalidArgument } from '../host/host-error';
import type { ModelClass } from './model-class';
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
    Unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
  },
};
