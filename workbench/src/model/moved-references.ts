import { COLUMNS, ROWS } from '../document/changes';
import { movedRows, type RowMove } from '../document/row-move';
import { formulaPieces } from '../xlsx/formula-pieces';

/**
 * A reference to rows or cells with the sheet that it names, if any: `A1`, `$A$1:B7`, `3:5`, `Plan!C7`, and
 * `!C7` behind a quoted name. What runs on into a call, a longer name or a table's brackets is none.
 */
const REFERENCE =
  /((?:(?<![\p{L}\p{N}_.\\?$:#!])[\p{L}_][\p{L}\p{N}_.]*|^)!)?(?<![\p{L}\p{N}_.\\?$#])(?:(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})|(\$?([A-Za-z]{1,3})\$?)([1-9]\d{0,6})(?::(\$?([A-Za-z]{1,3})\$?)([1-9]\d{0,6}))?)(?![\p{L}\p{N}_.\\?$!(])/gu;

const isColumn = (name: string | undefined): boolean =>
  name === undefined ||
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) <=
    COLUMNS;

/** The rows of a reference where they are now, in the order in which they stand in it. */
const moved = (one: string, other: string, move: RowMove): [number, number] | null => {
  const [first, last] = [Number(one), Number(other)].sort((a, b) => a - b) as [number, number];
  const rows = movedRows(first - 1, last - 1, move);
  if (!rows) return null;
  const now: [number, number] = [rows.first + 1, rows.last + 1];
  return Number(one) <= Number(other) ? now : [now[1], now[0]];
};

export interface MovedSheet {
  readonly name: string;
  readonly move: RowMove;
}

/**
 * A formula after rows of a sheet were inserted or deleted: references to the sheet follow their cells,
 * absolute ones too, and say `#REF!` where all of these are gone. Structured references follow their table.
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 * @param own Whether the formula stands on that sheet, so that references without a sheet are to it.
 */
export const referencesAfter = (
  formula: string,
  { name, move }: MovedSheet,
  own: boolean,
): string => {
  const isSheet = (called: string): boolean => called.toLowerCase() === name.toLowerCase();
  const pieces = formulaPieces(formula);
  const inCode = (code: string, before: string | undefined): string =>
    code.replace(REFERENCE, (found, ...groups: (string | undefined)[]) => {
      const [sheet, d1 = '', r1, d2 = '', r2, c3 = '', letters, r3 = '', c4, more, r4] = groups;
      const called = sheet === '!' ? before : sheet?.slice(0, -1);
      if (!(called === undefined ? own : isSheet(called))) return found;
      if (!isColumn(letters) || !isColumn(more) || Number(r3) > ROWS) return found;
      const rows = moved(r1 ?? r3, r2 ?? r4 ?? r1 ?? r3, move);
      const address = !rows
        ? '#REF!'
        : r1 !== undefined
          ? `${d1}${rows[0]}:${d2}${rows[1]}`
          : `${c3}${rows[0]}${c4 === undefined ? '' : `:${c4}${rows[1]}`}`;
      return (sheet ?? '') + address;
    });
  return pieces
    .map(({ kind, text }, index) => {
      if (kind !== 'code') return text;
      // A word right before brackets is a table's name.
      const isTable = pieces[index + 1]?.kind === 'brackets';
      const table = isTable ? (/[\p{L}\p{N}_.\\?$]*$/u.exec(text)?.[0] ?? '') : '';
      const quoted = pieces[index - 1];
      const before =
        quoted?.kind === 'sheet' ? quoted.text.slice(1, -1).replaceAll("''", "'") : undefined;
      return inCode(text.slice(0, text.length - table.length), before) + table;
    })
    .join('');
};
