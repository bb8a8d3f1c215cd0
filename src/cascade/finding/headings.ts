import { isBlankValue } from './cells';
import type { CellValue } from '../../domain/node';

/**
 * Which rows are headings above groups: a name and nothing else, with a row of the group below. Only
 * where the list starts with one, since a KPI without figures in the middle of a list looks the same.
 * @param rows Each row's name and its other cells; a row without a name is passed over.
 */
export function headingRows(
  rows: readonly { readonly name: CellValue; readonly others: readonly CellValue[] }[],
): ReadonlySet<number> {
  const isAlone = rows.map(({ name, others }) => !isBlankValue(name) && others.every(isBlankValue));
  const isFull = rows.map(({ name, others }) => !isBlankValue(name) && !others.every(isBlankValue));
  const used = rows.findIndex(({ name }) => !isBlankValue(name));
  if (used < 0 || !isAlone[used]) return new Set();
  const next = (index: number) =>
    rows.findIndex(({ name }, other) => other > index && !isBlankValue(name));
  const headings = rows
    .map((_, index) => index)
    .filter((index) => isAlone[index] && isFull[next(index)]);
  return new Set(headings);
}
