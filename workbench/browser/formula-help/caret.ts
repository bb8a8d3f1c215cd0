/** Where the caret stands in a formula that is being typed. */
export type CaretPlace =
  /** In or right behind a word that may become a function's name. */
  | { readonly kind: 'name'; readonly start: number; readonly text: string }
  /** Between a function's parentheses, in its n-th argument (from 0). */
  | { readonly kind: 'argument'; readonly name: string; readonly index: number };

interface Open {
  /** Empty for parentheses that only group. */
  readonly name: string;
  commas: number;
  readonly closer: ')' | '}';
}

const WORD = /[\p{L}\p{N}_.\\$]/u;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/**
 * Reads a formula up to the caret. Null for a text that is no formula, inside a string or a quoted sheet
 * name, and where no function is open.
 */
export const caretPlace = (formula: string, caret: number): CaretPlace | null => {
  if (!formula.startsWith('=') || caret < 1) return null;
  const open: Open[] = [];
  let word = '';
  let quote = '';
  let brackets = 0;
  for (const character of formula.slice(1, caret)) {
    if (quote) {
      // A doubled quote closes and opens again, which comes to the same.
      if (character === quote) quote = '';
      continue;
    }
    if (character === '[' || (brackets > 0 && character !== ']')) {
      brackets += character === '[' ? 1 : 0;
      word = '';
      continue;
    }
    if (character === ']') brackets = Math.max(0, brackets - 1);
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') open.push({ name: word.toUpperCase(), commas: 0, closer: ')' });
    else if (character === '{') open.push({ name: '', commas: 0, closer: '}' });
    else if (character === open.at(-1)?.closer) open.pop();
    else if (character === ',') {
      const innermost = open.at(-1);
      if (innermost) innermost.commas++;
    }
    word = WORD.test(character) ? word + character : '';
  }
  if (quote || brackets > 0) return null;
  if (NAME.test(word)) return { kind: 'name', start: caret - word.length, text: word };
  return openFunction(open);
};

/** The function whose arguments the caret stands in, with the grouping parentheses inside it passed over. */
export const argumentPlace = (formula: string, caret: number): CaretPlace | null => {
  const place = caretPlace(formula, caret);
  return place?.kind === 'name' ? caretPlace(formula, place.start) : place;
};

const openFunction = (open: readonly Open[]): CaretPlace | null => {
  const innermost = [...open].reverse().find(({ name }) => name !== '');
  return innermost ? { kind: 'argument', name: innermost.name, index: innermost.commas } : null;
};
