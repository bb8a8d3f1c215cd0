import type { Kind } from '../domain/node';
import { KINDS } from '../domain/node';
import { foldWords } from './fold-words';
import { KIND_NAMES } from './header-words/kind-names';

/** A kind's words are those of its column's header; where a word has two kinds, the wider one counts. */
const KIND_OF_WORD = new Map<string, Kind>();
for (const kind of KINDS) {
  for (const words of Object.values(KIND_NAMES)) {
    for (const word of words[kind]) {
      const folded = foldWords(word);
      if (!KIND_OF_WORD.has(folded) && folded !== 'target') KIND_OF_WORD.set(folded, kind);
    }
  }
}

/** The kind that a cell names in one of the seven languages, or by its number from goal 1 to KPI 3. */
export function kindOfWord(value: unknown): Kind | null {
  if (typeof value === 'number') return (['goal', 'objective', 'KPI'] as const)[value - 1] ?? null;
  return typeof value === 'string' ? (KIND_OF_WORD.get(foldWords(value)) ?? null) : null;
}
