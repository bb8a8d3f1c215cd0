import { foldWords } from './fold-words';

/** What stands in front of a row that sums up others, in the seven languages of the header words. */
// prettier-ignore
const TOTAL_WORDS = [
  'total', 'totals', 'subtotal', 'sum', 'overall', 'average', 'summe', 'gesamt', 'gesamtsumme', 'zwischensumme', 'teilsumme',
  'gesamtergebnis', 'insgesamt', 'mittelwert', 'durchschnitt', 'somme', 'moyenne', 'suma', 'promedio', 'soma', 'totale',
  'subtotale', 'somma', 'totaal', 'subtotaal', 'eindtotaal', 'tussentotaal', 'gemiddelde',
];
/** What may stand beside such a word: `Grand Total`, `sous-total`, `Totale complessivo`. */
// prettier-ignore
const QUALIFIERS = [
  'grand', 'sub', 'sous', 'general', 'geral', 'generale', 'parziale', 'parcial', 'partiel', 'complessivo', 'global',
  'overall', 'all', 'kpis', 'score', 'weighted', 'ensemble',
];
/** Total words that may also be a name: Ergebnis is a profit, Media a department. */
const GROUP_TOTAL_WORDS = [
  ...TOTAL_WORDS,
  'ergebnis',
  'media',
  'ensemble',
  'sous total',
  'sub total',
];
const TOTALS = new Set(TOTAL_WORDS);
const BESIDE = new Set([...TOTAL_WORDS, ...QUALIFIERS]);

const MENTIONS = new RegExp(GROUP_TOTAL_WORDS.join('|'), 'i');

/** Whether a label could be a total at all: a quick look before a long one. */
function mentionsTotal(label: string): boolean {
  return MENTIONS.test(label);
}

/** Whether a label is a total's own: `Total`, `Zwischensumme:`. `Total revenue` is not, it may be a KPI. */
export function isTotalLabel(label: string): boolean {
  if (!mentionsTotal(label)) return false;
  const words = foldWords(label).split(' ');
  return words.some((word) => TOTALS.has(word)) && words.every((word) => BESIDE.has(word));
}

/**
 * Whether a label is the total of a group: `Finance Total` or `Total Finance` where Finance is one of
 * the list's groups, as Excel's Subtotal command and people write it.
 * @param groupsOf The groups, folded by `foldWords`; asked for only where a label mentions a total.
 */
export function isGroupTotal(label: string, groupsOf: () => ReadonlySet<string>): boolean {
  if (!mentionsTotal(label)) return false;
  const [folded, groups] = [foldWords(label), groupsOf()];
  return GROUP_TOTAL_WORDS.some(
    (word) =>
      (folded.startsWith(`${word} `) && groups.has(folded.slice(word.length + 1))) ||
      (folded.endsWith(` ${word}`) && groups.has(folded.slice(0, -word.length - 1))),
  );
}

/** Whether a formula sums up rows of its own column on its own sheet, as a totals row does. */
export function sumsItsColumn(formula: unknown, column: string): boolean {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  const ranges = /^=\s*(?:SUBTOTAL|AGGREGATE|SUM|AVERAGE)\(([^!]*)\)\s*$/i.exec(formula)?.[1];
  return (
    ranges !== undefined &&
    new RegExp(`\\$?${column}\\$?\\d+:\\$?${column}\\$?\\d+`, 'i').test(ranges)
  );
}
