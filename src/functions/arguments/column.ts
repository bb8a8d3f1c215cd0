import { columnsOf } from './block';
import { readCell } from './cell';
import { readNumber } from './numbers';
import { refuse } from './refusal';
import { numberOf, isLeftOut } from '../../domain/reading';
import type { Reading } from '../../domain/reading';

/** A column's numbers; NaN for a cell that holds none, of which {@link Column.number} tells more. */
export interface Numbers {
  readonly values: Float64Array;
  /** Whether there is no NaN among them. */
  readonly areAll: boolean;
}

/**
 * An argument that holds one value for each KPI, or one for all of them. Cells are read as the rows come
 * by: a column of 10,000 readings would live too long to be cleared away cheaply.
 */
export class Column<Name extends string = string> {
  readonly length: number;
  readonly #rows: Rows;

  constructor(
    readonly name: Name,
    rows: Rows,
  ) {
    this.length = rows.length;
    this.#rows = rows;
  }

  at(row: number): Reading {
    return readCell(this.#raw(row));
  }

  /**
   * The number of a row, null for a blank cell.
   * @throws #VALUE! for text; #N/A for a cell that is an error itself
   */
  number(row: number): number | null {
    const number = this.plain(row);
    return Number.isFinite(number) ? number : readNumber(this.name, this.at(row));
  }

  /** The number that nearly every cell is, without a reading in between: not finite for any other cell. */
  plain(row: number): number {
    const raw = this.#raw(row);
    return typeof raw === 'number' ? raw : Number.NaN;
  }

  /**
   * The numbers of so many rows, read in one go. `leftOut` stands in for a blank cell and for 0, which is
   * what desktop Excel passes for one.
   */
  numbers(rows: number, leftOut?: number): Numbers {
    const values = new Float64Array(rows);
    if (this.length === 1) {
      const value = this.#numberIn(0, leftOut);
      return { values: values.fill(value), areAll: !Number.isNaN(value) };
    }
    let areAll = true;
    for (let row = 0; row < rows; row++) {
      const value = this.#numberIn(row, leftOut);
      values[row] = value;
      if (Number.isNaN(value)) areAll = false;
    }
    return { values, areAll };
  }

  #numberIn(row: number, leftOut: number | undefined): number {
    const raw = this.#raw(row);
    if (typeof raw === 'number' && Number.isFinite(raw) && (raw !== 0 || leftOut === undefined)) {
      return raw;
    }
    const reading = readCell(raw);
    if (leftOut !== undefined && isLeftOut(reading)) return leftOut;
    return numberOf(reading) ?? Number.NaN;
  }

  // Not `[0]`: where V8 has seen rows of numbers and rows of text, it makes the first into the second as it
  // reads them, which takes fifteen times as long as the reading.
  #raw(row: number): unknown {
    return this.#rows[this.length === 1 ? 0 : row]!.at(0);
  }
}

/** Cells as Excel hands them over. */
type Rows = readonly (readonly unknown[])[];

/** @throws #VALUE! for a block of several columns */
export function readColumn<Name extends string>(name: Name, argument: unknown): Column<Name> {
  if (!Array.isArray(argument)) return new Column(name, [[argument]]);
  const columns = columnsOf(argument);
  if (columns > 1) refuse(`${name}: give one cell or one column, not ${columns} columns.`);
  return new Column(name, argument as Rows);
}

/** What a column's cells mean, row by row; a single cell is read once for all rows. */
export function meaningOf<Meaning>(
  column: Column,
  read: (reading: Reading) => Meaning,
): (row: number) => Meaning {
  if (column.length > 1) return (row) => read(column.at(row));
  let only: { readonly meaning: Meaning } | undefined;
  return () => (only ??= { meaning: read(column.at(0)) }).meaning;
}

/**
 * How many rows the answer has: as many as the columns, where single cells stand for every row.
 * @throws #VALUE! when two columns differ in length
 */
export function rowsOf(
  columns: readonly { readonly name: string; readonly length: number }[],
): number {
  const [longest, ...others] = columns.filter((column) => column.length > 1);
  if (!longest) return 1;
  const odd = others.find((column) => column.length !== longest.length);
  if (odd) {
    refuse(
      `${longest.name} has ${longest.length} rows and ${odd.name} has ${odd.length}: give columns of one length.`,
    );
  }
  return longest.length;
}
