import { isLeftOut } from '../../domain/reading';
import type { Range } from '../../domain/attainment';
import type { Direction } from '../../domain/node';
import type { Reading } from '../../domain/reading';
import { cellAt, readBlock } from './block';
import { describe } from './cell';
import { notAvailable, readNumbers } from './numbers';
import { refuse } from './refusal';
import { rangeOf } from './targets';
import { readDirection } from './words';

/** What is compared on one KPI: teams, sites, periods. */
export interface Entities {
  readonly way: Direction;
  /** Only for the direction range. */
  readonly bounds: Range | null;
  /** Those that are numbers. */
  readonly values: readonly number[];
}

/** @throws #N/A for a cell that is an error; #VALUE! for a direction that is none or lacks its range */
export function readEntities(
  name: string,
  argument: unknown,
  direction: unknown,
  range: unknown,
): Entities {
  const way = readDirection(cellAt(readBlock(direction), 0, 0));
  const values: number[] = [];
  readBlock(argument)
    .flat()
    .forEach((reading, place) => {
      if (reading.kind === 'error') {
        notAvailable(`${name}, cell ${place + 1} holds ${describe(reading)}.`);
      }
      if (reading.kind === 'number') values.push(reading.value);
    });
  return { way, bounds: way === 'range' ? readBounds(readBlock(range).flat()) : null, values };
}

function readBounds(cells: readonly Reading[]): Range {
  const [low, high] = cells;
  if (cells.length !== 2 || !low || !high) {
    return refuse('range: the direction range takes two cells, low and high.');
  }
  // Desktop Excel passes 0 for a blank cell.
  if (cells.every(isLeftOut)) {
    return refuse(
      'range: low and high are blank or 0; a range that is 0 alone cannot be told from blank cells.',
    );
  }
  const bounds = readNumbers({ low, high }) ?? refuse('range: low or high is blank.');
  return rangeOf(bounds.low, bounds.high);
}
