import { isLeftOut } from '../../domain/reading';
import { cellAt, readBlock } from './block';
import { readAllowed } from './list';

/**
 * One number that holds for the whole answer, or its default where it is left out, blank or 0.
 * @throws #VALUE! for text, #N/A for a cell that is an error itself
 */
export function readNumberOr(name: string, argument: unknown, leftOut: number): number {
  const reading = cellAt(readBlock(argument), 0, 0);
  return isLeftOut(reading) ? leftOut : readAllowed(name, reading);
}
