import { type Box, meets } from './block';
import type { FoundList } from './found-list';

/**
 * The rows of a tagged list as they are now: Excel's names follow rows that are inserted between others,
 * not those that are written below the last or above the first. Null where the list has not grown.
 * @param body The rows and columns that the tag's names cover.
 * @param found The lists that are found on the sheet now.
 * @param others What other tags of the sheet cover: a list does not grow into them.
 */
export function grownBody(
  body: Box,
  found: readonly FoundList[],
  others: readonly Box[],
): Box | null {
  const again = found.find((list) => meets(list.body, body) && covers(list.body, body));
  if (!again) return null;
  const { top, bottom } = again.body;
  const grown = { ...body, top, bottom };
  const isLarger = top < body.top || bottom > body.bottom;
  return isLarger && !others.some((other) => meets(other, grown)) ? grown : null;
}

/** Whether every row of the second is one of the first. */
function covers(one: Box, other: Box): boolean {
  return one.top <= other.top && one.bottom >= other.bottom;
}
