import type { CellValue, Field } from '../domain/node';
import type { Problem } from '../domain/problem';
import type { ListTag, SingleTag } from '../domain/tag';
import type { CascadeSettings } from './cascade';
import type { ListContent, ListNode } from './found-list';
import type { MilestoneCells } from './reading/read-milestones';

/** A list as it was read. */
export interface ReadListPart {
  readonly tag: ListTag;
  readonly content: ListContent;
  readonly nodes: readonly ListNode[];
}

/** A single tag with what its cells hold now. */
export interface ReadSinglePart {
  readonly tag: SingleTag;
  /** The name, from its cell or from the tag. */
  readonly name: string;
  readonly values: Readonly<Partial<Record<Field, CellValue>>>;
  /** Of the actual's cell. */
  readonly numberFormat: string;
  readonly milestones?: MilestoneCells | undefined;
}

export interface CascadeParts {
  readonly lists: readonly ReadListPart[];
  readonly singles: readonly ReadSinglePart[];
  readonly settings: CascadeSettings;
  /** What reading found already; comes first in the cascade's problems. */
  readonly problems: readonly Problem[];
}
