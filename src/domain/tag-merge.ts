import type { Problem } from './problem';
import type { Tag } from './tag';

/**
 * Merges two versions of a workbook's tags before a write: what is stored now, and what this session
 * wants stored. `base` is what this session had read before it made its changes, so that a tag which
 * one side removed and the other left alone is removed, and one that the other side changed is kept.
 * Of two versions of a tag the one with the higher revision wins, whole: fields of two versions are
 * never mixed. On a tie with different contents the stored one stays, reported as `tag-conflict`, since
 * somebody may have built on it. Fields that this version does not know travel with their tag. The
 * order is that of the stored tags, new ones behind.
 */
export function mergeTags(
  base: readonly Tag[],
  stored: readonly Tag[],
  wanted: readonly Tag[],
): { readonly tags: readonly Tag[]; readonly problems: readonly Problem[] } {
  const before = byId(base);
  const mine = byId(wanted);
  const theirs = byId(stored);
  const tags: Tag[] = [];
  const problems: Problem[] = [];
  const untouched = (tag: Tag) => before.get(tag.id)?.revision === tag.revision;

  for (const tag of theirs.values()) {
    const own = mine.get(tag.id);
    if (!own) {
      // Not wanted any more, or never seen here.
      if (!untouched(tag)) tags.push(tag);
    } else if (own.revision > tag.revision) {
      tags.push(own);
    } else {
      if (own.revision === tag.revision && !isSame(own, tag)) problems.push(conflict(tag));
      tags.push(tag);
    }
  }
  for (const tag of mine.values()) {
    if (!theirs.has(tag.id) && !untouched(tag)) tags.push(tag);
  }
  return { tags, problems };
}

/** By id; of doubles the highest revision. */
function byId(tags: readonly Tag[]): Map<string, Tag> {
  const map = new Map<string, Tag>();
  for (const tag of tags) {
    if (tag.revision >= (map.get(tag.id)?.revision ?? -Infinity)) map.set(tag.id, tag);
  }
  return map;
}

function conflict(tag: Tag): Problem {
  const label = tag.type === 'single' ? `“${tag.label}” (${tag.id})` : `The list ${tag.id}`;
  return {
    code: 'tag-conflict',
    severity: 'warning',
    place: null,
    message: `${label} was changed in two places at once; the change that was saved first stays.`,
    fix: 'Look at the tag and make your change again if it is still needed.',
  };
}

/** Whether two tags say the same, whatever their revisions. */
export function isSameTag(one: Tag, other: Tag): boolean {
  return isSame({ ...one, revision: 0 }, { ...other, revision: 0 });
}

/** Whether two values of plain data are the same, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}
