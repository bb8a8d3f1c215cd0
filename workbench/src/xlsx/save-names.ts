import { a1Box, quoteSheet } from '../document/address';
import { COLUMNS } from '../document/changes';
import type { RangeBox, SheetDocument } from '../document/sheet';
import type { DefinedName, WorkbookDocument } from '../document/workbook';
import type { FileFormula } from './write-formula';
import type { XmlPatch } from './splice';
import { encodeXstring, escapeXml, tag } from './write-text';
import type { XmlElement } from './xml-tree';

const absolute = (sheet: SheetDocument, box: RangeBox): string =>
  `${quoteSheet(sheet.name)}!${a1Box(box).replace(/[A-Z]+|\d+/g, '$$$&')}`;

const AREAS = /(?:'(?:[^']|'')*'|[^,'])+/g;

/** The rows that the page set-up repeats, beside columns that the name repeated already. */
const titlesOf = (sheet: SheetDocument, before: string | undefined): string => {
  const rows = sheet.pageSetup.titleRows;
  const columns = (before?.match(AREAS) ?? []).filter((area) => /!\$[A-Z]+:\$[A-Z]+$/.test(area));
  const box = rows && { top: rows.first, left: 0, bottom: rows.last, right: COLUMNS - 1 };
  return [...columns, ...(box ? [absolute(sheet, box)] : [])].join(',');
};

/** A name as it is to be saved, and the document's own, by which its place in the file is known. */
export interface SavedName {
  readonly name: DefinedName;
  readonly origin: DefinedName;
}

/** The names with those in which Excel keeps print titles, print area and filters, as the sheets say now. */
export const namesToSave = (
  document: WorkbookDocument,
  sheets: readonly { readonly sheet: SheetDocument; readonly before: SheetDocument }[],
): SavedName[] => {
  const ids = new Set(document.sheets.map((sheet) => sheet.id));
  // A sheet takes its names with it.
  const names = document.names
    .filter((name) => name.sheetId === null || ids.has(name.sheetId))
    .map((name): SavedName => ({ name, origin: name }));
  for (const { sheet, before } of sheets) {
    const at = (name: string): number =>
      names.findIndex((one) => one.name.sheetId === sheet.id && one.name.name === name);
    const set = (name: string, formula: string, visible = true): void => {
      const found = at(name);
      const old = names[found];
      if (formula === '') names.splice(found, old ? 1 : 0);
      else if (old) names[found] = { ...old, name: { ...old.name, formula } };
      else {
        const made = { name, sheetId: sheet.id, formula, visible, comment: '' };
        names.push({ name: made, origin: made });
      }
    };
    const [now, old] = [sheet.pageSetup, before.pageSetup];
    if (differs(now.titleRows, old.titleRows))
      set('_xlnm.Print_Titles', titlesOf(sheet, names[at('_xlnm.Print_Titles')]?.name.formula));
    if (differs(now.printArea, old.printArea))
      set('_xlnm.Print_Area', now.printArea ? absolute(sheet, now.printArea) : '');
    if (differs(sheet.autoFilter, before.autoFilter))
      set(
        '_xlnm._FilterDatabase',
        sheet.autoFilter ? absolute(sheet, sheet.autoFilter) : '',
        false,
      );
  }
  return names;
};

const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

export interface NameContext {
  /** Where the name stood in the workbook part; undefined for a new one. */
  startOf(name: DefinedName): number | undefined;
  /** The names as they were read, by where they stand. */
  readonly before: ReadonlyMap<number, DefinedName>;
  /** The sheet's place among all sheets of the saved file. */
  placeOf(sheetId: string): number;
  /** Where a sheet that stood at a place of the opened file stands now; -1 where it is gone. */
  movedTo(place: number): number;
  formula(formula: string): FileFormula;
}

/** CT_Workbook's children (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr ' +
  'smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const nameXml = (name: DefinedName, context: NameContext): string =>
  tag(
    'definedName',
    {
      name: name.name,
      comment: name.comment === '' ? undefined : encodeXstring(name.comment),
      localSheetId: name.sheetId === null ? undefined : context.placeOf(name.sheetId),
      hidden: name.visible ? undefined : 1,
    },
    escapeXml(context.formula(name.formula).text),
  );

const sortKey = (name: string | undefined): string => (name ?? '').toLowerCase();

/** New names where Excel's order (by name) puts them, changed ones in place, deleted ones taken out. */
export const patchNames = (
  patch: XmlPatch,
  names: readonly SavedName[],
  context: NameContext,
): void => {
  const list = patch.root.child('definedNames');
  const elements = new Map((list?.children ?? []).map((one) => [one.start, one]));
  const left = new Set(context.before.keys());
  const added: DefinedName[] = [];
  for (const { name, origin } of names) {
    const start = context.startOf(origin) ?? -1;
    const [element, before] = [elements.get(start), context.before.get(start)];
    if (!element || !before) added.push(name);
    else {
      left.delete(start);
      patchName(patch, element, name, before, context);
    }
  }
  // Names of chart sheets, which no document has.
  for (const element of elements.values()) {
    const place = element.number('localSheetId');
    if (place !== undefined && !context.before.has(element.start))
      patch.attribute(element, 'localSheetId', context.movedTo(place));
  }
  const kept = (list?.children ?? []).filter((one) => !left.has(one.start));
  if (list && kept.length === 0 && added.length === 0) {
    patch.remove(list);
    return;
  }
  for (const start of left) {
    const element = elements.get(start);
    if (element) patch.remove(element);
  }
  added.sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
  if (!list) {
    const xml = added.map((name) => nameXml(name, context)).join('');
    if (xml !== '')
      patch.insert(patch.root, 'definedNames', tag('definedNames', {}, xml), WORKBOOK_ORDER);
    return;
  }
  for (const name of added) {
    const next = kept.find((one) => sortKey(one.attribute('name')) > sortKey(name.name));
    if (next) patch.insertAt(next.start, nameXml(name, context));
    else patch.append(list, nameXml(name, context));
  }
};

const patchName = (
  patch: XmlPatch,
  element: XmlElement,
  name: DefinedName,
  before: DefinedName,
  context: NameContext,
): void => {
  const set = (key: string, value: string | number | undefined): void =>
    patch.attribute(element, key, value);
  if (name.name !== before.name) set('name', name.name);
  if (name.visible !== before.visible) set('hidden', name.visible ? undefined : 1);
  if (name.comment !== before.comment)
    set('comment', name.comment === '' ? undefined : encodeXstring(name.comment));
  if (name.sheetId !== null) set('localSheetId', context.placeOf(name.sheetId));
  if (name.formula === before.formula) return;
  patch.setContent(element, escapeXml(context.formula(name.formula).text));
};
