import { PREFIX } from './tag-names';
import type { StoredTags } from './tag-store';

/**
 * Ids that no tag has: L1, L2… for lists, S1, S2… for single tags. Those of names that stand without
 * their tag are taken too: the repair makes tags of them again.
 */
export const freeIds = (
  { part, names }: Pick<StoredTags, 'part' | 'names'>,
  letter: 'L' | 'S',
  count = 1,
): readonly string[] => {
  const taken = new Set(part.tags.map(({ id }) => id));
  for (const { name } of names.values())
    if (name.startsWith(PREFIX)) taken.add(name.slice(PREFIX.length).split('.')[0] ?? '');
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++)
    if (!taken.has(`${letter}${number}`)) ids.push(`${letter}${number}`);
  return ids;
};
