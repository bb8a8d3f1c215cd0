import type { Problem } from '../domain/problem';
import type { Tag } from '../domain/tag';
import { mergeTags } from '../domain/tag-merge';
import { type NameEntry, readNames, type Twin } from './tag-names';
import { tagProblems } from './tag-problems';
import { EMPTY_PART, NAMESPACE, readTagPart, type TagPart, writeTagPart } from './tag-xml';

/** All tags of a workbook, with what is wrong with them. */
export interface StoredTags {
  readonly part: TagPart;
  readonly names: ReadonlyMap<string, NameEntry>;
  readonly problems: readonly Problem[];
  readonly twins: readonly Twin[];
  /** The XML parts that it was read from, in the context that read them. */
  readonly parts: readonly Excel.CustomXmlPart[];
}

/** Reads the tags: names say where, the XML part says what. Nothing is dropped; what disagrees is reported. */
export const readTags = async (context: Excel.RequestContext): Promise<StoredTags> => {
  const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  const { names, twins } = await readNames(context);
  const parts = found.items;
  const texts = parts.map((item) => item.getXml());
  if (texts.length > 0) await context.sync();
  const read = texts.map((text) => readTagPart(text.value)).filter((one) => one !== null);
  const part = read.reduce<TagPart>(merged, EMPTY_PART);
  const problems = tagProblems(part, names, twins);
  if (read.length < texts.length) problems.unshift(unreadable);
  return { part, names, problems, twins, parts };
};

const unreadable: Problem = {
  code: 'tags-unreadable',
  severity: 'error',
  place: null,
  message:
    'What the workbook says of its tags cannot be read: its XML is damaged. It is kept as it is, and nothing is written over it.',
  fix: 'Go back to an earlier version of the file. Or take the custom XML data out (File, Info, Inspect Document) and press Repair: tags are then built again from their cells.',
};

/** Problems for which tags are shown, but not written: something would be lost that we do not understand. */
export const forbidding = ({ problems }: StoredTags): readonly Problem[] =>
  problems.filter(({ code }) => code === 'newer-version' || code === unreadable.code);

/** Domain's merge by revision; elements that we do not know are all kept. */
const merged = (one: TagPart, other: TagPart): TagPart => ({
  version: Math.max(one.version, other.version),
  tags: mergeTags([], one.tags, other.tags).tags,
  unknown: [...one.unknown, ...other.unknown],
});

/**
 * Queues the part with these tags in place of what was read; elements of other versions are kept. Parts
 * beyond the first, which a merge of two workbooks can leave, are gathered into it.
 */
export const queuePart = (
  context: Excel.RequestContext,
  { part, parts }: StoredTags,
  tags: readonly Tag[],
): void => {
  const [first, ...rest] = parts;
  const xml = writeTagPart({ ...part, tags });
  // setXml makes a new part and deletes the old one (office-js issue #3564): no id is kept.
  if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  for (const extra of rest) extra.delete();
};
