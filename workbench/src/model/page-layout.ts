import type { PageSetup, SheetDocument } from '../document/sheet';
import type { Host } from '../host/host';
import { invalidArgument } from '../host/host-error';
import { COLUMNS } from '../document/changes';
import { type ModelClass, modelObject } from './model-class';
import { rangeClass } from './range';
import { rangeAreasClass } from './range-areas';
import { rangeArgument } from './range-boxes';

const change = (sheet: SheetDocument, host: Host, values: Partial<PageSetup>): void => {
  host.assertWritable(sheet);
  sheet.pageSetup = { ...sheet.pageSetup, ...values };
  sheet.changes.page = true;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayoutClass: ModelClass<SheetDocument> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: (sheet) => (sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value, host) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument('orientation');
        change(sheet, host, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
      },
    },
    CenterHorizontally: {
      get: (sheet) => sheet.pageSetup.centerHorizontally ?? false,
      set: (sheet, value, host) => change(sheet, host, { centerHorizontally: value === true }),
    },
    // https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions: fits absent or 0 mean "as many as needed".
    Zoom: {
      get: (sheet) => ({
        horizontalFitToPages: sheet.pageSetup.fitToWidth,
        verticalFitToPages: sheet.pageSetup.fitToHeight,
      }),
      set: (sheet, value, host) => {
        const zoom = value as { horizontalFitToPages?: number; verticalFitToPages?: number };
        change(sheet, host, {
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        });
      },
    },
  },
  methods: {
    GetPrintAreaOrNullObject: (sheet) => {
      const box = sheet.pageSetup.printArea;
      return box ? modelObject(rangeAreasClass, { sheet, areas: [{ sheet, box }] }) : null;
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.pageSetup.titleRows;
      if (!rows) return null;
      const box = { top: rows.first, bottom: rows.last, left: 0, right: COLUMNS - 1 };
      return modelObject(rangeClass, { sheet, box });
    },
    SetPrintArea: (sheet, [range], host) =>
      change(sheet, host, { printArea: rangeArgument(sheet, range) }),
    SetPrintTitleRows: (sheet, [range], host) => {
      const box = rangeArgument(sheet, range);
      change(sheet, host, { titleRows: { first: box.top, last: box.bottom } });
    },
  },
};
