import { isLeftOut } from '../../domain/reading';
import { METHODS } from '../../domain/measurement';
import type { Method } from '../../domain/measurement';
import { parseDirection } from '../../domain/direction';
import type { Direction } from '../../domain/node';
import type { Reading } from '../../domain/reading';
import { describe } from './cell';
import { refuse } from './refusal';

/** Higher when it is left out. @throws #VALUE! for a word that names no direction */
export function readDirection(reading: Reading): Direction {
  if (isLeftOut(reading)) return 'higher';
  const direction =
    reading.kind === 'number'
      ? parseDirection(reading.value)
      : reading.kind === 'text'
        ? parseDirection(reading.text)
        : null;
  return direction ?? refuse(`direction: ${describe(reading)} is not higher, lower or range.`);
}

/** Automatic when it is left out. @throws #VALUE! for a word that names no method */
export function readMethod(reading: Reading): Method {
  return readWord('method', METHODS, 'automatic', reading);
}

/** One of a few words, in any case. @throws #VALUE! for another one */
export function readWord<Word extends string>(
  name: string,
  words: readonly Word[],
  leftOut: Word,
  reading: Reading,
): Word {
  if (isLeftOut(reading)) return leftOut;
  const given = reading.kind === 'text' ? reading.text.trim().toLowerCase() : '';
  const word = words.find((candidate) => candidate === given);
  return word ?? refuse(`${name}: ${describe(reading)} is not one of ${words.join(', ')}.`);
}
