import { tagName } from '../cascade/plan-source';
import type { Problem } from '../domain/problem';
import type { Tag } from '../domain/tag';
import { isSameTag } from '../domain/tag-merge';
import { refused, stateOf, type TagChange, type TagState } from './tag-change';
import { bare, type NameEntry } from './tag-names';
import { forbidding, queuePart, readTags, type StoredTags } from './tag-store';

export interface Wanted {
  readonly label: string;
  /** By tag id; null: the tag is to go, with its names. */
  readonly tags: ReadonlyMap<string, TagState | null>;
}

/**
 * Brings tags and their names to a wanted state in one batch, right after reading what is stored, so
 * that a colleague's changes of other tags stay. Known names are pointed elsewhere in place. If Excel
 * stops in the middle, the names are put back as they were and the error is thrown on: XML is written
 * last, so it never speaks of names that are not there.
 * @param build Decides from what is stored; a problem instead of a state refuses.
 */
export const applyTags = async (
  context: Excel.RequestContext,
  build: (stored: StoredTags) => Wanted | { readonly label: string; readonly problem: Problem },
): Promise<TagChange> => {
  const stored = await readTags(context);
  const wanted = build(stored);
  if ('problem' in wanted) return refused(wanted.label, [wanted.problem]);
  const forbidden = forbidding(stored);
  if (forbidden.length > 0) return refused(wanted.label, forbidden);
  const ids = [...wanted.tags.keys()];
  const before = new Map(ids.map((id) => [id, stateOf(stored, id)]));
  const after = new Map<string, TagState | null>();
  for (const [id, state] of wanted.tags) {
    const revision =
      Math.max(before.get(id)?.tag.revision ?? 0, (state?.tag.revision ?? 1) - 1) + 1;
    after.set(id, state && { ...state, tag: { ...state.tag, revision } });
  }
  const namesBefore = namesOf(before, stored.names);
  queueNames(context, namesBefore, namesOf(after, new Map()), stored.names);
  queuePart(context, stored, merged(stored.part.tags, after));
  try {
    await context.sync();
  } catch (error) {
    await restoreNames(context, namesBefore, ids);
    throw error;
  }
  return {
    label: wanted.label,
    tagIds: ids,
    problems: [],
    written: true,
    revert: (again) => applyTags(again, (now) => reverting(wanted.label, before, after, now)),
  };
};

/** The tags in their order, changed ones in place, new ones behind. */
const merged = (
  tags: readonly Tag[],
  after: ReadonlyMap<string, TagState | null>,
): readonly Tag[] => {
  const known = new Set(tags.map(({ id }) => id));
  const kept = tags.flatMap((tag) => {
    const state = after.get(tag.id);
    return state === undefined ? [tag] : state === null ? [] : [state.tag];
  });
  const added = [...after].flatMap(([id, state]) => (state && !known.has(id) ? [state.tag] : []));
  return [...kept, ...added];
};

/** Formulas by name; of tags that do not say where, what the workbook has. */
const namesOf = (
  states: ReadonlyMap<string, TagState | null>,
  known: ReadonlyMap<string, NameEntry>,
): Map<string, string> => {
  const formulas = new Map<string, string>();
  for (const [id, state] of states) {
    for (const [part, formula] of state?.names ?? []) formulas.set(tagName(id, part), formula);
    // Left by an earlier tag of this id, though no tag asks for them.
    for (const { name, formula } of known.values())
      if (name.startsWith(tagName(id, ''))) formulas.set(name, formula);
  }
  return formulas;
};

const queueNames = (
  context: Excel.RequestContext,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, NameEntry>,
): void => {
  const { names } = context.workbook;
  for (const [name, formula] of after) {
    const existing = known.get(name.toLowerCase());
    // Excel hides a name reliably only in the batch that adds it (office-js issues #3878, #3949).
    if (!existing) names.add(name, formula).visible = false;
    else if (bare(existing.formula) !== bare(formula)) names.getItem(name).formula = formula;
  }
  for (const name of before.keys()) if (!after.has(name)) names.getItem(name).delete();
};

/** After a batch that stopped in the middle; where even that fails, the repair finds what is left. */
const restoreNames = async (
  context: Excel.RequestContext,
  before: ReadonlyMap<string, string>,
  ids: readonly string[],
): Promise<void> => {
  try {
    const { names } = await readTags(context);
    const now = namesOf(new Map(ids.map((id) => [id, null])), names);
    queueNames(context, now, before, names);
    await context.sync();
  } catch {
    // The first error is the one that a person should see.
  }
};

const reverting = (
  label: string,
  before: ReadonlyMap<string, TagState | null>,
  after: ReadonlyMap<string, TagState | null>,
  stored: StoredTags,
): Wanted | { readonly label: string; readonly problem: Problem } => {
  for (const [id, state] of after) {
    const now = stateOf(stored, id);
    // Not by revision: undoing a later step has raised it.
    if (state && now ? isSameTag(state.tag, now.tag) : !state && !now) continue;
    return { label, problem: changedSince(id) };
  }
  const tags = new Map(
    [...before].map(([id, state]) => [
      id,
      state && placedNow(state, after.get(id), stateOf(stored, id)),
    ]),
  );
  return { label, tags };
};

/** Names that the change left alone may have moved with inserted rows since: they stay where they are. */
const placedNow = (
  before: TagState,
  after: TagState | null | undefined,
  now: TagState | null,
): TagState => ({
  tag: before.tag,
  names: new Map(
    [...before.names].map(([part, formula]) => {
      const isUntouched = bare(after?.names.get(part) ?? '') === bare(formula);
      return [part, isUntouched ? (now?.names.get(part) ?? formula) : formula];
    }),
  ),
});

const changedSince = (id: string): Problem => ({
  code: 'changed-since',
  severity: 'warning',
  place: null,
  message: `The tag ${id} has been changed by somebody else since, so this was not undone.`,
  fix: 'Look at the tag, and change it by hand if need be.',
});
