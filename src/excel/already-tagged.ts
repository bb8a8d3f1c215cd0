import { a1 } from '../cascade/address';
import type { Box } from '../cascade/block';
import type { FoundList } from '../cascade/found-list';
import { tagName } from '../cascade/plan-source';
import type { SingleProposal } from '../cascade/propose-single';
import type { Place, Problem } from '../domain/problem';
import type { Tag } from '../domain/tag';
import { readOwnSheetName } from './own-sheet';
import { boxOfAddress, placeOfFormula } from './places';
import { calledTag, stateOf } from './tag-change';
import { partsOf } from './tag-names';
import type { StoredTags } from './tag-store';

/**
 * Why a list cannot be tagged: its rows are tagged already, so that every KPI would count twice, or it
 * stands on the cascade sheet, which would be built from itself. Null where it can.
 */
export const whyNoList = (
  stored: StoredTags,
  { sheet, body, columns }: FoundList,
): Problem | null => {
  const from = a1(body.top, body.left);
  const place = { sheet, address: `${from}:${a1(body.bottom, body.right)}` };
  if (sheet === readOwnSheetName(stored.names)) return onOwnSheet(place);
  const naming = columns
    .filter(({ role }) => isNaming(role))
    .map(({ column }): Box => ({ ...body, left: column, right: column }));
  const tagged = stored.part.tags.find(
    (tag) =>
      tag.type === 'list' &&
      partsOf(tag).some((part) => isNaming(part) && naming.some(meets(stored, tag, part, sheet))),
  );
  return tagged ? already(place, calledIn(stored, tagged)) : null;
};

/** As {@link whyNoList}, of one node: its name and, if it has one, its actual are those of another. */
export const whyNoSingle = (
  stored: StoredTags,
  { name, fields }: SingleProposal,
): Problem | null => {
  const { place } = name;
  const actual = fields.actual?.place;
  const own = readOwnSheetName(stored.names);
  if (own !== null && (place?.sheet === own || actual?.sheet === own))
    return onOwnSheet(place ?? actual ?? null);
  if (!place) return null;
  const stands = (tag: Tag, part: string, at: Place): boolean => {
    const box = boxOfAddress(at.address);
    return box !== null && meets(stored, tag, part, at.sheet)(box);
  };
  const tagged = stored.part.tags.find((tag) => {
    const parts = partsOf(tag);
    return (
      parts.some((part) => isNaming(part) && stands(tag, part, place)) &&
      (!actual || (parts.includes('actual') && stands(tag, 'actual', actual)))
    );
  });
  return tagged ? already(actual ?? place, calledIn(stored, tagged)) : null;
};

const isNaming = (part: string): boolean => part === 'name' || part.endsWith('.name');

/** Whether a box has cells in common with those of one part of a tag. */
const meets =
  ({ names }: StoredTags, tag: Tag, part: string, sheet: string) =>
  (box: Box): boolean => {
    const place = placeOfFormula(names.get(tagName(tag.id, part).toLowerCase())?.formula ?? '');
    const cells = place?.sheet === sheet ? boxOfAddress(place.address) : null;
    return (
      cells !== null &&
      cells.top <= box.bottom &&
      box.top <= cells.bottom &&
      cells.left <= box.right &&
      box.left <= cells.right
    );
  };

const calledIn = (stored: StoredTags, { id }: Tag): string => {
  const state = stateOf(stored, id);
  return state ? calledTag(state) : id;
};

const already = (place: Place, called: string): Problem => ({
  code: 'already-tagged',
  severity: 'error',
  place,
  message: `${place.sheet}!${place.address} is tagged already, in ${called}: it would count twice.`,
  fix: 'Find it in the tree: “Edit” changes its tag.',
});

const onOwnSheet = (place: Place | null): Problem => ({
  code: 'own-sheet',
  severity: 'error',
  place,
  message: `The cascade sheet is built from tagged cells, so its own cells cannot be tagged.`,
  fix: 'Tag the cells that it was built from.',
});
