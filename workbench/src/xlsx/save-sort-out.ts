import type { XmlPatch } from './splice';
import type { XmlElement } from './xml-tree';

/** Where an object of the document stood in the sheet's part; undefined for one made since. */
export type StartOf = (of: object) => number | undefined;

/** An element of the file and what is left of what was read from it. */
interface Sorted<Item> {
  /** Starts of elements whose items are all there still, as they were. */
  readonly kept: ReadonlySet<number>;
  /** Starts of elements to be taken out. */
  readonly gone: ReadonlySet<number>;
  /** Items to be written: new ones, and all of an element of which one changed. */
  readonly written: readonly Item[];
}

/** Compares what was read (several items from one element, where it covers several areas) with what there is now. */
export const sortOut = <Item extends object>(
  before: readonly Item[],
  startBefore: StartOf,
  now: readonly Item[],
  startOf: StartOf,
  same: (item: Item) => string,
): Sorted<Item> => {
  const group = (items: readonly Item[], start: StartOf): Map<number, Item[]> => {
    const groups = new Map<number, Item[]>();
    for (const item of items) {
      const at = start(item) ?? -1;
      groups.set(at, [...(groups.get(at) ?? []), item]);
    }
    return groups;
  };
  const current = group(now, startOf);
  const [kept, gone] = [new Set<number>(), new Set<number>()];
  const written = new Set(current.get(-1) ?? []);
  for (const [start, items] of group(before, startBefore)) {
    const left = current.get(start) ?? [];
    if (items.map(same).join('\n') === left.map(same).join('\n')) kept.add(start);
    else {
      gone.add(start);
      for (const item of left) written.add(item);
    }
  }
  return { kept, gone, written: now.filter((item) => written.has(item)) };
};

/** Takes elements out, and with them every parent that would be left empty, up to the sheet. */
export const removeAll = (
  patch: XmlPatch,
  gone: readonly XmlElement[],
  except: XmlElement | null,
): void => {
  const removed = new Set(gone);
  for (const element of removed) {
    const parent = element.parent;
    if (!parent || parent === patch.root || parent === except) continue;
    const rest = parent.children.filter((child) => !removed.has(child));
    // In the extensions a group's area is an element beside its rules.
    if (rest.every((child) => child.name === 'sqref')) removed.add(parent);
  }
  for (const element of removed) {
    let inside = false;
    for (let up = element.parent; up; up = up.parent) inside ||= removed.has(up);
    if (!inside) patch.remove(element);
  }
};
