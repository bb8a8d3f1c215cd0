import type { Tag } from '../domain/tag';

/** Ids that no tag has: L1, L2… for lists, S1, S2… for single tags. */
export const freeIds = (tags: readonly Tag[], letter: 'L' | 'S', count = 1): readonly string[] => {
  const taken = new Set(tags.map(({ id }) => id));
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++)
    if (!taken.has(`${letter}${number}`)) ids.push(`${letter}${number}`);
  return ids;
};
