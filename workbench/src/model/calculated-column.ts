import { shiftReferences } from '../xlsx/shift-references';
import { type RangeState, rowsOf, columnsOf } from './range-boxes';

/**
 * What a formula that was written to one cell of a blank column of a table makes of the others: Excel fills
 * the column with it, unless the user has switched "Fill formulas in tables to create calculated columns"
 * off, for add-ins as for who types (office-js issue #2093). A column that holds anything else stays.
 * https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
export const calculatedColumn = (
  range: RangeState,
): readonly { readonly row: number; readonly column: number; readonly formula: string }[] => {
  const { sheet, box } = range;
  const { top: row, left: column } = box;
  const formula = sheet.cell(row, column)?.formula;
  if (formula === undefined || rowsOf(range) > 1 || columnsOf(range) > 1) return [];
  const table = sheet.tables.find(
    ({ box: { top, bottom, left, right } }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  if (!table) return [];
  const top = table.box.top + (table.headerRow ? 1 : 0);
  const bottom = table.box.bottom - (table.totalsRow ? 1 : 0);
  if (row < top || row > bottom) return [];
  const others = [];
  for (let other = top; other <= bottom; other++) {
    if (other === row) continue;
    const cell = sheet.cell(other, column);
    if (cell && (cell.value !== null || cell.formula !== undefined)) return [];
    others.push({ row: other, column, formula: `=${shiftReferences(formula, other - row, 0)}` });
  }
  return others;
};
