import type { Field, Kind } from './node';

/**
 * Where a field's value comes from. `cell` means: the range that the hidden name
 * `_KPI.<tag id>.<field>` refers to; the name says where, the tag only that there is one.
 */
export type FieldSource = { readonly literal: number | string | boolean } | { readonly cell: true };

/** One node tied to cells of its own. */
export interface SingleTag {
  readonly type: 'single';
  readonly id: string;
  /** Counts up with each change; the merge before a write keeps the higher one. */
  readonly revision: number;
  readonly kind: Kind;
  readonly key: string;
  readonly name: FieldSource;
  /** The label that stood in the name's cell when it was tagged; a mismatch shows "moved?". */
  readonly label: string;
  readonly parentId: string | null;
  readonly fields: Readonly<Partial<Record<Field, FieldSource>>>;
}

/**
 * The role of a column in a list. `goal.name`, `goal.key` … make one node per hierarchy level and row;
 * `outline` holds numbers such as 1, 1.1, 1.1.2 that are both key and hierarchy, with `name` beside it;
 * `kind` names the kind in words, row by row, with `name` beside it.
 */
export type ColumnRole =
  | `${'goal' | 'objective' | 'KPI' | 'initiative'}.${'name' | 'key' | 'weight' | 'owner'}`
  | 'outline'
  | 'kind'
  | 'name'
  | 'parent'
  | Field;

/** A block with a header row of which each row gives one node per hierarchy column. */
export interface ListTag {
  readonly type: 'list';
  readonly id: string;
  readonly revision: number;
  /** Each role's range (body only, no header) is the hidden name `_KPI.<id>.<role>`. */
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string }[];
  /** Fields that every KPI of the list shares because no column holds them. */
  readonly literals: Readonly<Partial<Record<Field, number | string | boolean>>>;
}

export type Tag = SingleTag | ListTag;
