import type { Problem } from '../domain/problem';
import { tagName } from '../cascade/plan-source';
import type { Tag } from '../domain/tag';
import { mergeTags } from '../domain/tag-merge';
import {
  isBroken,
  type NameEntry,
  PREFIX,
  queueNames,
  readNames,
  type TagCells,
} from './tag-names';
import { EMPTY_PART, NAMESPACE, readTagPart, type TagPart, VERSION, writeTagPart } from './tag-xml';

/** All tags of a workbook, with what is wrong with them. */
export interface StoredTags {
  readonly part: TagPart;
  readonly names: ReadonlyMap<string, NameEntry>;
  readonly problems: readonly Problem[];
}

/** Reads the tags: names say where, the XML part says what. Nothing is dropped; what disagrees is reported. */
export const readTags = async (context: Excel.RequestContext): Promise<StoredTags> => {
  const { names, twins } = await readNames(context);
  const part = await readPart(context);
  return { part, names, problems: disagreements(part, names, twins) };
};

const readPart = async (context: Excel.RequestContext): Promise<TagPart> => {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  const texts = parts.items.map((item) => item.getXml());
  await context.sync();
  const read = texts.map((text) => readTagPart(text.value)).filter((one) => one !== null);
  return read.reduce<TagPart>((one, other) => merged(one, other).part, EMPTY_PART);
};

/** Domain's merge by revision; elements that we do not know are all kept. */
const merged = (
  stored: TagPart,
  wanted: TagPart,
): { readonly part: TagPart; readonly problems: readonly Problem[] } => {
  const { tags, problems } = mergeTags([], stored.tags, wanted.tags);
  const version = Math.max(stored.version, wanted.version);
  return { part: { version, tags, unknown: [...stored.unknown, ...wanted.unknown] }, problems };
};

const partsOf = (tag: Tag): string[] => {
  if (tag.type === 'list') return tag.columns.map(({ role }) => role);
  const fields = Object.entries(tag.fields).flatMap(([field, source]) =>
    'cell' in source ? [field] : [],
  );
  return 'cell' in tag.name ? ['name', ...fields] : fields;
};

const disagreements = (
  part: TagPart,
  names: ReadonlyMap<string, NameEntry>,
  twins: readonly string[],
): Problem[] => {
  const problems: Problem[] = [];
  const expected = new Set<string>();
  for (const tag of part.tags)
    for (const one of partsOf(tag)) {
      const name = tagName(tag.id, one);
      expected.add(name.toLowerCase());
      const entry = names.get(name.toLowerCase());
      if (entry && !isBroken(entry)) continue;
      problems.push({
        code: entry ? 'tag-cells-deleted' : 'tag-name-missing',
        severity: 'error',
        place: null,
        message: entry
          ? `The cells of "${one}" of the tag ${tag.id} have been deleted (its name ${name} says #REF!).`
          : `The tag ${tag.id} has no name ${name}, so nothing says where its "${one}" stands.`,
        fix: 'Select the cells and tag them again; the tag keeps its other fields.',
      });
    }
  for (const [key, { name }] of names)
    if (!expected.has(key) && name.startsWith(PREFIX) && !name.startsWith(`${PREFIX}sheet`))
      problems.push({
        code: 'name-without-tag',
        severity: 'warning',
        place: null,
        message: `The name ${name} belongs to a tag that the workbook no longer describes.`,
        fix: 'Tag its cells again, or delete the name in the Name Manager.',
      });
  for (const twin of twins)
    problems.push({
      code: 'sheet-scoped-twin',
      severity: 'warning',
      place: null,
      message: `${twin} is a copy of a tag's name that came with a copied sheet.`,
      fix: 'Formulas on that sheet read the copy; delete the name there if the copy is not a list of its own.',
    });
  if (part.version > VERSION)
    problems.push({
      code: 'newer-version',
      severity: 'error',
      place: null,
      message: `The tags of this workbook were written by a newer version of KPI Cascade (${part.version}).`,
      fix: 'Update the add-in to change them; this version only reads them.',
    });
  return problems;
};

/** How writing went: nothing was written when the tags are of a newer version. */
export interface TagsWritten {
  readonly written: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Adds or changes tags. The part is read again right before the write and merged by revision, so that a
 * colleague's change in the meantime is kept.
 */
export const writeTags = async (
  context: Excel.RequestContext,
  tags: readonly Tag[],
  cells: readonly TagCells[],
): Promise<TagsWritten> => {
  const stored = await readTags(context);
  const newer = stored.problems.filter((problem) => problem.code === 'newer-version');
  if (newer.length > 0) return { written: false, problems: newer };
  queueNames(context, stored.names, cells);
  const { part, problems } = merged(stored.part, { ...EMPTY_PART, tags });
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  const [first, ...rest] = parts.items;
  // setXml makes a new part and deletes the old one (office-js issue #3564): no id is kept.
  if (first) first.setXml(writeTagPart(part));
  else context.workbook.customXmlParts.add(writeTagPart(part));
  for (const extra of rest) extra.delete();
  await context.sync();
  return { written: true, problems };
};
