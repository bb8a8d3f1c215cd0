import { listTagOf } from '../cascade/list-tag';
import { findLists } from '../cascade/find-lists';
import type { FoundList } from '../cascade/found-list';
import type { ListTag } from '../domain/tag';
import { readBlocks } from './read-blocks';
import type { TagCells } from './tag-names';
import { readTags, type TagsWritten, writeTags } from './tag-store';

/** Finds KPI lists on every visible sheet but our own. Reads only. */
export const findListsInWorkbook = async (
  context: Excel.RequestContext,
  skip: ReadonlySet<string> = new Set(),
): Promise<readonly FoundList[]> =>
  (await readBlocks(context, skip)).flatMap((block) => findLists(block));

/** Tags found lists: one name a column, one entry a list. Answers the tags and how writing went. */
export const tagLists = async (
  context: Excel.RequestContext,
  lists: readonly FoundList[],
): Promise<TagsWritten & { readonly tags: readonly ListTag[] }> => {
  const { part } = await readTags(context);
  const taken = new Set(part.tags.map((tag) => tag.id));
  let number = 1;
  const freeId = (): string => {
    while (taken.has(`L${number}`)) number++;
    taken.add(`L${number}`);
    return `L${number}`;
  };
  const tags = lists.map((found) => ({ found, tag: listTagOf(found, freeId()) }));
  const cells: TagCells[] = tags.flatMap(({ found, tag }) =>
    found.columns.map(({ role, column }) => ({
      tagId: tag.id,
      part: role,
      sheet: found.sheet,
      box: { top: found.body.top, bottom: found.body.bottom, left: column, right: column },
    })),
  );
  const written = await writeTags(
    context,
    tags.map(({ tag }) => tag),
    cells,
  );
  return { ...written, tags: tags.map(({ tag }) => tag) };
};
