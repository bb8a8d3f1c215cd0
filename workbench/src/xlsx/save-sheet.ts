import { a1Box } from '../document/address';
import { cellKey } from '../document/changes';
import type { SheetDocument } from '../document/sheet';
import type { GridWriter } from './save-grid-work';
import { patchCells } from './save-sheet-cells';
import { patchColumns, patchLineDefaults } from './save-sheet-lines';
import { patchPage, patchView } from './save-sheet-page';
import { patchConditionalFormats } from './save-conditional-formats';
import { type LinkWriter, patchHyperlinks, patchMerges } from './save-links';
import type { StartOf } from './save-sort-out';
import { patchValidations } from './save-validations';
import { setAttributes } from './save-sheet-order';
import type { XmlPatch } from './splice';
import type { RuleWriter } from './write-conditional-formats';

/** What saving a sheet needs to know of its workbook. */
export interface SheetWriter extends GridWriter, RuleWriter, LinkWriter {
  formula(formula: string): { readonly text: string; readonly dynamic: boolean };
}

/** The sheet as the file has it, and where in its part objects stand: there and in the document. */
export interface SheetBefore {
  readonly sheet: SheetDocument;
  readonly startBefore: StartOf;
  readonly startOf: StartOf;
}

/** Everything on a sheet that was made in this session counts as changed. */
const allOf = (sheet: SheetDocument): SheetDocument['changes'] => {
  const keys = new Set<number>();
  for (const [row, line] of sheet.cells)
    for (const column of line.keys()) keys.add(cellKey(row, column));
  return {
    contents: keys,
    formats: keys,
    values: new Set(),
    rows: new Set(sheet.rows.keys()),
    columns: new Set(sheet.columns.keys()),
    merges: true,
    hyperlinks: true,
    conditionalFormats: true,
    dataValidations: true,
    autoFilter: true,
    rowsMoved: false,
    view: true,
    page: true,
    name: false,
    visibility: false,
  };
};

/**
 * Writes what changed on a sheet into its part and answers whether formulas came, went or changed. A new
 * sheet is written the same way, into a part with an empty grid.
 */
export const patchSheet = (
  patch: XmlPatch,
  sheet: SheetDocument,
  { sheet: before, startBefore, startOf }: SheetBefore,
  writer: SheetWriter,
): boolean => {
  const changes = sheet.part === null ? allOf(sheet) : sheet.changes;
  const { formulas } = patchCells(patch, sheet, before, changes, writer);
  const lines = changes.rows.size > 0 || changes.columns.size > 0;
  if (changes.columns.size > 0) patchColumns(patch, sheet, before, changes.columns);
  if (lines || sheet.part === null) patchLineDefaults(patch, sheet, before);
  if (changes.page) patchPage(patch, sheet, before);
  if (changes.view) patchView(patch, sheet, before);
  if (changes.merges) patchMerges(patch, sheet, before);
  if (
    changes.autoFilter &&
    JSON.stringify(sheet.autoFilter) !== JSON.stringify(before.autoFilter)
  ) {
    const filter = patch.root.child('autoFilter');
    if (sheet.autoFilter) setAttributes(patch, 'autoFilter', { ref: a1Box(sheet.autoFilter) });
    else if (filter) patch.remove(filter);
  }
  if (changes.conditionalFormats)
    patchConditionalFormats(patch, sheet, before, startBefore, startOf, writer);
  if (changes.dataValidations)
    patchValidations(patch, sheet, before, startBefore, startOf, (text) => writer.formula(text));
  if (changes.hyperlinks) patchHyperlinks(patch, sheet, before, startBefore, startOf, writer);
  return formulas;
};

/** True where anything but the sheet's place in the workbook changed. */
export const isChanged = (sheet: SheetDocument): boolean => {
  const { changes } = sheet;
  return (
    [changes.contents, changes.formats, changes.values, changes.rows, changes.columns].some(
      (set) => set.size > 0,
    ) ||
    changes.merges ||
    changes.hyperlinks ||
    changes.conditionalFormats ||
    changes.dataValidations ||
    changes.autoFilter ||
    changes.view ||
    changes.page
  );
};
