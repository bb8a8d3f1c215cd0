import type { Place, Problem } from '../domain/problem';
import { queueHeld } from './held-cells';
import { boxOfAddress } from './places';
import { cellChange } from './written-cells';
import { cellsFilledWith } from './table-columns';
import { refused, type TagChange } from './tag-change';

/** A formula for one cell. */
export interface FormulaToInsert {
  /** As the catalogue calls it, for the undo button. */
  readonly name: string;
  readonly place: Place;
  /** In English with commas, with `=`. */
  readonly formula: string;
  /** Given to a cell that has none of its own. */
  readonly numberFormat: string;
  /** Whether what stands in the cell may go. */
  readonly replace: boolean;
}

/**
 * Writes a formula into its cell and selects it; what the cell held before comes back when the change is
 * reverted. A cell that holds something is refused first.
 */
export const insertFormula = async (
  context: Excel.RequestContext,
  { name, place, formula, numberFormat, replace }: FormulaToInsert,
): Promise<TagChange> => {
  const label = `Insert “${name}” in ${place.address}`;
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load('id');
  await context.sync();
  if (sheet.isNullObject) return refused(label, [gone(place)]);
  const box = boxOfAddress(place.address);
  if (!box) throw new Error(`"${place.address}" is no address.`);
  const filled = await cellsFilledWith(context, sheet, box);
  const heldBefore = queueHeld(sheet, filled);
  await context.sync();
  const before = heldBefore();
  const held = before.cells[box.top - filled.top];
  if (!replace && held?.formula !== '') return refused(label, [occupied(place)]);
  const cell = sheet.getRange(place.address);
  // A format that somebody chose says more than one of ours; under that of text, a formula would stay one.
  if (['General', '@'].includes(held?.numberFormat ?? '')) cell.numberFormat = [[numberFormat]];
  cell.formulas = [[formula]];
  cell.select();
  const heldAfter = queueHeld(sheet, filled);
  await context.sync();
  return cellChange({ label, sheetId: sheet.id, before, after: heldAfter() });
};

const gone = (place: Place): Problem => ({
  code: 'sheet-gone',
  severity: 'error',
  place: null,
  message: `Nothing was inserted: there is no sheet “${place.sheet}” any more.`,
  fix: 'Select the cell that the formula should go to.',
});

const occupied = (place: Place): Problem => ({
  code: 'cell-occupied',
  severity: 'warning',
  place,
  message: `Nothing was inserted: ${place.sheet}!${place.address} is not empty.`,
  fix: 'Choose an empty cell, or insert again to replace what stands there.',
});
