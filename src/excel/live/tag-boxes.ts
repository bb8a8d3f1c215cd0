import { type Box, meets } from '../../cascade/block';
import { tagName } from '../../cascade/plan-source';
import type { Tag } from '../../domain/tag';
import { boxOfAddress, placeOfFormula } from '../places';
import { SETTING_NAMES } from '../setting-names';
import { type NameEntry, partsOf } from '../tag-names';
import { shared } from './changed-boxes';

/** The cells that one role or field of a tag stands in. */
export interface TagBox {
  readonly tagId: string;
  readonly part: string;
  readonly box: Box;
}

/** Where the cells stand that the cascade is read from, by sheet name. */
export class TagBoxes {
  readonly #tags = new Map<string, TagBox[]>();
  readonly #settings = new Map<string, Box[]>();

  constructor(tags: readonly Tag[], names: ReadonlyMap<string, NameEntry>) {
    const placed = (name: string): { sheet: string; box: Box } | null => {
      const place = placeOfFormula(names.get(name.toLowerCase())?.formula ?? '');
      const box = place && boxOfAddress(place.address);
      return box ? { sheet: place.sheet, box } : null;
    };
    for (const tag of tags)
      for (const part of partsOf(tag)) {
        const at = placed(tagName(tag.id, part));
        if (at) push(this.#tags, at.sheet, { tagId: tag.id, part, box: at.box });
      }
    for (const name of SETTING_NAMES) {
      const at = placed(name);
      if (at) push(this.#settings, at.sheet, at.box);
    }
  }

  on(sheet: string): readonly TagBox[] {
    return this.#tags.get(sheet) ?? [];
  }

  /** The tagged cells in a box, cut to it. */
  within(sheet: string, box: Box): readonly TagBox[] {
    return this.on(sheet).flatMap((one) => {
      const cut = shared(one.box, box);
      return cut ? [{ ...one, box: cut }] : [];
    });
  }

  holdsSetting(sheet: string, box: Box): boolean {
    return (this.#settings.get(sheet) ?? []).some((one) => meets(one, box));
  }

  /** The first row of a tag's part on its sheet, for the place of a cell in it. */
  topOf(sheet: string, tagId: string, part: string): number | null {
    return this.on(sheet).find((one) => one.tagId === tagId && one.part === part)?.box.top ?? null;
  }
}

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};
