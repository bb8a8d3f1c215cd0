import { numfmt } from '@univerjs/core';
import { CellError, type Scalar } from '../../src/document/cell';
import { tinyNumber, writtenBy } from '../../src/engine/tiny-numbers';

export interface ShownText {
  readonly text: string;
  /** Where Excel puts it when the cell's alignment is General. */
  readonly align: 'Left' | 'Center' | 'Right';
  /** Colour that the number format asks for (`[Red]`), '' for none. */
  readonly color: string;
}

/** Days between the two date systems. */
const EPOCH_1904 = 1_462;

const OPTIONS = { locale: 'en-US', dateErrorThrows: false, nbsp: false } as const;

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A value as a cell shows it, by its number format. A format that cannot be read shows the plain value. */
export const shownText = (value: Scalar, numberFormat: string, date1904 = false): ShownText => {
  if (value === null) return { text: '', align: 'Left', color: '' };
  if (value instanceof CellError) return { text: value.code, align: 'Center', color: '' };
  if (typeof value === 'boolean')
    return { text: value ? 'TRUE' : 'FALSE', align: 'Center', color: '' };
  const align = typeof value === 'number' ? 'Right' : 'Left';
  if (numberFormat === '@' || (typeof value === 'string' && numberFormat === 'General'))
    return { text: String(value), align, color: '' };
  const isDate = date1904 && typeof value === 'number' && isDateFormat(numberFormat);
  const shown = isDate ? value + EPOCH_1904 : value;
  try {
    const named = numfmt.formatColor(numberFormat, shown);
    return {
      text: formatted(numberFormat, shown),
      align,
      color: typeof named === 'string' ? (COLORS[named] ?? named) : '',
    };
  } catch {
    return { text: String(value), align, color: '' };
  }
};

const formatted = (numberFormat: string, value: string | number): string => {
  const format = (one: string | number) => numfmt.format(numberFormat, one, OPTIONS);
  const how = typeof value === 'number' ? writtenBy(numberFormat, value) : null;
  return (how && tinyNumber(value as number, how, format)) ?? format(value);
};

const isDateFormat = (numberFormat: string): boolean => {
  try {
    return numfmt.isDateFormat(numberFormat);
  } catch {
    return false;
  }
};
