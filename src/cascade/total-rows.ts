import { foldWords } from './fold-words';

/** What stands in front of a row that sums up others, in the seven languages of the header words. */
// prettier-ignore
const TOTAL_WORDS = [
  'total', 'totals', 'grand total', 'subtotal', 'sub total', 'sum', 'overall', 'overall total', 'average', 'overall average',
  'summe', 'gesamt', 'gesamtsumme', 'zwischensumme', 'teilsumme', 'ergebnis', 'gesamtergebnis', 'insgesamt', 'mittelwert',
  'durchschnitt', 'somme', 'sous total', 'total general', 'ensemble', 'moyenne',
  'suma', 'total geral', 'subtotal geral', 'promedio', 'media', 'soma', 'totale', 'totale generale', 'subtotale',
  'totale parziale', 'somma', 'complessivo', 'totaal', 'subtotaal', 'eindtotaal', 'som', 'gemiddelde', 'tussentotaal',
].map(foldWords);
const TOTALS = new Set(TOTAL_WORDS);

/** Whether a label is a total's own: `Total`, `Zwischensumme:`. `Total revenue` is not, it may be a KPI. */
export function isTotalLabel(label: string): boolean {
  return TOTALS.has(foldWords(label));
}

/**
 * Whether a label is the total of a group: `Finance Total` or `Total Finance` where Finance is one of
 * the list's groups, as Excel's Subtotal command and people write it.
 * @param groups Folded by `foldWords`.
 */
export function isGroupTotal(label: string, groups: ReadonlySet<string>): boolean {
  const folded = foldWords(label);
  return TOTAL_WORDS.some(
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
