import type { XmlElement } from './xml-tree';

/**
 * The values of a cell's `cm` attribute that mark it as a dynamic array: 1-based places in `cellMetadata`
 * whose record leads, through the type XLDAPR, to `fDynamic="1"` ([MS-XLSX] 2.3.5.1, 2.4.59).
 */
export const readDynamicArrays = (root: XmlElement): Set<number> => {
  const types = root.child('metadataTypes')?.all('metadataType') ?? [];
  const future = root.all('futureMetadata').find((each) => each.attribute('name') === 'XLDAPR');
  const records = (future?.all('bk') ?? []).map((record) =>
    record.descendants('dynamicArrayProperties').some((each) => each.flag('fDynamic')),
  );
  const found = new Set<number>();
  (root.child('cellMetadata')?.all('bk') ?? []).forEach((block, index) => {
    for (const record of block.all('rc')) {
      const type = types[(record.number('t') ?? 0) - 1];
      if (type?.attribute('name') === 'XLDAPR' && records[record.number('v') ?? -1] === true)
        found.add(index + 1);
    }
  });
  return found;
};
