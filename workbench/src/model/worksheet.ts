import type { SheetDocument } from '../document/sheet';
import type { Host } from '../host/host';
import { HostError, invalidArgument } from '../host/host-error';
import { freezePanesClass } from './freeze-panes';
import { type ModelClass, modelObject } from './model-class';
import { namedItemCollectionClass } from './named-item';
import { pageLayoutClass } from './page-layout';
import { rangeClass } from './range';
import { color } from './range-format';
import { boxOfIndexes, rangeAt, wholeSheet } from './range-boxes';
import { referToSheetEverywhere } from './sheet-references';
import { tableCollectionClass } from './table';
import { assertStructure, checkSheetName } from './worksheet-collection';
import { worksheetProtectionClass } from './worksheet-protection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

const setView = <Key extends 'showGridlines' | 'tabColor'>(key: Key, change: 'view' | 'page') => ({
  get: (sheet: SheetDocument) => sheet[key],
  set: (sheet: SheetDocument, value: unknown, host: Host) => {
    host.assertWritable(sheet);
    sheet[key] = value as SheetDocument[Key];
    sheet.changes[change] = true;
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetClass: ModelClass<SheetDocument> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        assertStructure(host);
        checkSheetName(host.document, String(value), sheet);
        const before = sheet.name;
        sheet.name = String(value);
        sheet.changes.name = true;
        host.sheetRenamed(sheet, before);
        // Formulas, names and rules follow; hyperlinks do not, in Excel neither.
        referToSheetEverywhere(host, before, sheet.name);
      },
    },
    Position: { get: (sheet, host) => host.document.sheets.indexOf(sheet) },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, host) => {
        assertStructure(host);
        const visibility = VISIBILITIES.find((one) => one === value);
        if (!visibility) throw invalidArgument('visibility');
        sheet.visibility = visibility;
        sheet.changes.visibility = true;
      },
    },
    ShowGridlines: setView('showGridlines', 'view'),
    // Some setters of the library name it so.
    Gridlines: {
      set: (sheet, value, host) => setView('showGridlines', 'view').set(sheet, value, host),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, host) => setView('tabColor', 'page').set(sheet, color(value), host),
    },
    StandardHeight: { get: (sheet) => sheet.defaultRowHeight },
  },
  navigation: {
    Names: (sheet, host) =>
      modelObject(namedItemCollectionClass, { document: host.document, sheet }),
    Tables: (sheet, host) => modelObject(tableCollectionClass, { document: host.document, sheet }),
    FreezePanes: (sheet) => modelObject(freezePanesClass, sheet),
    PageLayout: (sheet) => modelObject(pageLayoutClass, sheet),
    Protection: (sheet) => modelObject(worksheetProtectionClass, sheet),
  },
  methods: {
    Activate: (sheet, _args, host) => host.activate(sheet),
    GetRange: (sheet, [address]) =>
      modelObject(
        rangeClass,
        address === undefined || address === null || address === ''
          ? wholeSheet(sheet)
          : rangeAt(sheet, String(address)),
      ),
    GetRangeByIndexes: (sheet, args) => modelObject(rangeClass, boxOfIndexes(sheet, args)),
    GetCell: (sheet, [row, column]) =>
      modelObject(rangeClass, boxOfIndexes(sheet, [row, column, 1, 1])),
    // An empty sheet has no used range: getUsedRange answers its top left cell, the OrNullObject form null.
    GetUsedRange: (sheet, [valuesOnly]) =>
      modelObject(rangeClass, {
        sheet,
        box: sheet.usedBox(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 },
      }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const box = sheet.usedBox(valuesOnly === true);
      return box && modelObject(rangeClass, { sheet, box });
    },
    Delete: (sheet, _args, host) => {
      assertStructure(host);
      const visible = host.document.sheets.filter(
        (one) => one !== sheet && one.visibility === 'Visible',
      );
      if (sheet.visibility === 'VeryHidden' || visible.length === 0)
        throw new HostError(
          'InvalidOperation',
          'A workbook must keep at least one visible worksheet.',
        );
      host.document.sheets = host.document.sheets.filter((one) => one !== sheet);
      host.document.changes.sheets = true;
      const names = host.document.names.filter((name) => name.sheetId !== sheet.id);
      if (names.length < host.document.names.length) {
        host.document.names = names;
        host.document.changes.names = true;
        host.namesChanged();
      }
      host.sheetRemoved(sheet);
      if (host.document.activeSheetId === sheet.id && visible[0]) host.activate(visible[0]);
      referToSheetEverywhere(host, sheet.name, null);
    },
  },
};
