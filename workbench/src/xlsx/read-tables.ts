import { parseA1 } from '../document/address';
import type { Table } from '../document/sheet';
import { decodeXstring } from './xml-text';
import type { XmlElement } from './xml-tree';

/** A table's part; null where its address is none. */
export const readTable = (root: XmlElement): Table | null => {
  const box = parseA1(root.attribute('ref') ?? '');
  if (!box) return null;
  return {
    id: root.number('id') ?? 0,
    name: root.attribute('displayName') ?? root.attribute('name') ?? '',
    box,
    headerRow: (root.number('headerRowCount') ?? 1) > 0,
    totalsRow: (root.number('totalsRowCount') ?? 0) > 0,
    columns: (root.child('tableColumns')?.all('tableColumn') ?? []).map((column) =>
      decodeXstring(column.attribute('name') ?? ''),
    ),
  };
};
