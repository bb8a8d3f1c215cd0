import { LOWER_NAMES } from '../domain/catalog/lower-names';
import { numberOf, toReading } from '../domain/reading';
import type { CascadeNode } from './cascade';
import { foldWords } from './fold-words';

const LOWER = new Set(LOWER_NAMES.map(foldWords));

/**
 * Whether a KPI that does not say which way is better looks like one of which less is: by a name that ends
 * as one of the catalogue's (`Customer churn rate`), or since its target is below its baseline.
 */
export function isLikelyLower({ name, values }: CascadeNode): boolean {
  const words = foldWords(name).split(' ');
  if (words.some((_, from) => LOWER.has(words.slice(from).join(' ')))) return true;
  const number = (field: 'target' | 'baseline') => numberOf(toReading(values[field]));
  const [target, baseline] = [number('target'), number('baseline')];
  return target !== null && baseline !== null && target < baseline;
}
