import { type Cell, CellError, type CellFormat, type Scalar } from '../document/cell';
import type { GridCell } from './save-grid';
import { withPrefix, type Attributes, tag } from './write-text';
import { a1Box, a1 } from '../document/address';
import { type CellWriter, cellXml, isUnknown, storedValue } from './write-cell';
import { parseXml, type XmlElement } from './xml-tree';

export interface CellStyler {
  /** The style of a cell that had one: `style` is its `s`. */
  changedStyle(format: CellFormat, style: string | undefined): number;
  /** The style of a cell that is new in its row; without a format of its own it takes the row's or column's. */
  newStyle(cell: Cell, column: number, rowStyle: string | undefined): number;
}

/** A cell takes part in the file only with contents or a look. */
export const isWritten = (cell: Cell, style: number): boolean =>
  cell.value !== null || cell.formula !== undefined || style !== 0;

const REPLACED = ['r', 's', 't', 'cm', 'vm'];

/** The cell with new contents. Its style and what else it says (`ph`) stay; `format` is null where that did not change. */
export const contentXml = (
  sheetName: string,
  cell: Cell,
  found: GridCell,
  format: CellFormat | null,
  writer: CellWriter & CellStyler,
): string => {
  const { element, row, column } = found;
  const was = element.attribute('s');
  const style = format === null ? was : writer.changedStyle(format, was);
  const kept: Record<string, string> = {};
  for (const one of element.attributes)
    if (!REPLACED.includes(one.qualified)) kept[one.qualified] = one.value;
  return isWritten(cell, Number(style ?? 0))
    ? cellXml(sheetName, row, column, cell, style, writer, kept)
    : '';
};

export const sameValue = (one: Scalar, other: Scalar): boolean =>
  one instanceof CellError
    ? other instanceof CellError && one.code === other.code
    : one === other || (typeof one === 'number' && Number.isNaN(one) && Number.isNaN(other));

/** A value that stands for "could not be computed" must not take the place of one that Excel computed. */
const isNoBetter = (value: Scalar, was: Scalar): boolean =>
  isUnknown(value) || (value instanceof CellError && value.code === '#NAME?' && was !== null);

/**
 * The cell with a newly computed value and everything else as it was: formula, marks, style. Null where
 * the value is what the file says already, or no better.
 */
export const valueXml = (
  sheetName: string,
  cell: Cell,
  was: Cell | undefined,
  found: GridCell,
  style: number | undefined,
  rehomed: string | undefined,
  prefix: string,
): string | null => {
  const before = was?.value ?? null;
  const array = cell.array !== undefined && was?.array !== undefined ? cell.array : null;
  const sameSize =
    !array || (array.rows === was?.array?.rows && array.columns === was.array.columns);
  if (sameValue(cell.value, before) && sameSize) return null;
  if (isNoBetter(cell.value, before) || (cell.formula !== undefined && cell.value === null))
    return null;
  const { element, row, column } = found;
  const inside = parseXml(element.document.slice(element.start, element.end));
  const raw = (child: XmlElement): string => child.document.slice(child.start, child.end);
  const formula = inside.child('f');
  const computed = formula !== undefined || cell.spilledFrom !== undefined;
  const { type, content } = storedValue(cell.value, computed, `${sheetName}!${a1(row, column)}`);
  const attributes: Record<string, string | number | undefined> = Object.fromEntries(
    element.attributes.map((one) => [one.qualified, one.value]),
  );
  // `vm` says more about the old value.
  Object.assign(attributes, { t: type, vm: undefined }, style === undefined ? {} : { s: style });
  const size =
    array && !sameSize && formula
      ? tag(
          'f',
          {
            ...(Object.fromEntries(
              formula.attributes.map((one) => [one.qualified, one.value]),
            ) as Attributes),
            ref: a1Box({
              top: row,
              left: column,
              bottom: row + array.rows - 1,
              right: column + array.columns - 1,
            }),
          },
          formula.document.slice(formula.openEnd, formula.contentEnd),
        )
      : null;
  const children = inside.children
    .filter((child) => child.name !== 'v' && child.name !== 'is')
    .map((child) => (child.name === 'f' ? (size ?? rehomed ?? raw(child)) : raw(child)));
  const [first = '', ...rest] = children;
  const parts = formula ? [first, content, ...rest] : [content, first, ...rest];
  return withPrefix(tag('c', attributes, parts.join('')), prefix);
};
