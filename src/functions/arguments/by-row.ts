import type { Ratio } from '../../domain/ratio';
import { answers } from './answers';
import { readColumn, rowsOf } from './column';
import { answerRatio } from './numbers';

/**
 * Answers a KPI whose arguments are single numbers: each a cell, or a column that spills. A row with a
 * blank cell is answered "", since there is nothing to say yet. An argument named in `leftOut` has that
 * value where it is left out, blank or 0, which is what desktop Excel passes for a blank cell.
 * @throws #VALUE! for text, several columns and columns of different length; #N/A for a cell that is an
 * error itself; else the error of the ratio
 */
export function byRow<Name extends string>(
  given: Readonly<Record<Name, unknown>>,
  calculate: (numbers: Readonly<Record<Name, number>>) => Ratio,
  leftOut?: Readonly<Partial<Record<Name, number>>>,
): unknown[][] {
  const names = Object.keys(given) as Name[];
  const columns = names.map((name) => readColumn(name, given[name]));
  // One object for all rows: a column of 10,000 KPIs would otherwise make as many.
  const numbers = {} as Record<Name, number>;
  return answers(rowsOf(columns), (row) => {
    let blank = false;
    for (const column of columns) {
      const { name } = column;
      const found = column.number(row);
      const number = found === null || found === 0 ? (leftOut?.[name] ?? found) : found;
      if (number === null) blank = true;
      else numbers[name] = number;
    }
    return blank ? '' : answerRatio(calculate(numbers));
  });
}
