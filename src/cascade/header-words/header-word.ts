import type { ColumnRole } from '../../domain/tag';

/**
 * What a header word can say. Beside the roles of columns: `key` (an id of whatever the row is about),
 * `date` (a year or day: of the actual when it stands alone, else of the word beside it) and `computed`
 * (a status, a variance and their like: worked out again on the cascade sheet, so never read).
 */
export type HeaderMeaning = ColumnRole | 'key' | 'date' | 'computed';

/**
 * The header words of one language. A word may stand under several meanings: what the column holds then
 * decides, the meaning that comes first where it holds nothing. `fillers` say nothing and are passed over.
 */
export type HeaderWords = Readonly<Partial<Record<HeaderMeaning, readonly string[]>>> & {
  readonly fillers: readonly string[];
};
