import type { Place, Problem } from '../domain/problem';

/** A formula for one cell. */
export interface FormulaToInsert {
  readonly place: Place;
  /** In English with commas, with `=`. */
  readonly formula: string;
  /** Given to a cell that has none of its own. */
  readonly numberFormat: string;
  /** Whether what stands in the cell may go. */
  readonly replace: boolean;
}

/** Null when it was written, else why not; then the cell is as it was. */
export type Insertion = Problem | null;

/** Writes a formula into its cell and selects it. A cell that holds something is refused first. */
export const insertFormula = async (
  context: Excel.RequestContext,
  { place, formula, numberFormat, replace }: FormulaToInsert,
): Promise<Insertion> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  await context.sync();
  if (sheet.isNullObject) return gone(place);
  const cell = sheet.getRange(place.address).load('formulas,numberFormat');
  await context.sync();
  if (!replace && cell.formulas[0]?.[0] !== '') return occupied(place);
  cell.formulas = [[formula]];
  // A format that somebody chose says more than one of ours.
  if (cell.numberFormat[0]?.[0] === 'General') cell.numberFormat = [[numberFormat]];
  cell.select();
  await context.sync();
  return null;
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
