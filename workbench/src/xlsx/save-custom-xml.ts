import type { WorkbookDocument } from '../document/workbook';
import { readCustomXmlParts } from './read-custom-xml';
import type { Dialect } from './save-dialect';
import type { PackageEdits } from './save-package';
import { DECLARATION, tag } from './write-text';
import { parseXml } from './xml-tree';

const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** As it is stored: in UTF-8, whatever encoding the text claims. */
const stored = (xml: string): string =>
  xml
    .replace(/^\ufeff/, '')
    .replace(/^(\s*<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, (_, head: string) => `${head}UTF-8`);

/** The namespace of the root, by which add-ins find their part; '' for none. */
const namespaceOf = (xml: string): string => {
  const root = parseXml(xml, 'a custom XML part');
  const declared = root.attributes.find((one) =>
    root.prefix === ''
      ? one.qualified === 'xmlns'
      : one.prefix === 'xmlns' && one.name === root.prefix,
  );
  return declared?.value ?? '';
};

const propertiesXml = (id: string, namespace: string, dialect: Dialect): string =>
  DECLARATION +
  tag(
    'ds:datastoreItem',
    { 'ds:itemID': id, 'xmlns:ds': dialect.customXml },
    tag('ds:schemaRefs', {}, namespace === '' ? '' : tag('ds:schemaRef', { 'ds:uri': namespace })),
  );

/** Custom XML parts that were added, changed or deleted; each new one with the properties that hold its id. */
export const saveCustomXml = (
  edits: PackageEdits,
  document: WorkbookDocument,
  workbookPart: string,
  dialect: Dialect,
): void => {
  const file = edits.source;
  const before = file ? readCustomXmlParts(file, workbookPart) : [];
  for (const { part } of before) {
    if (part === null || !file) continue;
    const now = document.customXmlParts.find((one) => one.part === part);
    if (now) {
      if (now.xml !== file.text(part)) edits.set(part, stored(now.xml));
      continue;
    }
    const properties = file.related(part, 'customXmlProps');
    if (properties !== undefined) edits.remove(properties);
    edits.remove(part);
    for (const source of [workbookPart, ''])
      for (const rel of file.rels(source))
        if (rel.part?.toLowerCase() === part.toLowerCase()) edits.unrelate(source, rel.id);
  }
  for (const one of document.customXmlParts) {
    if (one.part !== null) continue;
    const item = edits.freeName('customXml/item#.xml');
    const properties = edits.freeName('customXml/itemProps#.xml');
    edits.addByExtension(item, stored(one.xml), 'application/xml');
    edits.add(properties, propertiesXml(one.id, namespaceOf(one.xml), dialect), PROPERTIES);
    edits.relate(item, `${dialect.relationships}/customXmlProps`, { part: properties });
    edits.relate(workbookPart, `${dialect.relationships}/customXml`, { part: item });
  }
};
