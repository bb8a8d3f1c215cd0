import { tagName } from '../cascade/plan-source';
import type { Problem } from '../domain/problem';
import type { Tag } from '../domain/tag';
import { placeOfFormula } from './places';
import { type NameEntry, partsOf } from './tag-names';
import type { StoredTags } from './tag-store';

/** A tag with the formulas of its names, by role or field: all that an undo needs. */
export interface TagState {
  readonly tag: Tag;
  readonly names: ReadonlyMap<string, string>;
}

/** What was done, for the pane, and how to take it back. */
export interface TagChange {
  /** For the undo button: `Tag “Revenue”`. */
  readonly label: string;
  readonly tagIds: readonly string[];
  readonly problems: readonly Problem[];
  /** False where it was refused; the problems say why. */
  readonly written: boolean;
  /** Takes it back, unless somebody has changed the same tag since. Its own change is the redo. */
  readonly revert: (context: Excel.RequestContext) => Promise<TagChange>;
}

/** A change that was refused; there is nothing to take back. */
export const refused = (label: string, problems: readonly Problem[]): TagChange => {
  const change: TagChange = {
    label,
    tagIds: [],
    problems,
    written: false,
    revert: () => Promise.resolve(change),
  };
  return change;
};

/** A tag as it is stored, with its names; null where there is none. */
export const stateOf = ({ part, names }: StoredTags, tagId: string): TagState | null => {
  const tag = part.tags.find(({ id }) => id === tagId);
  return tag ? { tag, names: formulasOf(tag, names) } : null;
};

const formulasOf = (tag: Tag, names: ReadonlyMap<string, NameEntry>): Map<string, string> => {
  const formulas = new Map<string, string>();
  for (const part of partsOf(tag)) {
    const entry = names.get(tagName(tag.id, part).toLowerCase());
    if (entry) formulas.set(part, entry.formula);
  }
  return formulas;
};

/** How a tag is called in a label or a message. */
export const calledTag = ({ tag, names }: TagState): string => {
  if (tag.type === 'single') return `“${tag.label}”`;
  for (const formula of names.values()) {
    const place = placeOfFormula(formula);
    if (place) return `the list on “${place.sheet}”`;
  }
  return `the list ${tag.id}`;
};
