import { findLists } from '../cascade/find-lists';
import type { FoundList } from '../cascade/found-list';
import { listTagOf } from '../cascade/list-tag';
import type { Problem } from '../domain/problem';
import type { ListTag } from '../domain/tag';
import { whyNoList } from './already-tagged';
import { applyTags } from './apply-tags';
import { freeIds } from './free-ids';
import { listState } from './list-state';
import { readOwnSheetName } from './own-sheet';
import { readBlocks } from './read-blocks';
import type { TagChange } from './tag-change';
import { readNames } from './tag-names';

/** Finds KPI lists on every visible sheet but our own, and says what was not looked through. Reads only. */
export const findListsInWorkbook = async (
  context: Excel.RequestContext,
): Promise<{ readonly lists: readonly FoundList[]; readonly problems: readonly Problem[] }> => {
  const own = readOwnSheetName((await readNames(context)).names);
  const { blocks, problems } = await readBlocks(context, own);
  return { lists: blocks.flatMap((block) => findLists(block)), problems };
};

/** Tags found lists: one name a column, one entry a list. Answers the tags and how writing went. */
export const tagLists = async (
  context: Excel.RequestContext,
  lists: readonly FoundList[],
): Promise<TagChange & { readonly tags: readonly ListTag[] }> => {
  let tags: readonly ListTag[] = [];
  const change = await applyTags(context, (stored) => {
    for (const found of lists) {
      const problem = whyNoList(stored, found);
      if (problem) return { label: labelOf(lists), problem };
    }
    const ids = freeIds(stored, 'L', lists.length);
    const states = lists.map((found, index) => listState(found, listTagOf(found, ids[index]!)));
    tags = states.map(({ tag }) => tag);
    return { label: labelOf(lists), tags: new Map(states.map((state) => [state.tag.id, state])) };
  });
  return { ...change, tags };
};

export const tagList = (context: Excel.RequestContext, found: FoundList): Promise<TagChange> =>
  tagLists(context, [found]);

const labelOf = (lists: readonly FoundList[]): string =>
  lists.length === 1 ? `Tag the list on “${lists[0]!.sheet}”` : `Tag ${lists.length} lists`;
