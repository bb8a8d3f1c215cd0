import { findListAgain, findSingleAgain } from '../cascade/find-again';
import { findLists } from '../cascade/find-lists';
import type { Problem } from '../domain/problem';
import type { Tag } from '../domain/tag';
import { applyTags } from './apply-tags';
import { readBlocks } from './read-blocks';
import { readOwnSheetName } from './own-sheet';
import { rebuiltTags } from './rebuild-tags';
import { refused, stateOf, type TagChange, type TagState } from './tag-change';
import { tagName } from '../cascade/plan-source';
import { formulaOfPlace, placeOfFormula } from './places';
import { listState } from './list-state';
import { isBroken, partsOf } from './tag-names';
import { forbidding, readTags, type StoredTags } from './tag-store';

const LABEL = 'Repair';

/**
 * Mends what an undo in Excel, the Document Inspector or a copied sheet has left: names that stand
 * alone become tags again; tags whose cells nobody knows are looked for by their headers and labels;
 * names that a copied sheet brought along are deleted there. What cannot be found stays as it is, and
 * stays reported.
 */
export const repairTags = async (context: Excel.RequestContext): Promise<TagChange> => {
  const { states, twins, problems } = await plannedRepair(context);
  await deleteTwins(context, twins);
  const change =
    states.size > 0
      ? await applyTags(context, () => ({ label: LABEL, tags: states }))
      : twinsDeleted(twins);
  const still = (await readTags(context)).problems;
  return { ...change, problems: [...change.problems, ...problems, ...still] };
};

/** Whether a repair would mend anything; only reads. */
export const canRepair = async (context: Excel.RequestContext): Promise<boolean> => {
  const { states, twins } = await plannedRepair(context);
  return states.size > 0 || twins.length > 0;
};

/** What a repair would do. */
interface Repair {
  /** Tags as they are then, by id. */
  readonly states: ReadonlyMap<string, TagState>;
  readonly twins: StoredTags['twins'];
  /** What a person should know of it. */
  readonly problems: readonly Problem[];
}

const plannedRepair = async (context: Excel.RequestContext): Promise<Repair> => {
  const before = await readTags(context);
  if (forbidding(before).length > 0) return { states: new Map(), twins: [], problems: [] };
  const lost = before.part.tags.filter((tag) => isLost(tag, before));
  const own = readOwnSheetName(before.names);
  const { blocks, problems: unread } =
    lost.length > 0 ? await readBlocks(context, own) : { blocks: [], problems: [] };
  const rebuilt = await rebuiltTags(context, before);
  const states = new Map(rebuilt.states.map((one) => [one.tag.id, one]));
  const lists = blocks.flatMap((block) => findLists(block));
  for (const tag of lost) {
    const state = foundAgain(tag, before, lists, blocks);
    if (state && placedParts(state) > placedParts(stateOf(before, tag.id)))
      states.set(tag.id, state);
  }
  return { states, twins: before.twins, problems: [...rebuilt.problems, ...unread] };
};

/** How many of a tag's parts stand in cells that are there. */
const placedParts = (state: TagState | null): number =>
  [...(state?.names.values() ?? [])].filter((formula) => !isUnplaced(formula)).length;

/** The change where no tag was to mend; without twins none at all, so that there is nothing to undo. */
const twinsDeleted = ({ length }: StoredTags['twins']): TagChange => ({
  ...refused(LABEL, []),
  written: length > 0,
  revert: () => Promise.resolve(refused(LABEL, [twinsStayDeleted])),
});

const twinsStayDeleted: Problem = {
  code: 'twins-deleted',
  severity: 'note',
  place: null,
  message:
    'The names that a copied sheet had brought along were deleted; they are not brought back.',
  fix: 'Nothing to do: no tag used them.',
};

const isLost = (tag: Tag, { names }: StoredTags): boolean =>
  partsOf(tag).some((part) => {
    const entry = names.get(tagName(tag.id, part).toLowerCase());
    return !entry || isBroken(entry);
  });

const foundAgain = (
  tag: Tag,
  stored: StoredTags,
  lists: Parameters<typeof findListAgain>[1],
  blocks: Parameters<typeof findSingleAgain>[1],
): TagState | null => {
  if (tag.type === 'list') {
    const list = findListAgain(tag, lists);
    // Columns that were not found keep their entry, and the report that goes with it.
    return list && listState(list, tag);
  }
  const proposal = findSingleAgain(tag, blocks);
  if (!proposal) return null;
  const names = new Map(stateOf(stored, tag.id)?.names);
  for (const [part, { place }] of [
    ['name', proposal.name] as const,
    ...Object.entries(proposal.fields),
  ])
    if (place && partsOf(tag).includes(part) && isUnplaced(names.get(part)))
      names.set(part, formulaOfPlace(place));
  return { tag, names };
};

const isUnplaced = (formula: string | undefined): boolean =>
  formula === undefined || placeOfFormula(formula) === null;

/**
 * Formulas of the copied sheet then read the workbook's name, as those of every other sheet do. A
 * sheet's collection lists the workbook's names too (office-js issue #1011), so each is asked first.
 */
const deleteTwins = async (
  context: Excel.RequestContext,
  twins: StoredTags['twins'],
): Promise<void> => {
  if (twins.length === 0) return;
  const items = twins.map(({ sheet, name }) =>
    context.workbook.worksheets.getItem(sheet).names.getItem(name).load('scope'),
  );
  await context.sync();
  for (const item of items) if (item.scope === 'Worksheet') item.delete();
  await context.sync();
};
