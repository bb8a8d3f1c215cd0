import { cellAt, readBlock } from './block';
import { readWord } from './words';

/** A word that holds for the whole answer: one of a few, in any case. @throws #VALUE! for another one */
export function readOneWord<Word extends string>(
  name: string,
  words: readonly Word[],
  leftOut: Word,
  argument: unknown,
): Word {
  return readWord(name, words, leftOut, cellAt(readBlock(argument), 0, 0));
}
