import { DIRECTION_WORDS } from './direction-words';
import type { Direction } from './node';
import { DIRECTIONS } from './node';
import type { CellValue } from './node';

const DIRECTION_OF_WORD = new Map<string, Direction>(
  DIRECTIONS.flatMap((direction) =>
    DIRECTION_WORDS[direction].map((word): [string, Direction] => [plain(word), direction]),
  ),
);

/** "…is better", as people write it behind or around the word. */
const BETTER =
  /\b(?:(?:is|are|ist|est|c'?est|es|e) )?(?:the |le |lo |o )?(?:better|best|desired|besser|mieux|mejor|melhor|meglio|beter)$/;

/** "The higher the better" and its like, reduced to the word in the middle. */
const THE_MORE =
  /^(?:the|je|plus|plus c'?est|plus c est|cuanto|quanto|piu|hoe) (.+?) (?:the better|desto besser|umso besser|mieux c'?est|mieux c est|mieux|mejor|melhor|meglio|e meglio|e|hoe beter|des te beter)$/;

/**
 * Reads which way is better: the words higher, lower and range, their everyday synonyms in English,
 * German, French, Spanish, Portuguese, Italian and Dutch (`direction-words.ts`), max and min, arrows and
 * comparison signs, 1 and −1; in any case, with or without accents. Null when it is none of them, and
 * for a blank: whether a blank means "higher" is for the caller to say.
 */
export function parseDirection(value: CellValue | undefined): Direction | null {
  if (typeof value === 'number') return value === 1 ? 'higher' : value === -1 ? 'lower' : null;
  if (typeof value !== 'string') return null;
  const exact = DIRECTION_OF_WORD.get(value);
  if (exact) return exact;
  const text = plain(value);
  const bare = text.replace(BETTER, '').replace(/[\s=]+$/, '');
  return (
    DIRECTION_OF_WORD.get(text) ??
    DIRECTION_OF_WORD.get(bare) ??
    DIRECTION_OF_WORD.get(THE_MORE.exec(text)?.[1] ?? '') ??
    null
  );
}

/** Lower case without accents, one space between words, no punctuation around. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’`]/g, "'")
    .replace(/[−–—]/g, '-')
    .replace(/[\s_/]+/g, ' ')
    .replace(/^[\s("'[]+|[\s)"'\].:;!,]+$/g, '');
}
