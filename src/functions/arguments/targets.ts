import { isLeftOut } from '../../domain/reading';
import type { Range, Target } from '../../domain/attainment';
import type { Measurement } from '../../domain/measurement';
import type { Direction } from '../../domain/node';
import { cellAt, columnsOf, readBlock } from './block';
import type { Block } from './block';
import { readColumn } from './column';
import type { Column } from './column';
import { readNumber } from './numbers';
import { refuse } from './refusal';
import { readDirection } from './words';

/** The target of each KPI, or one for all. */
export interface Targets {
  readonly name: string;
  readonly length: number;
  at(row: number, direction: Direction): Measurement['target'];
  /**
   * The target as a number or a range, null while a cell is blank.
   * @throws #VALUE! for text and for a low bound above the high one; #N/A for a cell that is an error itself
   */
  number(row: number, direction: Direction): Target | null;
  /** The target that nearly every cell is, one number; not finite for any other cell and for a pair. */
  plain(row: number): number;
}

/**
 * One cell or column; for ranges a pair of cells, low and high: side by side, or, for a single KPI
 * whose direction is range, one above the other. In two columns, rows of another direction have their
 * target in the first and leave the second blank.
 */
export function readTargets(argument: unknown, others: readonly Column[]): Targets {
  const columns = columnsOf(argument);
  if (columns > 2) refuse(`target: give one cell, or two for a range, not ${columns} columns.`);
  if (columns === 2) return new Bounds(readBlock(argument));
  return isUprightPair(argument, others)
    ? new Bounds([readBlock(argument).flat()])
    : readColumn('target', argument);
}

function isUprightPair(argument: unknown, others: readonly Column[]): boolean {
  if (!Array.isArray(argument) || argument.length !== 2) return false;
  if (others.some((column) => column.length !== 1)) return false;
  const direction = others.find((column) => column.name === 'direction');
  return direction !== undefined && readDirection(direction.at(0)) === 'range';
}

/** Low and high side by side. */
class Bounds implements Targets {
  readonly name = 'target';
  readonly length: number;
  readonly #block: Block;

  constructor(block: Block) {
    this.#block = block;
    this.length = block.length;
  }

  at(row: number, direction: Direction): Measurement['target'] {
    const place = this.length === 1 ? 0 : row;
    const [low, high] = [cellAt(this.#block, place, 0), cellAt(this.#block, place, 1)];
    return direction !== 'range' && isLeftOut(high) ? low : { low, high };
  }

  plain(): number {
    return Number.NaN;
  }

  number(row: number, direction: Direction): Target | null {
    const target = this.at(row, direction);
    if ('kind' in target) return readNumber(this.name, target);
    const low = readNumber('low', target.low);
    const high = readNumber('high', target.high);
    return low === null || high === null ? null : rangeOf(low, high);
  }
}

/** @throws #VALUE! for a low bound above the high one */
export function rangeOf(low: number, high: number): Range {
  if (low > high) refuse(`low: ${low} is above the high bound, ${high}.`);
  return { low, high };
}
