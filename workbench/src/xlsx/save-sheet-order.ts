import type { XmlPatch } from './splice';
import { type Attributes, tag } from './write-text';
import type { XmlElement } from './xml-tree';

/** CT_Worksheet's children (ECMA-376 part 1, 18.3.1.99). */
export const SHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
  'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr ' +
  'conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter ' +
  'rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Sets attributes of a child of the sheet; makes the child where there is none and something to say. */
export const setAttributes = (patch: XmlPatch, name: string, attributes: Attributes): void => {
  const found = patch.root.child(name);
  if (found)
    for (const [key, value] of Object.entries(attributes)) patch.attribute(found, key, value);
  else if (Object.values(attributes).some((value) => value !== undefined))
    patch.insert(patch.root, name, tag(name, attributes), SHEET_ORDER);
};

/** Children by name: their attributes, or null for none such. Names that aren't given stay as they are. */
export type Children = Readonly<Record<string, Attributes | null>>;

/** The same one level down: children of a child, in the order of their names here. */
export const setChildren = (
  patch: XmlPatch,
  name: string,
  children: Children,
  order: readonly string[],
): void => {
  const parent: XmlElement | undefined = patch.root.child(name);
  const wanted = Object.entries(children);
  if (!parent) {
    const xml = order
      .flatMap((child) => {
        const attributes = children[child];
        return attributes ? [tag(child, attributes)] : [];
      })
      .join('');
    if (xml !== '') patch.insert(patch.root, name, tag(name, {}, xml), SHEET_ORDER);
    return;
  }
  for (const [child, attributes] of wanted) {
    const found = parent.child(child);
    if (!found && attributes) patch.insert(parent, child, tag(child, attributes), order);
    else if (found && !attributes) patch.remove(found);
    else if (found && attributes)
      for (const [key, value] of Object.entries(attributes)) patch.attribute(found, key, value);
  }
};
