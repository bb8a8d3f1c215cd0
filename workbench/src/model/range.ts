import { a1Box, quoteSheet } from '../document/address';
import { ROWS } from '../document/changes';
import type { Host } from '../host/host';
import { HostError, invalidArgument } from '../host/host-error';
import { formatOf, shownFormula, shownValue } from './cell-values';
import { conditionalFormatCollectionClass } from './conditional-format';
import { dataValidationClass } from './data-validation';
import { type ModelClass, modelObject } from './model-class';
import { columnsOf, rangeArgument, type RangeState, rowsOf } from './range-boxes';
import { clear, matrix, writeContents, writeNumberFormats } from './range-contents';
import { changeColumns, changeRows, hidden, rangeFormatClass } from './range-format';
import { setCellProperties } from './range-cell-properties';
import { hyperlink, setHyperlink } from './range-hyperlink';
import { merge, mergedAreas, unmerge } from './range-merges';

const address = ({ sheet, box }: RangeState): string => `${quoteSheet(sheet.name)}!${a1Box(box)}`;

/** Excel allows eight outline levels: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-group-member(1) */
const OUTLINE_LEVELS = 8;

const group = (range: RangeState, option: unknown, step: 1 | -1, host: Host): void => {
  const rows = option === 'ByRows';
  if (!rows && option !== 'ByColumns') throw invalidArgument('groupOption');
  const { sheet, box } = range;
  const [lines, first, last] = rows
    ? [sheet.rows, box.top, box.bottom]
    : [sheet.columns, box.left, box.right];
  for (let index = first; index <= last; index++) {
    const level = (lines.get(index)?.outlineLevel ?? 0) + step;
    if (level >= OUTLINE_LEVELS || level < 0)
      throw new HostError(
        'InvalidOperation',
        'The operation is invalid: outlines have at most eight levels.',
      );
    const line = {
      sheet,
      box: rows ? { ...box, top: index, bottom: index } : { ...box, left: index, right: index },
    };
    (rows ? changeRows : changeColumns)(line, host, { outlineLevel: level });
  }
};

/** A row of a range by its index in it; Excel lets the index point past the range, not off the sheet. */
const rowOf = ({ sheet, box }: RangeState, row: unknown): RangeState => {
  const top = box.top + Number(row);
  if (!Number.isInteger(top) || top < 0 || top >= ROWS) throw invalidArgument('row');
  return { sheet, box: { ...box, top, bottom: top } };
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeClass: ModelClass<RangeState> = {
  name: 'Range',
  kept: true,
  properties: {
    Address: { get: address },
    RowIndex: { get: ({ box }) => box.top },
    ColumnIndex: { get: ({ box }) => box.left },
    RowCount: { get: rowsOf },
    ColumnCount: { get: columnsOf },
    CellCount: { get: (range) => rowsOf(range) * columnsOf(range) },
    Values: {
      calculated: true,
      get: (range) => matrix(range, (cell) => shownValue(cell?.value ?? null)),
      set: writeContents,
    },
    Formulas: { calculated: true, get: (range) => matrix(range, shownFormula), set: writeContents },
    NumberFormat: {
      get: (range) => matrix(range, (cell) => formatOf(cell).numberFormat),
      set: writeNumberFormats,
    },
    RowHidden: {
      get: (range) => hidden(range, 'rows'),
      set: (range, value, host) => changeRows(range, host, { hidden: value === true }),
    },
    ColumnHidden: {
      get: (range) => hidden(range, 'columns'),
      set: (range, value, host) => changeColumns(range, host, { hidden: value === true }),
    },
    Hyperlink: { get: hyperlink, set: setHyperlink, onRequest: true },
  },
  navigation: {
    Format: (range) => modelObject(rangeFormatClass, range),
    ConditionalFormats: (range) => modelObject(conditionalFormatCollectionClass, range),
    DataValidation: (range) => modelObject(dataValidationClass, range),
    Worksheet: ({ sheet }, host) =>
      host.root.class.navigation?.['Worksheets']?.(host.document, host)?.class.indexer?.(
        host.document,
        sheet.id,
        host,
      ) ?? null,
  },
  methods: {
    Clear: (range, [applyTo], host) => clear(range, applyTo, host),
    Group: (range, [option], host) => group(range, option, 1, host),
    Ungroup: (range, [option], host) => group(range, option, -1, host),
    GetCell: ({ sheet, box }, [row, column]) => {
      const cell = { top: box.top + Number(row), left: box.left + Number(column) };
      return modelObject(rangeClass, {
        sheet,
        box: { ...cell, bottom: cell.top, right: cell.left },
      });
    },
    Select: ({ sheet, box }, _args, host) => host.select(sheet, box),
    GetRow: (range, [row]) => modelObject(rangeClass, rowOf(range, row)),
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrangeornullobject-member(1)
    GetUsedRangeOrNullObject: ({ sheet, box }, [valuesOnly]) => {
      const used = sheet.usedBox(valuesOnly === true, box);
      return used && modelObject(rangeClass, { sheet, box: used });
    },
    GetBoundingRect: ({ sheet, box }, [another]) => {
      const other = rangeArgument(sheet, another);
      const bounds = {
        top: Math.min(box.top, other.top),
        left: Math.min(box.left, other.left),
        bottom: Math.max(box.bottom, other.bottom),
        right: Math.max(box.right, other.right),
      };
      return modelObject(rangeClass, { sheet, box: bounds });
    },
    // The library writes a matrix of more than 1,500 cells in chunks, and asks for this check first.
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows !== rowsOf(range) || columns !== columnsOf(range))
        throw invalidArgument('the matrix does not have the size of the range.');
    },
    SetCellProperties: setCellProperties,
    GetMergedAreasOrNullObject: mergedAreas,
    Merge: merge,
    Unmerge: unmerge,
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1)
    GetRowProperties: ({ sheet, box }, [options]) => {
      const wanted = options as { rowHidden?: boolean; rowIndex?: boolean };
      const rows: Record<string, unknown>[] = [];
      for (let row = box.top; row <= box.bottom; row++)
        rows.push({
          ...(wanted.rowHidden && { rowHidden: sheet.rows.get(row)?.hidden ?? false }),
          ...(wanted.rowIndex && { rowIndex: row }),
        });
      return rows;
    },
  },
};
