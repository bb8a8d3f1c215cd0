import type { Reading } from '../../domain/reading';
import { describe } from './cell';
import { readDate } from './dates';
import { notAvailable } from './numbers';

/**
 * A day as its serial, null for a blank cell. `place` is how a message names it.
 * @throws #VALUE! for what is no date, #N/A for a cell that is an error itself
 */
export function readDay(place: string, reading: Reading): number | null {
  const day = readDate(place, reading);
  if (day.kind === 'error') return notAvailable(`${place} holds ${describe(day)}.`);
  return day.kind === 'number' ? day.value : null;
}
