import type { CellFormat } from '../document/cell';
import { cellKey } from '../document/changes';
import type { LineProperties } from '../document/sheet';
import type { Host } from '../host/host';
import { autofitRows } from './autofit';
import { invalidArgument } from '../host/host-error';
import { formatOf } from './cell-values';
import { type ModelClass, modelObject, type Property } from './model-class';
import { bordersClass } from './range-borders';
import { assertNotUnbounded, type RangeState } from './range-boxes';
import { share } from './range-contents';

/** The one value that all cells share, or null where they differ, as Excel answers mixed formats. */
export const common = <Value>(
  range: RangeState,
  read: (format: CellFormat) => Value,
): Value | null => {
  assertNotUnbounded(range);
  const { sheet, box } = range;
  const first = read(formatOf(sheet.cell(box.top, box.left)));
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++)
      if (read(formatOf(sheet.cell(row, column))) !== first) return null;
  return first;
};

export const changeFormat = (
  range: RangeState,
  host: Host,
  change: (format: CellFormat) => Partial<CellFormat>,
): void => {
  host.assertWritable(range.sheet);
  assertNotUnbounded(range);
  const { sheet, box } = range;
  const made = new Map<string, CellFormat>();
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) {
      const cell = sheet.ensureCell(row, column);
      cell.format = share(made, cell.format, change(cell.format));
      sheet.changes.formats.add(cellKey(row, column));
    }
};

/** Excel answers InvalidArgument for null and for what is not of the kind. */
const setting = <Key extends keyof CellFormat>(
  key: Key,
  legal: (value: unknown) => boolean,
): Property<RangeState> => ({
  get: (range) => common(range, (format) => format[key]),
  set: (range, value, host) => {
    if (!legal(value)) throw invalidArgument(key);
    changeFormat(range, host, () => ({ [key]: value }));
  },
});

const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.includes(String(value));
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
export const isIndent = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 250;

/** `#rrggbb`, upper case as Excel answers; HTML names are Excel's too, the few that are in use. */
const NAMES: Readonly<Record<string, string>> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  yellow: '#FFFF00',
};
export const color = (value: unknown): string => {
  const text = String(value);
  if (text === '') return '';
  const hex = NAMES[text.toLowerCase()] ?? (text.startsWith('#') ? text : `#${text}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument(`"${text}" is no colour.`);
  return hex.toUpperCase();
};

// Widths: the file counts characters of 7 pixels with 5 pixels of padding (Calibri 11), the API points.
// ECMA-376 part 1, 18.3.1.13; 96 pixels are 72 points.
const pointsOfCharacters = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;
const charactersOfPoints = (points: number): number =>
  Math.round(((points / 0.75 - 5) / 7) * 100) / 100;

const commonLine = <Value>(
  lines: Map<number, LineProperties>,
  from: number,
  to: number,
  read: (line: LineProperties | undefined) => Value,
): Value | null => {
  const first = read(lines.get(from));
  for (let index = from; index <= to; index++) if (read(lines.get(index)) !== first) return null;
  return first;
};

export const changeColumns = (
  { sheet, box }: RangeState,
  host: Host,
  change: Partial<LineProperties>,
): void => {
  host.assertWritable(sheet);
  for (let column = box.left; column <= box.right; column++) {
    sheet.columns.set(column, { ...sheet.columns.get(column), ...change });
    sheet.changes.columns.add(column);
  }
};

export const changeRows = (
  { sheet, box }: RangeState,
  host: Host,
  change: Partial<LineProperties>,
): void => {
  host.assertWritable(sheet);
  for (let row = box.top; row <= box.bottom; row++) {
    sheet.rows.set(row, { ...sheet.rows.get(row), ...change });
    sheet.changes.rows.add(row);
  }
};

export const hidden = (range: RangeState, axis: 'rows' | 'columns'): boolean | null => {
  const { sheet, box } = range;
  return axis === 'rows'
    ? commonLine(sheet.rows, box.top, box.bottom, (line) => line?.hidden ?? false)
    : commonLine(sheet.columns, box.left, box.right, (line) => line?.hidden ?? false);
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
const fillClass: ModelClass<RangeState> = {
  name: 'RangeFill',
  properties: {
    Color: {
      // "If the range has no fill, white": answered as '#FFFFFF'.
      get: (range) => {
        const fill = common(range, (format) => format.fill);
        return fill === '' ? '#FFFFFF' : fill;
      },
      set: (range, value, host) => {
        const fill = color(value);
        changeFormat(range, host, () => ({ fill }));
      },
    },
  },
  methods: { Clear: (range, _args, host) => changeFormat(range, host, () => ({ fill: '' })) },
};

type Font = CellFormat['font'];
const fontSetting = <Key extends keyof Font>(
  key: Key,
  read: (value: unknown) => unknown,
): Property<RangeState> => ({
  get: (range) => common(range, (format) => format.font[key]),
  set: (range, value, host) => {
    const next = read(value);
    changeFormat(range, host, (format) => ({ font: { ...format.font, [key]: next } }));
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
const fontClass: ModelClass<RangeState> = {
  name: 'RangeFont',
  properties: {
    Name: fontSetting('name', String),
    Size: fontSetting('size', Number),
    Bold: fontSetting('bold', Boolean),
    Italic: fontSetting('italic', Boolean),
    Strikethrough: fontSetting('strikethrough', Boolean),
    Underline: {
      get: (range) => {
        const underline = common(range, (format) => format.font.underline);
        return underline === null ? null : underline ? 'Single' : 'None';
      },
      set: (range, value, host) =>
        changeFormat(range, host, (format) => ({
          font: { ...format.font, underline: value !== 'None' },
        })),
    },
    Color: fontSetting('color', color),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatClass: ModelClass<RangeState> = {
  name: 'RangeFormat',
  navigation: {
    Fill: (range) => modelObject(fillClass, range),
    Font: (range) => modelObject(fontClass, range),
    Borders: (range) => modelObject(bordersClass, range),
  },
  methods: { AutofitRows: (range, _args, host) => autofitRows(range, host) },
  properties: {
    HorizontalAlignment: setting(
      'horizontalAlignment',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify'),
    ),
    VerticalAlignment: setting('verticalAlignment', oneOf('Top', 'Center', 'Bottom', 'Justify')),
    WrapText: setting('wrapText', isBoolean),
    IndentLevel: setting('indentLevel', isIndent),
    ColumnWidth: {
      get: ({ sheet, box }) =>
        commonLine(sheet.columns, box.left, box.right, (line) =>
          pointsOfCharacters(line?.size ?? sheet.defaultColumnWidth),
        ),
      set: (range, value, host) =>
        changeColumns(range, host, { size: charactersOfPoints(Number(value)) }),
    },
    RowHeight: {
      get: ({ sheet, box }) =>
        commonLine(sheet.rows, box.top, box.bottom, (line) => line?.size ?? sheet.defaultRowHeight),
      set: (range, value, host) => changeRows(range, host, { size: Number(value) }),
    },
  },
};
