import {
  type MarginSide,
  NORMAL_MARGINS,
  type PageSetup,
  type SheetDocument,
} from '../document/sheet';
import type { Host } from '../host/host';
import { invalidArgument } from '../host/host-error';
import { COLUMNS } from '../document/changes';
import { footerPart, withFooterPart } from './footer-parts';
import { type ModelClass, modelObject, type Property } from './model-class';
import { rangeClass } from './range';
import { rangeAreasClass } from './range-areas';
import { rangeArgument } from './range-boxes';

const change = (sheet: SheetDocument, host: Host, values: Partial<PageSetup>): void => {
  host.assertWritable(sheet);
  sheet.pageSetup = { ...sheet.pageSetup, ...values };
  sheet.changes.page = true;
};

const POINTS_OF_INCH = 72;

/** A margin: the file has inches, the object model points. */
const margin = (side: MarginSide): Property<SheetDocument> => ({
  get: (sheet) => (sheet.pageSetup.margins ?? NORMAL_MARGINS)[side] * POINTS_OF_INCH,
  set: (sheet, value, host) => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument(`${side}Margin`);
    const margins = sheet.pageSetup.margins ?? NORMAL_MARGINS;
    change(sheet, host, { margins: { ...margins, [side]: value / POINTS_OF_INCH } });
  },
});

const footer = (part: 'L' | 'R'): Property<SheetDocument> => ({
  get: (sheet) => footerPart(sheet.pageSetup.footer ?? '', part),
  set: (sheet, value, host) =>
    change(sheet, host, {
      footer: withFooterPart(sheet.pageSetup.footer ?? '', part, String(value)),
    }),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooterClass: ModelClass<SheetDocument> = {
  name: 'HeaderFooter',
  properties: { LeftFooter: footer('L'), RightFooter: footer('R') },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroupClass: ModelClass<SheetDocument> = {
  name: 'HeaderFooterGroup',
  navigation: { DefaultForAllPages: (sheet) => modelObject(headerFooterClass, sheet) },
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
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
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
  navigation: { HeadersFooters: (sheet) => modelObject(headerFooterGroupClass, sheet) },
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
