import type { Direction } from '../../domain/node';
import { parseDirection } from '../../domain/direction';

/**
 * Verbs that ask for more or less, whichever way a name uses them. Adjectives ("high", "lower") are left
 * out: they are as often part of what is measured.
 */
// prettier-ignore
const VERBS: ReadonlySet<string> = new Set([
  'increase', 'raise', 'grow', 'maximise', 'maximize', 'reduce', 'decrease', 'minimise', 'minimize',
  'erhöhen', 'steigern', 'maximieren', 'senken', 'reduzieren', 'verringern', 'minimieren',
  'augmenter', 'maximiser', 'réduire', 'diminuer', 'baisser', 'minimiser',
  'aumentar', 'incrementar', 'maximizar', 'reducir', 'disminuir', 'minimizar', 'reduzir', 'diminuir',
  'aumentare', 'massimizzare', 'ridurre', 'diminuire', 'minimizzare',
  'verhogen', 'maximaliseren', 'verlagen', 'verminderen', 'minimaliseren',
]);

/** The verb by which a name says which way is better: `Reduce absence`, `Fluktuation senken`. */
export function directionOfName(
  name: string,
): { readonly word: string; readonly direction: Direction } | null {
  const words = name.trim().split(/\s+/);
  for (const word of [words[0], words.at(-1)]) {
    const direction = word && VERBS.has(word.toLowerCase()) ? parseDirection(word) : null;
    if (word && direction) return { word, direction };
  }
  return null;
}

/** The comparison sign that a target shows before its figure, in its text or its number format. */
export function directionOfTarget(
  value: unknown,
  numberFormat: string,
): { readonly word: string; readonly direction: Direction } | null {
  const shown = typeof value === 'string' ? value : numberFormat.replace(/["\\]/g, '');
  const sign = /^\s*(<=|>=|[<>≤≥])/.exec(shown)?.[1];
  const direction = sign ? parseDirection(sign) : null;
  return sign && direction ? { word: sign, direction } : null;
}
