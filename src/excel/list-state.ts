import type { FoundList } from '../cascade/found-list';
import type { ListTag } from '../domain/tag';
import type { TagState } from './tag-change';
import { formulaOf } from './tag-names';

/** A list's tag with the place of each of its columns. */
export const listState = (
  found: FoundList,
  tag: ListTag,
): TagState & { readonly tag: ListTag } => ({
  tag,
  names: new Map(
    found.columns.map(({ role, column }) => [
      role,
      formulaOf(found.sheet, { ...found.body, left: column, right: column }),
    ]),
  ),
});
