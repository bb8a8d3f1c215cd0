import { a1Box, quoteSheet } from '../../src/document/address';
import type { RangeBox, SheetDocument } from '../../src/document/sheet';
import { shownFormula } from '../../src/model/cell-values';
import { caretPlace } from '../formula-help/caret';
import { numfmt } from '@univerjs/core';

/** A cell that is being typed into, in the grid or in the formula bar. */
export interface Edit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly caret: number;
  readonly where: 'cell' | 'bar';
  /** Begun by typing: arrows end it. Begun by F2, a double click or in the bar: they move the caret. */
  readonly overwrites: boolean;
  /** The reference that a click into the grid has put in, to be replaced by the next click. */
  readonly pointed: { readonly start: number; readonly end: number } | null;
}

/** A cell's content as it is typed: its formula, a percentage or a date in its own way, else the value. */
export const editText = (sheet: SheetDocument, row: number, column: number): string => {
  const cell = sheet.cell(row, column);
  const shown = shownFormula(cell);
  if (!cell || cell.formula !== undefined) return String(shown);
  if (typeof cell.value === 'number') return numberText(cell.value, cell.format.numberFormat);
  if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
  // A text that would be read as something else needs its apostrophe.
  return typeof cell.value === 'string' &&
    /^(=|'|[+-]?[\d.]+%?$|true$|false$)/i.test(cell.value) &&
    cell.format.numberFormat !== '@'
    ? `'${cell.value}`
    : String(shown);
};

const numberText = (value: number, numberFormat: string): string => {
  const plain = String(Number(value.toPrecision(15)));
  try {
    if (numfmt.isPercentFormat(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
    if (numfmt.isDateFormat(numberFormat))
      return numfmt.format(value % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss', value);
  } catch {
    return plain;
  }
  return plain;
};

/** Whether a click into the grid puts a reference into the formula instead of ending it. */
export const takesReference = ({ text, caret, pointed }: Edit): boolean => {
  if (pointed) return true;
  if (!text.startsWith('=') || caret < 1) return false;
  const before = text.slice(0, caret).trimEnd();
  const inText = (before.split('"').length - 1) % 2 === 1;
  return !inText && /[=(,+\-*/^&<>:;{]$/.test(before) && caretPlace(text, caret)?.kind !== 'name';
};

/** The edit with the reference to a box in it, where the caret stands or in place of the last one pointed at. */
export const withReference = (edit: Edit, sheet: SheetDocument, box: RangeBox): Edit => {
  const { start, end } = edit.pointed ?? { start: edit.caret, end: edit.caret };
  const elsewhere = sheet.id === edit.sheetId ? '' : `${quoteSheet(sheet.name)}!`;
  const reference = elsewhere + a1Box(box);
  return {
    ...edit,
    text: edit.text.slice(0, start) + reference + edit.text.slice(end),
    caret: start + reference.length,
    pointed: { start, end: start + reference.length },
  };
};
