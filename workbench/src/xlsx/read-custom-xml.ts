import type { CustomXmlPart } from '../document/workbook';
import type { XlsxPackage } from './package';

/** An id for a part whose properties name none: the same at every opening, unlike any that Excel makes. */
const madeId = (index: number): string =>
  `{00000000-0000-0000-0000-${(index + 1).toString(16).padStart(12, '0')}}`;

/**
 * Custom XML parts, found through the workbook's relationships, with the ids of their properties parts.
 * The XML itself is handed on as text: it is somebody else's.
 */
export const readCustomXmlParts = (file: XlsxPackage, workbookPart: string): CustomXmlPart[] => {
  const parts = [...file.rels(workbookPart), ...file.rels('')]
    .filter((rel) => rel.kind === 'customXml' && rel.part !== null && file.has(rel.part))
    .map((rel) => rel.part ?? '');
  return [...new Set(parts)].map((part, index) => {
    const properties = file.related(part, 'customXmlProps');
    const root = properties === undefined ? undefined : file.xml(properties);
    const id = root?.prefixed('itemID') ?? root?.attribute('itemID') ?? madeId(index);
    return { id, xml: file.text(part), part };
  });
};
