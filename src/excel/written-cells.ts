import type { Problem } from '../domain/problem';
import { addressIn, changedBetween, type HeldCells, queueHeld, writeHeld } from './held-cells';
import { refused, type TagChange } from './tag-change';

/** Cells that were written: what they held before, and what they hold since. */
export interface WrittenCells {
  /** For the undo button: `Insert “Gross margin” in B4`. */
  readonly label: string;
  /** By its id, since the sheet may be renamed. */
  readonly sheetId: string;
  readonly before: HeldCells;
  readonly after: HeldCells;
}

/**
 * The change that was made by writing cells. Taken back, they hold what they held before: all of them, or
 * none where one has been changed since. A number format that somebody chose since stays.
 */
export const cellChange = (written: WrittenCells): TagChange => ({
  label: written.label,
  tagIds: [],
  problems: [],
  written: true,
  revert: (context) => revert(context, written),
});

const revert = async (
  context: Excel.RequestContext,
  { label, sheetId, before, after }: WrittenCells,
): Promise<TagChange> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  await context.sync();
  if (sheet.isNullObject) return refused(label, [sheetGone(label)]);
  const heldNow = queueHeld(sheet, after.box);
  await context.sync();
  const now = heldNow();
  const indexes = changedBetween(before, after);
  const touched = indexes.find((index) => {
    const formula = now.cells[index]?.formula;
    // As it was before, where Excel's own undo has taken it back already.
    return ![after, before].some(({ cells }) => cells[index]?.formula === formula);
  });
  if (touched !== undefined)
    return refused(label, [
      changedSince({ sheet: sheet.name, address: addressIn(after, touched) }),
    ]);
  const restored = withFormatsChosenSince(before, after, now);
  await writeHeld(context, sheet, restored, indexes);
  const again = withFormatsChosenSince(after, after, now);
  return cellChange({ label, sheetId, before: again, after: restored });
};

/** Cells with their own number formats, but where somebody has chosen another since they were written. */
const withFormatsChosenSince = (
  { box, cells }: HeldCells,
  written: HeldCells,
  now: HeldCells,
): HeldCells => ({
  box,
  cells: cells.map((cell, index) => {
    const format = now.cells[index]?.numberFormat ?? cell.numberFormat;
    const known = [cell.numberFormat, written.cells[index]?.numberFormat];
    return known.includes(format) ? cell : { ...cell, numberFormat: format };
  }),
});

const changedSince = (place: { readonly sheet: string; readonly address: string }): Problem => ({
  code: 'changed-since',
  severity: 'warning',
  place,
  message: `${place.sheet}!${place.address} has been changed since, or has moved, so nothing was undone.`,
  fix: 'Look at the cell, and change it by hand if need be.',
});

const sheetGone = (label: string): Problem => ({
  code: 'sheet-gone',
  severity: 'warning',
  place: null,
  message: `“${label}” was not undone: its sheet has been deleted since.`,
  fix: 'Nothing is left to take back.',
});
