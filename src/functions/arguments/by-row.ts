import type { Ratio } from '../../domain/ratio';
import { answers } from './answers';
import { readColumn, rowsOf } from './column';

/** The numbers of each argument, row by row. */
export type NumbersOf<Name extends string> = Readonly<Record<Name, Float64Array>>;

/**
 * Answers a KPI whose arguments are single numbers: each a cell, or a column that spills. A row with a
 * blank cell is answered "", since there is nothing to say yet. An argument named in `leftOut` has that
 * value where it is left out, blank or 0, which is what desktop Excel passes for a blank cell.
 * @throws #VALUE! for text, several columns and columns of different length; #N/A for a cell that is an
 * error itself; else the error of the ratio
 */
export function byRow<Name extends string>(
  given: Readonly<Record<Name, unknown>>,
  calculate: (row: number, numbers: NumbersOf<Name>) => Ratio,
  leftOut?: Readonly<Partial<Record<Name, number>>>,
): unknown[][] {
  const names = Object.keys(given) as Name[];
  const columns = names.map((name) => readColumn(name, given[name]));
  const rows = rowsOf(columns);
  const numbers = columns.map((column) => column.numbers(rows, leftOut?.[column.name]));
  const named = {} as Record<Name, Float64Array>;
  for (const [index, name] of names.entries()) named[name] = numbers[index]!.values;
  if (numbers.every(({ areAll }) => areAll)) return answers(rows, calculate, named);
  return answers(rows, (row) => {
    if (!numbers.some(({ values }) => Number.isNaN(values[row]))) return calculate(row, named);
    // A cell that is no number is refused; what is left is blank.
    for (const column of columns) column.number(row);
    return '';
  });
}
