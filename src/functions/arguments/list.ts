import { readBlock } from './block';
import type { Reading } from '../../domain/reading';
import { describe } from './cell';
import { notAvailable } from './numbers';
import { refuse } from './refusal';

/** What a number in a list must be, and how a message says so. */
export interface Allowed {
  readonly from: number;
  readonly to: number;
  /** E.g. `a score from 0 to 10`. */
  readonly what: string;
  /** What a blank cell stands for; without it a blank cell is not allowed where a number must be. */
  readonly blank?: number;
}

/**
 * All numbers of a range of any shape, row by row; blank cells are passed over.
 * @throws #VALUE! for text and for a number that is not allowed, #N/A for a cell that is an error itself;
 * the message names the argument and the place in it
 */
export function readList(name: string, argument: unknown, allowed?: Allowed): number[] {
  const numbers: number[] = [];
  readBlock(argument).forEach((cells, row) =>
    cells.forEach((reading, column) => {
      if (reading.kind === 'blank') return;
      const place = placeOf(name, row, cells.length > 1 ? column : null);
      numbers.push(readAllowed(place, reading, allowed));
    }),
  );
  return numbers;
}

/** A number, checked. `place` is how a message names it. @throws as {@link readList} */
export function readAllowed(place: string, reading: Reading, allowed?: Allowed): number {
  if (reading.kind === 'blank' && allowed?.blank !== undefined) return allowed.blank;
  if (reading.kind === 'error') return notAvailable(`${place} holds ${describe(reading)}.`);
  if (reading.kind !== 'number') {
    return refuse(`${place}: ${describe(reading)} is not ${allowed?.what ?? 'a number'}.`);
  }
  if (allowed && !(reading.value >= allowed.from && reading.value <= allowed.to)) {
    return refuse(`${place}: ${describe(reading)} is not ${allowed.what}.`);
  }
  return reading.value;
}

/** `scores, row 3` or `scores, row 3, column 2`: where in an argument a value stands. */
export function placeOf(name: string, row: number, column: number | null = null): string {
  return `${name}, row ${row + 1}${column === null ? '' : `, column ${column + 1}`}`;
}
