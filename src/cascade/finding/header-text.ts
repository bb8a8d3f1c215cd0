import { foldWords } from '../fold-words';
import type { HeaderMeaning } from '../header-words';
import { HEADER_WORDS } from '../header-words';
import { MONTHS } from '../header-words/months';

/** What a header's text can mean. */
export interface HeaderText {
  /** Likeliest first; the column's content chooses among them. Empty for a mere period. */
  readonly meanings: readonly HeaderMeaning[];
  /** The year it speaks of (`Target 2030`), or null. */
  readonly year: number | null;
  /** The part of a year it speaks of (`Q2 actual`), by its last month: 1 to 12. Null for none. */
  readonly month: number | null;
  /** Nothing but a month, a quarter or a year: a column of a time series. */
  readonly period: boolean;
}

const LONGEST_HEADER = 80;
const MEANINGS = new Map<string, Set<HeaderMeaning>>();
const FILLERS = new Set<string>();
for (const { fillers, ...words } of Object.values(HEADER_WORDS)) {
  for (const filler of fillers) FILLERS.add(foldWords(filler));
  for (const [meaning, list] of Object.entries(words)) {
    for (const word of list) {
      const folded = foldWords(word);
      const known = MEANINGS.get(folded) ?? new Set();
      MEANINGS.set(folded, known.add(meaning as HeaderMeaning));
    }
  }
}

/** The first letters of every word that a header can start with. */
const BEGINNINGS = new Set(
  [...MEANINGS.keys(), ...FILLERS, ...MONTHS.keys()].flatMap((words) =>
    words.split(' ').map((word) => word.slice(0, 3)),
  ),
);

const QUARTER = /^([qhts][1-4]|[1-4][qhts]|trim [1-4]|w\d{1,2}|kw\d{1,2})$/;

/** The last month of a month, quarter, half-year or week; null for other words. */
function monthOf(word: string): number | null {
  if (MONTHS.has(word)) return MONTHS.get(word)!;
  if (!QUARTER.test(word)) return null;
  const number = Number(word.replace(/\D/g, ''));
  if (/w/.test(word)) return (number * 12) / 53;
  return number * (/[hs]/.test(word) ? 6 : 3);
}

/**
 * Whether a text may be a header by its first letters: a quick look, as a sheet has many texts and few
 * headers.
 */
export function mayBeHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const start = /^[^\p{L}\d]*(\p{L}{0,3})/u.exec(text)![1]!;
  return start === '' || BEGINNINGS.has(foldWords(start.toLowerCase()).slice(0, 3));
}

/**
 * Reads a header in any of the seven languages: as it stands, else each of its parts (`Goal / Ziel`),
 * else without years and words that say nothing, else as two words that belong together (`KPI owner`,
 * `année cible`). Null when nothing of it is known.
 */
export function readHeader(text: string): HeaderText | null {
  if (text.length > LONGEST_HEADER) return null;
  const folded = foldWords(text);
  if (folded === '') return foldedParentheses(text);
  const exact = MEANINGS.get(folded);
  if (exact) return { meanings: [...exact], year: null, month: null, period: false };
  const { rest, year, month, isTime } = withoutTimes(folded.split(' '));
  if (rest.length === 0) return isTime ? { meanings: [], year, month, period: true } : null;
  const meanings = meaningsOf(rest) ?? partsOf(text) ?? pairOf(rest);
  return meanings && { meanings, year, month, period: false };
}

function foldedParentheses(text: string): HeaderText | null {
  const inner = /^\W*[([](.+)[)\]]\W*$/.exec(text)?.[1];
  return inner ? readHeader(inner) : null;
}

/** What may stand before a fiscal or a calendar year. */
const YEAR_SIGN = /^(fy|gj|cy)$/;

/**
 * The year that a word is: 2024, FY24, the 24 of `FY 24`, and that of `FY23/24`, a year that is called by
 * the one in which it ends. A number of two digits by itself is none: `24/7`.
 * @param yearBefore That of the word before.
 */
function yearOf(word = '', before = '', yearBefore: number | null = null): number | null {
  const [, sign, century = '', digits] = /^(fy|gj|cy)?(19|20|21)?(\d\d)$/.exec(word) ?? [];
  if (digits === undefined) return null;
  const year = Number(`${century || '20'}${digits}`);
  const follows = yearBefore !== null && (yearBefore + 1) % 100 === year % 100;
  return century !== '' || sign !== undefined || YEAR_SIGN.test(before) || follows ? year : null;
}

function withoutTimes(words: readonly string[]) {
  let year: number | null = null;
  let month: number | null = null;
  let isTime = false;
  let before: number | null = null;
  const rest = words.filter((word, index) => {
    before = yearOf(word, words[index - 1], before);
    year = before ?? year;
    month = monthOf(word) ?? month;
    const time =
      before !== null ||
      QUARTER.test(word) ||
      (YEAR_SIGN.test(word) && yearOf(words[index + 1], word) !== null) ||
      MONTHS.has(word) ||
      (words.length === 2 && /^\d\d$/.test(word) && MONTHS.has(words[0]!));
    isTime ||= time;
    return !time;
  });
  return { rest, year, month, isTime };
}

function meaningsOf(words: readonly string[]): HeaderMeaning[] | null {
  const bare = words.filter((word) => !FILLERS.has(word));
  const known =
    MEANINGS.get(words.join(' ')) ?? (bare.length > 0 ? MEANINGS.get(bare.join(' ')) : undefined);
  return known ? [...known] : null;
}

/** `Goal / Ziel`, `KPI` above `Indicateur`: the meanings that the parts share, else those of the first. */
function partsOf(text: string): HeaderMeaning[] | null {
  const parts = text.split(/[/|\n\r]+|\s[-–—]\s/).map(foldWords);
  const known = parts.map((part) => MEANINGS.get(part)).filter((part) => part !== undefined);
  const [first] = known;
  if (parts.length < 2 || !first || known.length < parts.length) return null;
  const shared = [...first].filter((meaning) => known.every((part) => part.has(meaning)));
  return shared.length > 0 ? shared : [...first];
}

const LEVEL_PARTS: Readonly<Partial<Record<HeaderMeaning, string>>> = {
  key: 'key',
  weight: 'weight',
  owner: 'owner',
};

/** `objective id`, `ID de l'objectif`: one word for the level or measure, one for what is said of it. */
function pairOf(words: readonly string[]): HeaderMeaning[] | null {
  const bare = words.filter((word) => !FILLERS.has(word));
  for (let cut = 1; cut < bare.length; cut++) {
    const front = MEANINGS.get(bare.slice(0, cut).join(' '));
    const back = MEANINGS.get(bare.slice(cut).join(' '));
    if (!front || !back) continue;
    const pair = joined(front, back) ?? joined(back, front);
    if (pair) return [pair];
  }
  return null;
}

function joined(
  of: ReadonlySet<HeaderMeaning>,
  said: ReadonlySet<HeaderMeaning>,
): HeaderMeaning | null {
  const level = [...of].find((meaning) => meaning.endsWith('.name'))?.replace('.name', '');
  const part = [...said].map((meaning) => LEVEL_PARTS[meaning]).find((found) => found);
  if (said.has('date') && (of.has('target') || of.has('due'))) return 'due';
  if (said.has('date') && (of.has('baseline') || of.has('start'))) return 'start';
  if (said.has('date') && (of.has('actual') || of.has('asOf'))) return 'asOf';
  if (level && part) return `${level}.${part}` as HeaderMeaning;
  for (const bound of ['low', 'high'] as const)
    if (said.has(bound) && of.has('target')) return bound;
  if (!level) return null;
  return [...said].find((meaning) => MEASURED.has(meaning)) ?? null;
}

/** What is said of a KPI or an objective in one header with it: `KPI target`, `indicator unit`. */
const MEASURED: ReadonlySet<HeaderMeaning> = new Set([
  ...(['actual', 'target', 'baseline', 'unit', 'direction', 'due', 'start', 'note'] as const),
  ...(['category', 'frequency', 'computed'] as const),
]);
