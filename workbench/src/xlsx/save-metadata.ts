import type { Dialect } from './save-dialect';
import type { PackageEdits } from './save-package';
import { XmlPatch } from './splice';
import { DECLARATION, tag } from './write-text';
import type { XmlElement } from './xml-tree';

const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const CONTENT_TYPE =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
/** CT_Metadata's children (ECMA-376 part 1, 18.9.10). */
const ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(
    ' ',
  );

/** The type, as Excel writes it ([MS-XLSX] 2.2.4.3): what copying and clearing do with the mark. */
const TYPE = tag('metadataType', {
  name: 'XLDAPR',
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});
const RECORD = tag(
  'bk',
  {},
  tag(
    'extLst',
    {},
    tag(
      'ext',
      { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}', 'xmlns:xda': DYNAMIC_ARRAY },
      tag('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 }),
    ),
  ),
);

/** Appends a child to a list of the part, or makes the list; answers how many it holds then. */
const grow = (
  patch: XmlPatch,
  list: XmlElement | undefined,
  name: string,
  xml: string,
  extra = {},
): number => {
  if (!list) {
    patch.insert(patch.root, name, tag(name, { ...extra, count: 1 }, xml), ORDER);
    return 1;
  }
  const count = list.children.length + 1;
  patch.attribute(list, 'count', count);
  patch.append(list, xml);
  return count;
};

/**
 * Adds a mark for dynamic array formulas to the workbook's metadata and answers the `cm` that means it.
 * Call it only where the workbook has none yet.
 */
export const addDynamicArrayMark = (
  edits: PackageEdits,
  workbookPart: string,
  existing: string | undefined,
  dialect: Dialect,
): number => {
  let part = existing;
  if (part === undefined) {
    const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
    part = edits.has(`${folder}metadata.xml`)
      ? edits.freeName(`${folder}metadata#.xml`)
      : `${folder}metadata.xml`;
    edits.add(part, `${DECLARATION}${tag('metadata', { xmlns: dialect.main })}`, CONTENT_TYPE);
    edits.relate(workbookPart, `${dialect.relationships}/sheetMetadata`, { part });
  }
  const root = edits.xml(part);
  const patch = new XmlPatch(root);
  const types = root.child('metadataTypes');
  const known = (types?.children ?? []).findIndex((one) => one.attribute('name') === 'XLDAPR');
  const type = known >= 0 ? known + 1 : grow(patch, types, 'metadataTypes', TYPE);
  const future = root.all('futureMetadata').find((one) => one.attribute('name') === 'XLDAPR');
  const record = grow(patch, future, 'futureMetadata', RECORD, { name: 'XLDAPR' }) - 1;
  const mark = tag('bk', {}, tag('rc', { t: type, v: record }));
  const index = grow(patch, root.child('cellMetadata'), 'cellMetadata', mark);
  edits.set(part, patch.text());
  return index;
};
