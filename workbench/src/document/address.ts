import { COLUMNS, ROWS } from './changes';
import type { RangeBox } from './sheet';

export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};

export const a1 = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const a1Box = (box: RangeBox): string => {
  if (box.left === 0 && box.right === COLUMNS - 1 && (box.top > 0 || box.bottom < ROWS - 1))
    return `${box.top + 1}:${box.bottom + 1}`;
  if (box.top === 0 && box.bottom === ROWS - 1)
    return `${columnName(box.left)}:${columnName(box.right)}`;
  const from = a1(box.top, box.left);
  return box.top === box.bottom && box.left === box.right
    ? from
    : `${from}:${a1(box.bottom, box.right)}`;
};

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** `A1`, `$A$1:B7`, `A:C`, `3:5`; null for anything else or outside a sheet. */
export const parseA1 = (text: string): RangeBox | null => {
  const [first = '', last = first] = text.split(':');
  const cells = [CELL.exec(first), CELL.exec(last)];
  let box: RangeBox | null = null;
  if (cells[0] && cells[1]) {
    const [a, b] = cells.map((cell) => ({
      row: Number(cell?.[2]) - 1,
      column: columnIndex(cell?.[1] ?? ''),
    }));
    if (a && b)
      box = {
        top: Math.min(a.row, b.row),
        left: Math.min(a.column, b.column),
        bottom: Math.max(a.row, b.row),
        right: Math.max(a.column, b.column),
      };
  } else if (
    /^\$?[A-Za-z]{1,3}$/.test(first) &&
    /^\$?[A-Za-z]{1,3}$/.test(last) &&
    text.includes(':')
  ) {
    const [a, b] = [columnIndex(first.replace('$', '')), columnIndex(last.replace('$', ''))];
    box = { top: 0, left: Math.min(a, b), bottom: ROWS - 1, right: Math.max(a, b) };
  } else if (/^\$?[0-9]{1,7}$/.test(first) && /^\$?[0-9]{1,7}$/.test(last) && text.includes(':')) {
    const [a, b] = [Number(first.replace('$', '')) - 1, Number(last.replace('$', '')) - 1];
    box = { top: Math.min(a, b), left: 0, bottom: Math.max(a, b), right: COLUMNS - 1 };
  }
  return box && box.top >= 0 && box.left >= 0 && box.bottom < ROWS && box.right < COLUMNS
    ? box
    : null;
};

/** Quoted where Excel quotes: anything but letters, digits, `_` and `.`, or what could be read as an address. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^[rc]\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** `'My sheet'!A1:B2` in its parts; the sheet is null where the text names none. */
export const splitReference = (text: string): { sheet: string | null; address: string } => {
  const quoted = /^'((?:[^']|'')*)'!(.+)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), address: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  return bang < 0
    ? { sheet: null, address: text }
    : { sheet: text.slice(0, bang), address: text.slice(bang + 1) };
};
