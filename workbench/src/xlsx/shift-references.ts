import { columnName } from '../document/address';
import { COLUMNS, ROWS } from '../document/changes';
import { formulaPieces } from './formula-pieces';

/**
 * Words that a reference may be part of; whole rows and columns first. What runs on into a call, a sheet
 * name, a longer name or a table's brackets is none.
 */
const REFERENCE =
  /(?<![\p{L}\p{N}_.\\?$#])(?:(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.\\?$!(])/gu;

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Excel counts on at the sheet's other edge. */
const wrapped = (index: number, by: number, size: number): number =>
  (((index + by) % size) + size) % size;

const movedColumn = (dollar: string, name: string, by: number): string =>
  dollar === '$' ? `$${name}` : columnName(wrapped(columnIndex(name), by, COLUMNS));

const movedRow = (dollar: string, row: string, by: number): string =>
  dollar === '$' ? `$${row}` : String(wrapped(Number(row) - 1, by, ROWS) + 1);

const moveInCode = (code: string, rows: number, columns: number): string =>
  code.replace(REFERENCE, (found, ...groups: (string | undefined)[]) => {
    const [d1, c1, d2, c2, d3, r1, d4, r2, d5, c3, d6, r3] = groups;
    if (c1 && c2) {
      if (columnIndex(c1) >= COLUMNS || columnIndex(c2) >= COLUMNS) return found;
      return `${movedColumn(d1 ?? '', c1, columns)}:${movedColumn(d2 ?? '', c2, columns)}`;
    }
    if (r1 && r2) return `${movedRow(d3 ?? '', r1, rows)}:${movedRow(d4 ?? '', r2, rows)}`;
    if (!c3 || !r3 || columnIndex(c3) >= COLUMNS || Number(r3) > ROWS) return found;
    return `${movedColumn(d5 ?? '', c3, columns)}${movedRow(d6 ?? '', r3, rows)}`;
  });

/**
 * A formula as it reads when copied down by `rows` and right by `columns` (either may be negative):
 * relative references move, absolute ones stay, names, strings, sheet names and structured references
 * are left alone. This is how the cells of a shared formula come by theirs (ECMA-376 part 1, 18.3.1.40).
 */
export const shiftReferences = (formula: string, rows: number, columns: number): string => {
  if (rows === 0 && columns === 0) return formula;
  return formulaPieces(formula)
    .map(({ kind, text }, index, pieces) => {
      if (kind !== 'code') return text;
      // A word right before brackets is a table's name.
      const isTable = pieces[index + 1]?.kind === 'brackets';
      const table = isTable ? (/[\p{L}\p{N}_.\\?$]*$/u.exec(text)?.[0] ?? '') : '';
      return moveInCode(text.slice(0, text.length - table.length), rows, columns) + table;
    })
    .join('');
};
