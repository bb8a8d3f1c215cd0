import type { Perspective } from '../node';
import type { CatalogEntry } from './entry';

/** What a list of KPIs is narrowed to; null is all. */
export interface CatalogFilter {
  readonly perspective: Perspective | null;
  readonly category: string | null;
}

/** How much a word counts by where it is found. A whole synonym, such as DSO, is what was meant. */
const WEIGHTS = {
  wholeName: 12,
  wholeSynonym: 10,
  name: 6,
  synonym: 4,
  category: 2,
  definition: 1,
  competing: 0.1,
};

/**
 * The entries in which every word is found, the best first, then in the catalogue's order. A word is
 * found where a word begins with it, in any case and with or without accents: in the name, a synonym, the
 * category or the definition, or among what others measure ({@link isAnotherMeasure}). Without words all
 * entries that pass the filter.
 */
export function searchCatalog(
  catalog: readonly CatalogEntry[],
  words: string,
  { perspective, category }: CatalogFilter = { perspective: null, category: null },
): readonly CatalogEntry[] {
  const wanted = fold(words);
  const passing = catalog.filter(
    (entry) =>
      (perspective === null || entry.perspective === perspective) &&
      (category === null || entry.category === category),
  );
  if (wanted === '') return passing;
  return passing
    .map((entry) => ({ entry, weight: weigh(entry, wanted) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ entry }) => entry);
}

/**
 * Whether the words are found in an entry only, or only as they stand, among what others measure, as payback
 * is in the return on investment: a list should say so.
 */
export function isAnotherMeasure(entry: CatalogEntry, words: string): boolean {
  const wanted = fold(words);
  const own = { ...entry, competing: '' };
  if (wanted === '' || weigh(entry, wanted) === 0) return false;
  if (weigh(own, wanted) === 0) return true;
  const holds = (text: string) => ` ${fold(text)}`.includes(` ${wanted}`);
  return holds(entry.competing) && ![entry.name, entry.definition, ...entry.synonyms].some(holds);
}

/** The categories of a perspective, or of all, in the catalogue's order. */
export function categoriesOf(
  catalog: readonly CatalogEntry[],
  perspective: Perspective | null,
): readonly string[] {
  const entries = searchCatalog(catalog, '', { perspective, category: null });
  return [...new Set(entries.map((entry) => entry.category))];
}

function weigh(entry: CatalogEntry, wanted: string): number {
  const name = fold(entry.name);
  const synonyms = entry.synonyms.map(fold);
  const places: readonly (readonly [text: string, weight: number])[] = [
    [name, WEIGHTS.name],
    [synonyms.join(' '), WEIGHTS.synonym],
    [fold(`${entry.category} ${entry.perspective}`), WEIGHTS.category],
    [fold(entry.definition), WEIGHTS.definition],
    [fold(entry.competing), WEIGHTS.competing],
  ];
  let sum = 0;
  for (const word of wanted.split(' ')) {
    const found = places.find(([text]) => ` ${text}`.includes(` ${word}`));
    if (!found) return 0;
    sum += found[1];
  }
  if (name === wanted) sum += WEIGHTS.wholeName;
  if (synonyms.includes(wanted)) sum += WEIGHTS.wholeSynonym;
  return sum;
}

/** Lower case without accents and punctuation, one space between words. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
