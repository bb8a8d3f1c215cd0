import type { CatalogFilter } from '../../domain/catalog/search';
import type { Perspective } from '../../domain/node';

/** What the list of the catalogue is searched for. */
export interface CatalogQuery extends CatalogFilter {
  readonly words: string;
}

export const NO_QUERY: CatalogQuery = { words: '', perspective: null, category: null };

export const PERSPECTIVE_WORDS: Readonly<Record<Perspective, string>> = {
  financial: 'Financial',
  customer: 'Customer',
  employee: 'Employee',
  process: 'Process',
  innovation: 'Innovation',
};
