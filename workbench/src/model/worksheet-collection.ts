import type { SheetDocument } from '../document/sheet';
import type { WorkbookDocument } from '../document/workbook';
import { EventType } from '../host/events';
import type { Host } from '../host/host';
import { HostError, invalidArgument, itemNotFound } from '../host/host-error';
import { type ModelClass, modelObject } from './model-class';
import { worksheetClass } from './worksheet';

const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * Excel's rules for a sheet name: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end.
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export const checkSheetName = (
  document: WorkbookDocument,
  name: string,
  self?: SheetDocument,
): void => {
  if (name.length === 0 || name.length > 31 || FORBIDDEN.test(name) || /^'|'$/.test(name))
    throw invalidArgument(`"${name}" cannot be a sheet name.`);
  const taken = document.sheetByName(name);
  if (taken && taken !== self)
    throw new HostError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
    );
};

/**
 * Excel refuses changes of the list of sheets while the workbook's structure is protected. That the code
 * is AccessDenied, as for protected sheets, nobody could confirm.
 * https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517
 */
export const assertStructure = (host: Host): void => {
  host.assertWritable();
  if (host.document.structureProtected)
    throw new HostError(
      'AccessDenied',
      "You cannot perform the requested operation: the workbook's structure is protected.",
    );
};

const find = (document: WorkbookDocument, key: unknown): SheetDocument | undefined =>
  document.sheets.find((sheet) => sheet.id === key) ?? document.sheetByName(String(key));

const freeName = (document: WorkbookDocument): string => {
  let number = document.sheets.length + 1;
  while (document.sheetByName(`Sheet${number}`)) number++;
  return `Sheet${number}`;
};

export const activeSheet = (document: WorkbookDocument): SheetDocument => {
  const sheet =
    document.sheets.find((one) => one.id === document.activeSheetId) ?? document.sheets[0];
  if (!sheet) throw itemNotFound('active worksheet');
  return sheet;
};

const hear =
  (type: EventType) =>
  (_document: WorkbookDocument, _args: readonly unknown[], host: Host): void =>
    host.events.register(type);
const ignore =
  (type: EventType) =>
  (_document: WorkbookDocument, _args: readonly unknown[], host: Host): void =>
    host.events.unregister(type);

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollectionClass: ModelClass<WorkbookDocument> = {
  name: 'WorksheetCollection',
  items: (document) => document.sheets.map((sheet) => modelObject(worksheetClass, sheet)),
  indexer: (document, key) => {
    const sheet = find(document, key);
    if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
    return modelObject(worksheetClass, sheet);
  },
  methods: {
    // "The worksheet will be added at the end of existing worksheets."
    Add: (document, [name], host) => {
      assertStructure(host);
      const wanted =
        name === undefined || name === null || name === '' ? freeName(document) : String(name);
      checkSheetName(document, wanted);
      const sheet = document.addSheet(wanted);
      host.sheetAdded(sheet);
      return modelObject(worksheetClass, sheet);
    },
    GetItemOrNullObject: (document, [key]) => {
      const sheet = find(document, key);
      return sheet ? modelObject(worksheetClass, sheet) : null;
    },
    GetActiveWorksheet: (document) => modelObject(worksheetClass, activeSheet(document)),
    GetCount: (document, [visibleOnly]) =>
      visibleOnly === true
        ? document.sheets.filter((sheet) => sheet.visibility === 'Visible').length
        : document.sheets.length,
    // `onChanged` and its like, as the library registers them
    _RegisterDataChangedEvent: hear(EventType.changed),
    _UnregisterDataChangedEvent: ignore(EventType.changed),
    _RegisterSelectionChangedEvent: hear(EventType.selectionChanged),
    _UnregisterSelectionChangedEvent: ignore(EventType.selectionChanged),
    _RegisterAddedEvent: hear(EventType.added),
    _UnregisterAddedEvent: ignore(EventType.added),
    _RegisterDeletedEvent: hear(EventType.deleted),
    _UnregisterDeletedEvent: ignore(EventType.deleted),
    _RegisterActivatedEvent: hear(EventType.activated),
    _UnregisterActivatedEvent: ignore(EventType.activated),
    _RegisterCalculatedEvent: hear(EventType.calculated),
    _UnregisterCalculatedEvent: ignore(EventType.calculated),
    _RegisterEventNameChanged: hear(EventType.nameChanged),
    _UnregisterEventNameChanged: ignore(EventType.nameChanged),
  },
};
