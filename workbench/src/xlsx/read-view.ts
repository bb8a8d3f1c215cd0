import { parseA1 } from '../document/address';
import { COLUMNS } from '../document/changes';
import type { LineProperties, SheetDocument } from '../document/sheet';
import { readColor } from './read-color';
import { readBoxes } from './read-references';
import type { Theme } from './read-theme';
import type { XmlElement } from './xml-tree';

const readColumns = (sheet: SheetDocument, root: XmlElement): void => {
  // Spans stand in order and never overlap, so a sheet's columns are gone over once.
  let next = 1;
  for (const element of root.all('cols').flatMap((cols) => cols.all('col'))) {
    const width = element.number('width');
    const level = element.number('outlineLevel') ?? 0;
    const line: LineProperties = {
      ...(width !== undefined && { size: width }),
      ...(element.flag('hidden') && { hidden: true }),
      ...(level > 0 && { outlineLevel: level }),
      ...(element.flag('collapsed') && { collapsed: true }),
    };
    const first = Math.max(next, element.number('min') ?? 1);
    const last = Math.min(COLUMNS, element.number('max') ?? first);
    for (let column = first; column <= last; column++) sheet.columns.set(column - 1, { ...line });
    next = Math.max(next, last + 1);
  }
};

/** What a sheet's part says of the sheet as a whole, cells and page aside. */
export const readView = (sheet: SheetDocument, root: XmlElement, theme: Theme): void => {
  const view = root.at('sheetViews', 'sheetView');
  const pane = view?.child('pane');
  if (pane?.attribute('state')?.startsWith('frozen') === true)
    sheet.freeze = { rows: pane.number('ySplit') ?? 0, columns: pane.number('xSplit') ?? 0 };
  sheet.showGridlines = view?.flag('showGridLines', true) ?? true;
  const properties = root.child('sheetPr');
  sheet.summaryBelow = properties?.child('outlinePr')?.flag('summaryBelow', true) ?? true;
  sheet.tabColor = readColor(properties?.child('tabColor'), theme);
  sheet.protected = root.child('sheetProtection')?.flag('sheet') ?? false;
  const defaults = root.child('sheetFormatPr');
  sheet.defaultRowHeight = defaults?.number('defaultRowHeight') ?? sheet.defaultRowHeight;
  sheet.defaultColumnWidth = defaults?.number('defaultColWidth') ?? sheet.defaultColumnWidth;
  readColumns(sheet, root);
  sheet.merges = (root.child('mergeCells')?.all('mergeCell') ?? []).flatMap((merge) =>
    readBoxes(merge.attribute('ref')),
  );
  sheet.autoFilter = parseA1(root.child('autoFilter')?.attribute('ref') ?? '');
};
