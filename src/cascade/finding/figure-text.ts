import { looksLikeNumber } from '../../domain/reading';

/** Words for a bound before its number, folded, in the seven languages. */
// prettier-ignore
const BOUNDS = [
  'min', 'max', 'minimum', 'maximum', 'ca', 'approx', 'about', 'around',
  'at least', 'at most', 'not more than', 'no more than', 'not less than', 'more than', 'less than', 'fewer than',
  'up to', 'under', 'over', 'below', 'above',
  'mindestens', 'hochstens', 'maximal', 'minimal', 'bis', 'bis zu', 'unter', 'uber', 'weniger als', 'mehr als',
  'au moins', 'au plus', 'moins de', 'plus de', "jusqu'a", 'inferieur a', 'superieur a', 'environ',
  'al menos', 'por lo menos', 'como maximo', 'como minimo', 'menos de', 'mas de', 'hasta', 'menor que', 'mayor que',
  'maximo', 'minimo',
  'pelo menos', 'no maximo', 'no minimo', 'mais de', 'ate', 'maior que', 'abaixo de', 'acima de',
  'almeno', 'al massimo', 'meno di', 'piu di', 'fino a', 'sotto', 'sopra', 'massimo',
  'minimaal', 'maximaal', 'ten minste', 'minstens', 'hoogstens', 'minder dan', 'meer dan', 'tot', 'onder', 'boven',
];

const NUMBER = String.raw`[-+−]?\p{Sc}?\s*\d[\d.,'’]*`;
const BOUNDED = new RegExp(
  String.raw`^(?:[<>≤≥=~≈±]+|(?:${BOUNDS.join('|')})\b\.?)\s*${NUMBER}`,
  'u',
);
/** Two numbers with something between them, unless a third follows as in a date. */
const RANGE = new RegExp(
  String.raw`^${NUMBER}\s*\S{0,3}\s*(?:-|–|—|\.\.\.?|to|bis|a)\s*${NUMBER}(?![\d.,'’]*[-./]\d)`,
  'u',
);
/** Behind a number a unit alone: “1 Grow revenue” and “24/7 support” are names. */
const WITH_UNIT = new RegExp(
  String.raw`^${NUMBER}\s*(?:%|‰|(?:\p{Sc}|\p{L}{1,3}|[\p{Ll}²³]+)(?:\s*(?:\/|per|pro|par|por)\s*[\d.,]*\s*\p{L}*)?$)`,
  'u',
);

/**
 * Whether a person would read a text in a column of targets as a figure: a number as text, one behind a
 * comparison (`≥ 95 % by Q4`, `max. 3 days`), a range (`5–7`), one with its unit (`2 per 1,000`).
 */
export function readsLikeFigure(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (looksLikeNumber(text)) return true;
  const folded = text
    .trim()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '');
  const lower = folded.toLowerCase();
  return BOUNDED.test(lower) || RANGE.test(lower) || WITH_UNIT.test(folded);
}
