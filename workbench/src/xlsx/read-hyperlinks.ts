import type { Hyperlink } from '../document/sheet';
import { readBoxes } from './read-references';
import type { Relationship } from './relationships';
import type { XmlElement } from './xml-tree';

export interface ReadHyperlink {
  readonly link: Hyperlink;
  readonly element: XmlElement;
}

/** Links of a sheet: an address outside is in the relationships, a place in the workbook in `location`. */
export const readHyperlinks = (sheet: XmlElement, rels: readonly Relationship[]): ReadHyperlink[] =>
  (sheet.child('hyperlinks')?.all('hyperlink') ?? []).flatMap((element) => {
    const [box] = readBoxes(element.attribute('ref'));
    const id = element.prefixed('id');
    const address = id === undefined ? undefined : rels.find((rel) => rel.id === id)?.target;
    const location = element.attribute('location');
    const tooltip = element.attribute('tooltip');
    const display = element.attribute('display');
    if (!box) return [];
    const link: Hyperlink = {
      box,
      ...(location !== undefined && { location }),
      ...(address !== undefined && { address }),
      ...(tooltip !== undefined && { tooltip }),
      ...(display !== undefined && { display }),
    };
    return [{ link, element }];
  });
