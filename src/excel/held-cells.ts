import { a1 } from '../cascade/address';
import type { Box } from '../cascade/block';
import { rangeOf } from './boxes';

/** What one cell holds. Formula and value are the same where it holds a constant. */
export interface HeldCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly numberFormat: string;
}

/** Cells of one column and what they hold. */
export interface HeldCells {
  readonly box: Box;
  /** From the top down. */
  readonly cells: readonly HeldCell[];
}

/** Queues the reading; what it answers is there after the next sync. */
export const queueHeld = (sheet: Excel.Worksheet, box: Box): (() => HeldCells) => {
  const range = rangeOf(sheet, box).load('formulas,values,numberFormat');
  return () => ({
    box,
    cells: range.formulas.map(([formula], row) => ({
      formula: formula as unknown,
      value: range.values[row]?.[0] as unknown,
      numberFormat: String(range.numberFormat[row]?.[0]),
    })),
  });
};

/** The address of one of the cells. */
export const addressIn = ({ box }: HeldCells, index: number): string =>
  a1(box.top + index, box.left);

/** Which cells hold something else in the one than in the other. */
export const changedBetween = (one: HeldCells, other: HeldCells): readonly number[] =>
  one.cells.flatMap((cell, index) => {
    const now = other.cells[index];
    const isSame = now?.formula === cell.formula && now?.numberFormat === cell.numberFormat;
    return isSame ? [] : [index];
  });

/** Brings some cells to hold what is given; the others between them are left alone. */
export const writeHeld = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { box, cells }: HeldCells,
  indexes: readonly number[],
): Promise<void> => {
  const range = rangeOf(sheet, box);
  const write = async (
    which: readonly number[],
    contentOf: (cell: HeldCell) => unknown,
  ): Promise<void> => {
    const wanted = new Set(which);
    // A null leaves its cell as it is.
    const column = (of: (cell: HeldCell) => unknown) =>
      cells.map((cell, index) => [wanted.has(index) ? of(cell) : null]) as string[][];
    // Under a text format Excel would keep a formula as text; where it finds none it may choose one.
    range.numberFormat = column((cell) => (isText(cell) ? cell.numberFormat : 'General'));
    range.formulas = column(contentOf);
    range.numberFormat = column(({ numberFormat }) => numberFormat);
    range.load('values');
    await context.sync();
  };
  await write(indexes, (cell) => (readsAsFormula(cell) ? asText(cell) : cell.formula));
  // A text such as 007 may stand in a cell whose format does not say that it is one.
  const misread = indexes.filter((index) => {
    const cell = cells[index];
    return cell && isText(cell) && range.values[index]?.[0] !== cell.value;
  });
  if (misread.length > 0) await write(misread, asText);
};

const isText = ({ formula, value }: HeldCell): boolean =>
  typeof value === 'string' && value !== '' && formula === value;

const asText = ({ value }: HeldCell): string => `'${String(value)}`;

const readsAsFormula = (cell: HeldCell): boolean =>
  isText(cell) && cell.numberFormat !== '@' && /^['=+@-]/.test(String(cell.value));
