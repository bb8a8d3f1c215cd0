import { SheetDocument } from './sheet';

export interface DefinedName {
  name: string;
  /** Id of the sheet it is scoped to; null = the workbook. */
  sheetId: string | null;
  /** Without the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  /** The store item's id with braces, `{…}`; stable in one session. */
  id: string;
  xml: string;
  /** The part it came from, or null for a new one. */
  part: string | null;
}

/** A whole workbook in memory. `source` (the package it was opened from) belongs to xlsx/ alone. */
export class WorkbookDocument {
  sheets: SheetDocument[] = [];
  names: DefinedName[] = [];
  customXmlParts: CustomXmlPart[] = [];
  date1904 = false;
  /** Sheets cannot be added, deleted, renamed, hidden or shown (Review, Protect Workbook). */
  structureProtected = false;
  /** The file says that its values are not up to date: whoever opens it calculates. */
  calculatesOnLoad = false;
  activeSheetId = '';
  /** xlsx/'s own handle to the opened package; null for a new workbook. */
  source: unknown = null;
  readonly changes = {
    names: false,
    sheets: false,
    /** Custom XML parts by id: added, changed or deleted. */
    customXmlParts: false,
  };
  #nextSheet = 1;

  /** Appends, never inserts, so that sheet indexes in the file (`localSheetId`, active tab) hold. */
  addSheet(name: string): SheetDocument {
    const sheet = new SheetDocument(this.newSheetId(), name, null);
    this.sheets.push(sheet);
    this.changes.sheets = true;
    return sheet;
  }

  newSheetId(): string {
    return `{00000000-0001-0000-0000-${(this.#nextSheet++).toString(16).padStart(12, '0')}}`;
  }

  /** Case-insensitive, as Excel compares sheet names. */
  sheetByName(name: string): SheetDocument | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }
}
