import { type Cell, CellError, type Scalar } from '../document/cell';
import { a1, a1Box } from '../document/address';
import type { FileFormula } from './write-formula';
import { SaveRefusal } from './save-refusal';
import { type Attributes, encodeXstring, escapeXml, numberText, tag, textTag } from './write-text';

/** Excel's limits: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** What writing a cell needs to know of the workbook. */
export interface CellWriter {
  formula(formula: string): FileFormula;
  /** Whether a formula without the mark of a dynamic array would be another one. */
  readsArrays(formula: string): boolean;
  /** The `cm` of a dynamic array formula. */
  dynamicArray(): number;
}

/** `t` and the children that hold a value. */
interface StoredValue {
  readonly type?: string;
  readonly content: string;
}

/** Not yet computed, or by a function that nobody here knows: no value to keep. */
export const isUnknown = (value: Scalar): boolean =>
  value instanceof CellError && ['#BUSY!', '#GETTING_DATA'].includes(value.code);

/** Errors newer than the file format: Excel stores #VALUE! and says more in a rich value beside it. */
const storedError = (error: CellError): string =>
  error.code === '#SPILL!' || error.code === '#CALC!' ? '#VALUE!' : error.code;

/** A value as a cell holds it; a text is inline unless a formula computed it. */
export const storedValue = (value: Scalar, computed: boolean, place: string): StoredValue => {
  if (value === null || isUnknown(value)) return { content: '' };
  if (value instanceof CellError) return { type: 'e', content: tag('v', {}, storedError(value)) };
  if (typeof value === 'boolean') return { type: 'b', content: tag('v', {}, value ? '1' : '0') };
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new SaveRefusal('not-a-number', `${place} holds ${value}, which no cell can hold.`);
    return { content: tag('v', {}, numberText(value)) };
  }
  if (value.length > LONGEST_TEXT)
    throw new SaveRefusal(
      'text-too-long',
      `${place} holds a text of ${value.length} characters; a cell holds at most ${LONGEST_TEXT}. Shorten it.`,
    );
  return computed
    ? { type: 'str', content: `<v>${escapeXml(encodeXstring(value))}</v>` }
    : { type: 'inlineStr', content: tag('is', {}, textTag('t', value)) };
};

/**
 * A cell. Each cell of a spill has its value; its anchor the formula and the range it fills.
 * `kept` are attributes of the cell before, such as its style.
 */
export const cellXml = (
  sheetName: string,
  row: number,
  column: number,
  cell: Cell,
  style: number | string | undefined,
  writer: CellWriter,
  kept: Attributes = {},
): string => {
  const place = `${sheetName}!${a1(row, column)}`;
  const computed = cell.formula !== undefined || cell.spilledFrom !== undefined;
  const { type, content } = storedValue(cell.value, computed, place);
  const attributes: Attributes = {
    r: a1(row, column),
    s: style === 0 || style === '0' ? undefined : style,
    t: type,
    ...kept,
  };
  if (cell.formula === undefined) return tag('c', attributes, content);
  const { text, dynamic } = writer.formula(cell.formula);
  if (text.length > LONGEST_FORMULA)
    throw new SaveRefusal(
      'formula-too-long',
      `${place} holds a formula of ${text.length} characters; a cell holds at most ${LONGEST_FORMULA}. Split it over two cells.`,
    );
  const { array, single } = cell;
  const legacy = array?.legacy === true;
  const isDynamic = !single && (dynamic || writer.readsArrays(cell.formula));
  const isArray = isDynamic || array !== undefined;
  const box = {
    top: row,
    left: column,
    bottom: row + (array?.rows ?? 1) - 1,
    right: column + (array?.columns ?? 1) - 1,
  };
  return tag(
    'c',
    { ...attributes, ...(isArray && !legacy && { cm: writer.dynamicArray() }) },
    tag('f', isArray ? { t: 'array', ref: a1Box(box) } : {}, escapeXml(encodeXstring(text))) +
      content,
  );
};
