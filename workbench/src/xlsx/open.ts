import { SheetDocument } from '../document/sheet';
import { WorkbookDocument } from '../document/workbook';
import { findWorkbook } from './find-workbook';
import { XlsxPackage } from './package';
import { readCustomXmlParts } from './read-custom-xml';
import { readDynamicArrays } from './read-metadata';
import { readNames } from './read-names';
import { readPrintNames } from './read-page';
import { readSheet, type SheetContext } from './read-sheet';
import { readSharedStrings } from './read-strings';
import { readStyles } from './read-styles';
import { OFFICE_THEME, readTheme } from './read-theme';
import { Refusal } from './refusals';
import { storedFunctions } from './shown-formula';
import { XlsxSource } from './source';
import { parseXml, type XmlElement } from './xml-tree';
import type { ZipLimits } from './zip';

export interface OpenXlsxOptions {
  /** Registered functions (`KPI.STATUS`), by which stored `_xldudf_KPI_STATUS` is recognised. */
  readonly customFunctions?: readonly string[];
  readonly limits?: ZipLimits;
}

const VISIBILITY: Readonly<Record<string, SheetDocument['visibility']>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** The sheets, empty yet, in the workbook's order; chart sheets and dialogs only in the source. */
const addSheets = (document: WorkbookDocument, source: XlsxSource, workbook: XmlElement): void => {
  const { package: file, workbookPart } = source;
  const rels = new Map(file.rels(workbookPart).map((rel) => [rel.id, rel]));
  for (const element of workbook.child('sheets')?.all('sheet') ?? []) {
    const name = element.attribute('name') ?? '';
    const relationshipId = element.prefixed('id') ?? '';
    const rel = rels.get(relationshipId);
    const part = rel?.part ?? null;
    if (!rel || part === null || !file.has(part))
      throw new Refusal('damaged', `the sheet ${name} has no part`);
    let documentId: string | null = null;
    if (rel.kind === 'worksheet') {
      const sheet = new SheetDocument(document.newSheetId(), name, part);
      sheet.visibility = VISIBILITY[element.attribute('state') ?? ''] ?? 'Visible';
      document.sheets.push(sheet);
      documentId = sheet.id;
    }
    const sheetId = element.number('sheetId') ?? 0;
    source.sheets.push({ name, relationshipId, sheetId, part, kind: rel.kind, documentId });
  }
};

const readContext = (
  source: XlsxSource,
  date1904: boolean,
  customFunctions: readonly string[],
): SheetContext => {
  const { package: file } = source;
  const xml = (kind: string): XmlElement | undefined => {
    const part = source.part(kind);
    return part === undefined ? undefined : file.xml(part);
  };
  const themeRoot = xml('theme');
  const theme = themeRoot ? readTheme(themeRoot) : OFFICE_THEME;
  const styles = readStyles(xml('styles') ?? parseXml('<styleSheet/>'), theme);
  const metadata = xml('sheetMetadata');
  const strings = source.part('sharedStrings');
  source.setFormats(styles.formats);
  source.dynamicArrays = metadata ? readDynamicArrays(metadata) : new Set();
  return {
    theme,
    date1904,
    formats: styles.formats,
    differential: styles.differential,
    dynamicArrays: source.dynamicArrays,
    functions: storedFunctions(customFunctions),
    strings: strings === undefined ? [] : readSharedStrings(file.text(strings), strings),
  };
};

/** The sheet in front; where that is a chart sheet, the first visible one. */
const activeSheetId = (
  document: WorkbookDocument,
  source: XlsxSource,
  workbook: XmlElement,
): string => {
  const tab = workbook.at('bookViews', 'workbookView')?.number('activeTab') ?? 0;
  const visible = document.sheets.find((sheet) => sheet.visibility === 'Visible');
  return source.sheets[tab]?.documentId ?? (visible ?? document.sheets[0])?.id ?? '';
};

/**
 * A workbook's file as a document that remembers it (`sourceOf`). Dates remain serials, formulas read as
 * in English Excel. Throws a `Refusal`, and nothing else, for bytes that can't be taken.
 */
export const openXlsx = (bytes: Uint8Array, options: OpenXlsxOptions = {}): WorkbookDocument => {
  const file = XlsxPackage.open(bytes, options.limits);
  const workbookPart = findWorkbook(file);
  const workbook = file.xml(workbookPart);
  const document = new WorkbookDocument();
  const source = new XlsxSource(file, workbookPart);
  document.source = source;
  document.date1904 = workbook.child('workbookPr')?.flag('date1904') ?? false;
  document.structureProtected =
    workbook.child('workbookProtection')?.flag('lockStructure') ?? false;
  // The engine's dates are those of the 1900 system: there the file's own values are the better ones.
  document.calculatesOnLoad =
    !document.date1904 && (workbook.child('calcPr')?.flag('fullCalcOnLoad') ?? false);
  addSheets(document, source, workbook);
  if (document.sheets.length === 0) throw new Refusal('not-a-workbook', 'it holds no worksheet');
  const context = readContext(source, document.date1904, options.customFunctions ?? []);
  for (const sheet of document.sheets) readSheet(sheet, sheet.part ?? '', source, context);
  const sheetIds = source.sheets.map((sheet) => sheet.documentId);
  for (const { name, element } of readNames(workbook, sheetIds, context.functions)) {
    document.names.push(name);
    source.setOrigin(name, { part: workbookPart, start: element.start, end: element.end });
  }
  for (const sheet of document.sheets) {
    const named = (wanted: string): string | undefined =>
      document.names.find((each) => each.sheetId === sheet.id && each.name === `_xlnm.${wanted}`)
        ?.formula;
    sheet.pageSetup = {
      ...sheet.pageSetup,
      ...readPrintNames(named('Print_Area'), named('Print_Titles')),
    };
  }
  document.activeSheetId = activeSheetId(document, source, workbook);
  document.customXmlParts = readCustomXmlParts(file, workbookPart);
  return document;
};
