import type { ListTag } from '../domain/tag';
import type { FoundList } from './found-list';

/** The tag of a found list under a new id: its columns by role, no shared literals yet. */
export function listTagOf(found: FoundList, id: string): ListTag {
  return {
    type: 'list',
    id,
    revision: 1,
    columns: found.columns.map(({ role, header }) => ({ role, header })),
    literals: {},
  };
}
