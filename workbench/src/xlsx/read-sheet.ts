import type { SheetDocument } from '../document/sheet';
import { type CellContext, readCells } from './read-cells';
import { type LooksContext, readConditionalFormats } from './read-conditional-formats';
import { readHyperlinks } from './read-hyperlinks';
import { readPage } from './read-page';
import { readTable } from './read-tables';
import { readValidations } from './read-validations';
import { readView } from './read-view';
import type { XlsxSource } from './source';
import type { XmlElement } from './xml-tree';

export type SheetContext = CellContext & LooksContext;

/** One worksheet's part, and its tables', into its sheet of the document. */
export const readSheet = (
  sheet: SheetDocument,
  part: string,
  source: XlsxSource,
  context: SheetContext,
): void => {
  const { package: file } = source;
  const root = file.xml(part, ['sheetData']);
  const remember = (of: object, { start, end }: XmlElement, where = part): void =>
    source.setOrigin(of, { part: where, start, end });
  const sheetData = root.child('sheetData');
  if (sheetData) readCells(sheet, sheetData, part, context);
  readView(sheet, root, context.theme);
  sheet.pageSetup = readPage(root);
  const rels = file.rels(part);
  for (const { link, element } of readHyperlinks(root, rels)) {
    sheet.hyperlinks.push(link);
    remember(link, element);
  }
  for (const { rule, element } of readConditionalFormats(root, context)) {
    sheet.conditionalFormats.push(rule);
    remember(rule, element);
  }
  for (const { validation, element } of readValidations(root, context.functions)) {
    sheet.dataValidations.push(validation);
    remember(validation, element);
  }
  for (const rel of rels) {
    if (rel.kind !== 'table' || rel.part === null || !file.has(rel.part)) continue;
    const element = file.xml(rel.part);
    const table = readTable(element);
    if (!table) continue;
    sheet.tables.push(table);
    remember(table, element, rel.part);
  }
};
