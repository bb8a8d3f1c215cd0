import { a1 } from '../document/address';
import { NORMAL_MARGINS, sameMargins, type SheetDocument } from '../document/sheet';
import { setAttributes, setChildren, SHEET_ORDER } from './save-sheet-order';
import type { XmlPatch } from './splice';
import { argb } from './write-styles';
import { encodeXstring, escapeXml, tag } from './write-text';

const PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const HEADER_FOOTER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(
  ' ',
);

/**
 * Tab colour, where summaries stand, and the print set-up, as far as they differ from the sheet as it was
 * opened; a printer's own settings stay. Print titles and area are names and saved with them.
 */
export const patchPage = (patch: XmlPatch, sheet: SheetDocument, before: SheetDocument): void => {
  const [now, old] = [sheet.pageSetup, before.pageSetup];
  const fits = (page: SheetDocument['pageSetup']): boolean =>
    page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  setChildren(
    patch,
    'sheetPr',
    {
      ...(sheet.tabColor !== before.tabColor && {
        tabColor:
          sheet.tabColor === ''
            ? null
            : { rgb: argb(sheet.tabColor), theme: undefined, tint: undefined, indexed: undefined },
      }),
      ...(sheet.summaryBelow !== before.summaryBelow && {
        outlinePr: { summaryBelow: sheet.summaryBelow ? undefined : 0 },
      }),
      ...(fits(now) !== fits(old) && { pageSetUpPr: { fitToPage: fits(now) ? 1 : undefined } }),
    },
    PROPERTIES,
  );
  if (now.centerHorizontally !== old.centerHorizontally)
    setAttributes(patch, 'printOptions', {
      horizontalCentered: now.centerHorizontally ? 1 : undefined,
    });
  const setup = {
    ...(now.paperSize !== old.paperSize && { paperSize: now.paperSize }),
    ...(now.fitToWidth !== old.fitToWidth && { fitToWidth: now.fitToWidth }),
    ...(now.fitToHeight !== old.fitToHeight && { fitToHeight: now.fitToHeight }),
    ...(now.orientation !== old.orientation && { orientation: now.orientation }),
  };
  const margins = now.margins ?? NORMAL_MARGINS;
  const changed = Object.keys(setup).length > 0;
  // LibreOffice reads a page set-up only behind margins.
  if (
    !sameMargins(margins, old.margins ?? NORMAL_MARGINS) ||
    (changed && !patch.root.child('pageMargins'))
  )
    setAttributes(patch, 'pageMargins', margins);
  if (changed) setAttributes(patch, 'pageSetup', setup);
  patchHeaderFooter(patch, now, old);
};

const patchHeaderFooter = (
  patch: XmlPatch,
  now: SheetDocument['pageSetup'],
  old: SheetDocument['pageSetup'],
): void => {
  const changed = [
    ['oddHeader', now.header, old.header] as const,
    ['oddFooter', now.footer, old.footer] as const,
  ].filter(([, text, before]) => text !== before);
  if (changed.length === 0) return;
  const xml = (name: string, text: string | undefined): string =>
    text === undefined || text === '' ? '' : tag(name, {}, escapeXml(encodeXstring(text)));
  const parent = patch.root.child('headerFooter');
  if (!parent) {
    const content = changed.map(([name, text]) => xml(name, text)).join('');
    if (content !== '')
      patch.insert(patch.root, 'headerFooter', tag('headerFooter', {}, content), SHEET_ORDER);
    return;
  }
  for (const [name, text] of changed) {
    const found = parent.child(name);
    if (found) patch.replaceElement(found, xml(name, text));
    else if (xml(name, text) !== '') patch.insert(parent, name, xml(name, text), HEADER_FOOTER);
  }
};

const VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];

const paneXml = ({ rows, columns }: SheetDocument['freeze']): string => {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    tag('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: a1(rows, columns),
      activePane: pane,
      state: 'frozen',
    }) + tag('selection', { pane })
  );
};

/** Frozen panes and gridlines, in the sheet's first view. */
export const patchView = (patch: XmlPatch, sheet: SheetDocument, before: SheetDocument): void => {
  const frozen =
    sheet.freeze.rows !== before.freeze.rows || sheet.freeze.columns !== before.freeze.columns;
  const gridlines = sheet.showGridlines !== before.showGridlines;
  if (!frozen && !gridlines) return;
  const view = sheetView(patch);
  if (!view) {
    const attributes = { showGridLines: sheet.showGridlines ? undefined : 0, workbookViewId: 0 };
    const xml = tag('sheetView', attributes, paneXml(sheet.freeze));
    patch.insert(patch.root, 'sheetViews', tag('sheetViews', {}, xml), SHEET_ORDER);
    return;
  }
  if (gridlines) patch.attribute(view, 'showGridLines', sheet.showGridlines ? undefined : 0);
  if (!frozen) return;
  // Selections belong to panes: those of panes that are gone would make the file a damaged one.
  for (const child of view.children)
    if (child.name === 'pane' || child.name === 'selection') patch.remove(child);
  const xml = paneXml(sheet.freeze);
  if (xml !== '') patch.insert(view, 'pane', xml, VIEW);
};

const sheetView = (patch: XmlPatch) => patch.root.at('sheetViews', 'sheetView');

/** Whether the sheet is among those selected: just the active one, or Excel edits several at once. */
export const patchSelected = (patch: XmlPatch, selected: boolean): void => {
  const view = sheetView(patch);
  if (view) patch.attribute(view, 'tabSelected', selected ? 1 : undefined);
  else if (selected)
    patch.insert(
      patch.root,
      'sheetViews',
      tag('sheetViews', {}, tag('sheetView', { tabSelected: 1, workbookViewId: 0 })),
      SHEET_ORDER,
    );
};
