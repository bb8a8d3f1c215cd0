import type { XmlElement } from './xml-tree';
import type { Attributes } from './write-text';

/** The namespaces of transitional files, which Excel writes, or of strict ones (ISO/IEC 29500-1, annex A). */
export interface Dialect {
  readonly main: string;
  /** Of `r:id`, and with a kind behind it the type of a relationship. */
  readonly relationships: string;
  readonly customXml: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};

/** New parts speak the dialect of the workbook they join. */
export const dialectOf = (workbook: XmlElement): Dialect =>
  workbook.attributes.some((one) => one.value === STRICT.main) ? STRICT : TRANSITIONAL;

/**
 * The attributes of a relationship's id on a new element: with the prefix that the part's root binds to
 * the namespace, or else a declaration of its own.
 */
export const relationshipId = (
  root: XmlElement | null,
  dialect: Dialect,
  id: string,
): Attributes => {
  const bound = root?.attributes.find(
    (one) => one.prefix === 'xmlns' && one.value === dialect.relationships,
  );
  return bound ? { [`${bound.name}:id`]: id } : { 'xmlns:r': dialect.relationships, 'r:id': id };
};
