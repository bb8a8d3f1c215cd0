import { addressOf } from '../cascade/address';
import { type Box, meets, unionOf } from '../cascade/block';
import { findLists } from '../cascade/find-lists';
import { grownBody } from '../cascade/grown-body';
import { tagName } from '../cascade/plan-source';
import { around, MOST_CELLS } from '../cascade/used-parts';
import type { Problem } from '../domain/problem';
import type { ListTag } from '../domain/tag';
import { boxOfAddress, placeOfFormula } from './places';
import { readBlock } from './read-blocks';
import { readUsedParts } from './read-used-parts';
import { stateOf } from './tag-change';
import { formulaOf } from './tag-names';
import type { StoredTags } from './tag-store';

/** A tagged list with the rows and columns that its names cover. */
interface Placed {
  readonly tag: ListTag;
  readonly sheet: string;
  readonly body: Box;
  readonly columns: ReadonlyMap<string, Box>;
}

/**
 * Takes rows into tagged lists that were written below or above them since they were tagged, by pointing
 * their names at them. One sync where no sheet has cells beside its lists, else three more a sheet that
 * has.
 * @returns A note for each list that has grown.
 */
export const growLists = async (
  context: Excel.RequestContext,
  stored: StoredTags,
): Promise<readonly Problem[]> => {
  const lists = stored.part.tags.flatMap((tag) => (tag.type === 'list' ? placed(stored, tag) : []));
  const notes: Problem[] = [];
  for (const { sheet, used } of await usedParts(context, lists)) {
    const here = lists.filter((list) => list.sheet === sheet);
    const inside = here.filter(({ body }) => meets(body, used));
    if (inside.every(({ body }) => body.top - 1 <= used.top && body.bottom >= used.bottom))
      continue;

    const all = unionOf(inside.map(({ body }) => body));
    const block = await readBlock(context, sheet, around(used, all, MOST_CELLS));
    const found = block ? findLists(block) : [];
    for (const list of inside) {
      const others = here.filter((other) => other !== list).map(({ body }) => body);
      const grown = grownBody(list.body, found, others);
      if (grown) notes.push(grow(context, list, grown));
    }
  }
  if (notes.length > 0) await context.sync();
  return notes;
};

const placed = (stored: StoredTags, tag: ListTag): readonly Placed[] => {
  const columns = new Map<string, Box>();
  let sheet = '';
  for (const [role, formula] of stateOf(stored, tag.id)?.names ?? []) {
    const place = placeOfFormula(formula);
    const box = place && boxOfAddress(place.address);
    if (!box) continue;
    columns.set(role, box);
    sheet = place.sheet;
  }
  const boxes = [...columns.values()];
  const [first] = boxes;
  // Names that no longer cover the same rows were changed by hand: they are left alone.
  if (!first || boxes.some(({ top, bottom }) => top !== first.top || bottom !== first.bottom))
    return [];
  return [{ tag, sheet, columns, body: unionOf(boxes) }];
};

/** The parts of the lists' sheets that hold values. */
const usedParts = async (
  context: Excel.RequestContext,
  lists: readonly Placed[],
): Promise<readonly { readonly sheet: string; readonly used: Box }[]> => {
  const names = [...new Set(lists.map(({ sheet }) => sheet))];
  const sheets = names.map((sheet) => context.workbook.worksheets.getItemOrNullObject(sheet));
  const parts = await readUsedParts(context, sheets);
  return names.flatMap((sheet, index) => parts[index]!.map((used) => ({ sheet, used })));
};

/** Queues the names' new places. */
const grow = (context: Excel.RequestContext, { tag, sheet, body, columns }: Placed, grown: Box) => {
  const { top, bottom } = grown;
  for (const [role, column] of columns)
    context.workbook.names.getItem(tagName(tag.id, role)).formula = formulaOf(sheet, {
      ...column,
      top,
      bottom,
    });
  const rows = bottom - top - (body.bottom - body.top);
  return noteOf(sheet, body, grown, rows);
};

const noteOf = (sheet: string, before: Box, grown: Box, rows: number): Problem => ({
  code: 'list-grown',
  severity: 'note',
  place: { sheet, address: addressOf(grown) },
  message: `${sheet}!${addressOf(grown)}: ${rows === 1 ? 'a row was' : `${rows} rows were`} added to the list that was tagged as ${addressOf(before)}, and ${rows === 1 ? 'is' : 'are'} part of it now.`,
  fix: 'Nothing to do. What does not belong to the list should stand on another sheet.',
});
