import { tagName } from '../cascade/plan-source';
import type { Problem } from '../domain/problem';
import type { ListTag, Tag } from '../domain/tag';
import { isBroken, type NameEntry, partsOf, PREFIX, type Twin } from './tag-names';
import { type TagPart, VERSION } from './tag-xml';

type Names = ReadonlyMap<string, NameEntry>;

/** Where names, which say where, and the XML part, which says what, disagree. */
export const tagProblems = (part: TagPart, names: Names, twins: readonly Twin[]): Problem[] => {
  const expected = new Set(
    part.tags.flatMap((tag) => partsOf(tag).map((one) => tagName(tag.id, one).toLowerCase())),
  );
  const ids = new Set(part.tags.map(({ id }) => id.toLowerCase()));
  const alone = [...names].flatMap(([key, entry]) =>
    !expected.has(key) && entry.name.startsWith(PREFIX) && !entry.name.startsWith(`${PREFIX}sheet`)
      ? [entry]
      : [],
  );
  return [
    ...part.tags.flatMap((tag) => lostCells(tag, names)),
    ...[...byTag(alone)].map(([id, entries]) => namesWithoutTag(entries, ids.has(id))),
    ...twins.map(twinProblem),
    ...(part.version > VERSION ? [newerVersion(part.version)] : []),
  ];
};

/** What a tag has lost of its cells; a list that has lost all of them is one problem. */
const lostCells = (tag: Tag, names: Names): readonly Problem[] => {
  const entryOf = (part: string) => names.get(tagName(tag.id, part).toLowerCase());
  const lost = partsOf(tag).filter((part) => {
    const entry = entryOf(part);
    return !entry || isBroken(entry);
  });
  if (lost.length === 0) return [];
  if (tag.type === 'list' && lost.length === tag.columns.length) {
    const areDeleted = lost.some((part) => entryOf(part) !== undefined);
    return [lostList(tag, areDeleted)];
  }
  const called = tag.type === 'single' ? `“${tag.label}”` : calledByHeaders(tag);
  const fix =
    tag.type === 'single'
      ? 'Edit the tag: take it out, or choose its cell again.'
      : 'Edit the list’s tag: it then does without the column, or has another in its place.';
  return lost.map((part) => {
    const name = tagName(tag.id, part);
    return entryOf(part)
      ? lostProblem('tag-cells-deleted', {
          message: `The cells of “${part}” of ${called} have been deleted (its name ${name} says #REF!).`,
          fix,
        })
      : lostProblem('tag-name-missing', {
          message: `Nothing says where “${part}” of ${called} stands: the name ${name} is gone.`,
          fix,
        });
  });
};

const lostList = (tag: ListTag, areDeleted: boolean): Problem => {
  const called = calledByHeaders(tag);
  return lostProblem(areDeleted ? 'tag-cells-deleted' : 'tag-name-missing', {
    message: areDeleted
      ? `The cells of ${called} have been deleted: its names say #REF!.`
      : `Nothing says any more where ${called} stands: its names are gone.`,
    fix: 'Tag the list again where it stands now, and delete this tag.',
    tagId: tag.id,
  });
};

const lostProblem = (
  code: 'tag-cells-deleted' | 'tag-name-missing',
  said: Pick<Problem, 'message' | 'fix' | 'tagId'>,
): Problem => ({ code, severity: 'error', place: null, ...said });

/** How many of a list's headers name it. */
const NAMING = 3;

const calledByHeaders = ({ id, columns }: ListTag): string => {
  const headers = columns.flatMap(({ header }) => (header === '' ? [] : [`“${header}”`]));
  if (headers.length === 0) return `the list ${id}`;
  const more = headers.length - NAMING;
  return `the list with the columns ${headers.slice(0, NAMING).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/** Names by the lower-case id of the tag that they speak of. */
const byTag = (entries: readonly NameEntry[]): ReadonlyMap<string, [NameEntry, ...NameEntry[]]> => {
  const tags = new Map<string, [NameEntry, ...NameEntry[]]>();
  for (const entry of entries) {
    const [id = ''] = entry.name.slice(PREFIX.length).toLowerCase().split('.');
    const known = tags.get(id);
    if (known) known.push(entry);
    else tags.set(id, [entry]);
  }
  return tags;
};

/** Our names are hidden, so nobody can delete one in the Name Manager. */
const namesWithoutTag = (
  entries: readonly [NameEntry, ...NameEntry[]],
  isOfTag: boolean,
): Problem => {
  const [{ name }, ...others] = entries;
  const fix = entries.every(isBroken)
    ? 'Nothing to do: the cells are gone, and nothing reads them.'
    : isOfTag
      ? 'Nothing to do: they go with the next change of their tag.'
      : 'Repair builds the tag again from its cells.';
  return {
    code: 'name-without-tag',
    severity: 'warning',
    place: null,
    message: `${
      others.length === 0
        ? `The name ${name} belongs`
        : `${name} and ${others.length} more names belong`
    } to a tag that the workbook no longer describes.`,
    fix,
  };
};

const twinProblem = ({ sheet, name }: Twin): Problem => ({
  code: 'sheet-scoped-twin',
  severity: 'warning',
  place: null,
  message: `${sheet}!${name} is a copy of a tag's name that came with a copied sheet.`,
  fix: 'Formulas on that sheet read the copy. Repair deletes it, and they read the tag’s own cells.',
});

const newerVersion = (version: number): Problem => ({
  code: 'newer-version',
  severity: 'error',
  place: null,
  message: `The tags of this workbook were written by a newer version of KPI Cascade (${version}).`,
  fix: 'Update the add-in to change them; this version only reads them.',
});
