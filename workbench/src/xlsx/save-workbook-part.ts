import type { SheetDocument } from '../document/sheet';
import { WORKBOOK_ORDER } from './save-names';
import { relationshipId, type Dialect } from './save-dialect';
import type { XmlPatch } from './splice';
import { tag } from './write-text';

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A sheet of the saved file in its place; chart sheets and dialogs have no document. */
export interface SavedSheet {
  readonly relationshipId: string;
  readonly sheet: SheetDocument | null;
  /** False for a sheet made in this session. */
  readonly cameWithFile: boolean;
}

/** Names, visibility and deletion of sheets that came with the file; new ones behind them. */
export const patchSheetList = (
  patch: XmlPatch,
  sheets: readonly SavedSheet[],
  deleted: ReadonlySet<string>,
  dialect: Dialect,
): void => {
  const list = patch.root.child('sheets');
  if (!list) throw new Error('a workbook without a list of sheets');
  const bySaved = new Map(sheets.map((one) => [one.relationshipId, one]));
  let highest = 0;
  for (const element of list.children) {
    highest = Math.max(highest, element.number('sheetId') ?? 0);
    const id = element.prefixed('id') ?? '';
    if (deleted.has(id)) patch.remove(element);
    const sheet = bySaved.get(id)?.sheet;
    if (sheet?.changes.name) patch.attribute(element, 'name', sheet.name);
    if (sheet?.changes.visibility) patch.attribute(element, 'state', STATES[sheet.visibility]);
  }
  for (const { sheet, relationshipId: id, cameWithFile } of sheets) {
    if (cameWithFile || !sheet) continue;
    const attributes = {
      name: sheet.name,
      sheetId: ++highest,
      state: STATES[sheet.visibility],
      ...relationshipId(patch.root, dialect, id),
    };
    patch.append(list, tag('sheet', attributes));
  }
};

/** Which sheet is in front, by its place among all. */
export const patchActiveTab = (patch: XmlPatch, place: number): void => {
  const view = patch.root.at('bookViews', 'workbookView');
  if (view) {
    patch.attribute(view, 'activeTab', place === 0 ? undefined : place);
    if ((view.number('firstSheet') ?? 0) > place) patch.attribute(view, 'firstSheet', undefined);
  } else if (place > 0)
    patch.insert(
      patch.root,
      'bookViews',
      tag('bookViews', {}, tag('workbookView', { activeTab: place })),
      WORKBOOK_ORDER,
    );
};
