import {
  type Cell,
  CellError,
  type CellFormat,
  DEFAULT_FORMAT,
  ERROR_CODES,
  type ErrorCode,
  type Scalar,
} from '../document/cell';

/** A value as `range.values` answers it: '' for a blank, an error's text. */
export const shownValue = (value: Scalar): string | number | boolean => {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
};

/** A cell as `range.formulas` answers it. */
export const shownFormula = (cell: Cell | undefined): string | number | boolean =>
  cell?.formula === undefined ? shownValue(cell?.value ?? null) : `=${cell.formula}`;

interface Entered {
  readonly value: Scalar;
  readonly formula?: string;
  /** The format that Excel gives a General cell when it reads a percentage or a date in the text. */
  readonly numberFormat?: string;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * What Excel makes of a value that is written: text that starts with `=` is a formula, a leading
 * apostrophe forces text, and text that reads as a number, a percentage, a date, TRUE, FALSE or an error
 * becomes one, unless the cell's format is Text.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 * (of dates, only the ISO form is read here; Excel reads those of the user's locale too).
 */
export const entered = (input: unknown, format: CellFormat): Entered => {
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  const text = String(input);
  if (text === '') return { value: null };
  if (format.numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text.slice(1) };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim())) return { value: Number(text) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(text))
    return {
      value: Number(text.slice(0, -1)) / 100,
      numberFormat: text.includes('.') ? '0.00%' : '0%',
    };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERROR_CODES.includes(text as ErrorCode)) return { value: new CellError(text as ErrorCode) };
  const date = ISO_DATE.exec(text);
  if (date) {
    const days = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000;
    return { value: days + 25_569, numberFormat: 'yyyy-mm-dd' };
  }
  return { value: text };
};

export const formatOf = (cell: Cell | undefined): CellFormat => cell?.format ?? DEFAULT_FORMAT;
