import { a1Box } from '../document/address';
import type { SheetDocument } from '../document/sheet';
import { SHEET_ORDER } from './save-sheet-order';
import { removeAll, sortOut, type StartOf } from './save-sort-out';
import type { XmlPatch } from './splice';
import { tag } from './write-text';

export interface LinkWriter {
  /** The attributes of a link to an address outside the workbook. */
  relate(address: string): Readonly<Record<string, string | number | boolean | undefined>>;
  unrelate(id: string): void;
}

/** Links; those to addresses outside the workbook have a relationship each. */
export const patchHyperlinks = (
  patch: XmlPatch,
  sheet: SheetDocument,
  before: SheetDocument,
  startBefore: StartOf,
  startOf: StartOf,
  writer: LinkWriter,
): void => {
  const { root } = patch;
  const { gone, written } = sortOut(
    before.hyperlinks,
    startBefore,
    sheet.hyperlinks,
    startOf,
    (link) => JSON.stringify(link),
  );
  if (gone.size === 0 && written.length === 0) return;
  const list = root.child('hyperlinks');
  const out = (list?.children ?? []).filter((one) => gone.has(one.start));
  for (const element of out) {
    const id = element.prefixed('id');
    if (id !== undefined) writer.unrelate(id);
  }
  removeAll(patch, out, written.length > 0 ? (list ?? null) : null);
  const xml = written
    .map((link) =>
      tag('hyperlink', {
        ref: a1Box(link.box),
        ...(link.address !== undefined && writer.relate(link.address)),
        location: link.location,
        tooltip: link.tooltip,
        display: link.display,
      }),
    )
    .join('');
  if (xml === '') return;
  if (list) patch.append(list, xml);
  else patch.insert(root, 'hyperlinks', tag('hyperlinks', {}, xml), SHEET_ORDER);
};

/** Merged cells, which the document knows all there is to know about. */
export const patchMerges = (patch: XmlPatch, sheet: SheetDocument, before: SheetDocument): void => {
  if (JSON.stringify(sheet.merges) === JSON.stringify(before.merges)) return;
  const list = patch.root.child('mergeCells');
  const cells = sheet.merges.map((box) => tag('mergeCell', { ref: a1Box(box) })).join('');
  const xml = cells === '' ? '' : tag('mergeCells', { count: sheet.merges.length }, cells);
  if (list) patch.replaceElement(list, xml);
  else if (xml !== '') patch.insert(patch.root, 'mergeCells', xml, SHEET_ORDER);
};
